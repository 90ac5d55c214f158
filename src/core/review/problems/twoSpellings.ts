import type { Entity } from '../../model/entity';
import { soundOf } from '../../text/spelling';
import { pushUnder } from '../../text/pushUnder';
import { foldedWords, nameWords } from './nameWords';
import { type PlacedMention, placedMentions } from './placedMentions';
import type { Finding, ReviewedArticle } from './problem';

/** One word of one name where it stands. */
interface Written {
  readonly word: string;
  readonly entity: Entity;
  readonly mention: PlacedMention;
}

/**
 * Names that the article writes in two ways, "Shoigu" and "Shoygu": of one person, or of two who are most likely one. The rarer way is
 * reported, once. Names in capitals are headings and drop accents. Looks at suggestions too: the article is what it is, whoever marked
 * it.
 */
export function twoSpellings({ annotations: { people, organizations } }: ReviewedArticle): readonly Finding[] {
  return [...soundingAlike(people), ...soundingAlike(organizations)].flatMap((spellings) => {
    const [common, ...others] = [...spellings.values()].sort((a, b) => b.length - a.length);
    return common === undefined ? [] : others.flatMap((other) => findingOf(common, other) ?? []);
  });
}

/** For each sound its spellings, each with where it stands, in reading order. */
function soundingAlike(entities: readonly Entity[]): Iterable<ReadonlyMap<string, readonly Written[]>> {
  const bySound = new Map<string, Map<string, Written[]>>();
  const written = entities.flatMap((entity) =>
    placedMentions(entity).flatMap((mention) => nameWords(mention.text).map((word) => ({ word, entity, mention }))),
  );
  written.sort((a, b) => a.mention.span.start - b.mention.span.start);
  for (const each of written) {
    if (each.word === each.word.toUpperCase()) continue;
    const spelling = each.word
      .normalize('NFC')
      .toLowerCase()
      .replace(/[’ʻʼ‘]/gu, "'");
    const sound = soundOf(spelling);
    if (sound === undefined) continue;
    const spellings = bySound.get(sound) ?? new Map<string, Written[]>();
    bySound.set(sound, spellings);
    pushUnder(spellings, spelling, each);
  }
  return bySound.values();
}

function findingOf(common: readonly Written[], others: readonly Written[]): Finding | undefined {
  const [odd] = others;
  if (odd === undefined) return undefined;
  const same = common.find(({ entity }) => entity.id === odd.entity.id);
  const usual = same ?? common.find(({ entity }) => mayBeOne(entity.name, odd.entity.name, [common[0]?.word ?? '', odd.word]));
  if (usual === undefined) return undefined;
  const { mention, word } = odd;
  const text = mention.text.replace(word, usual.word);
  return {
    span: mention.span,
    severity: 'information',
    message: { key: 'problem.twoSpellings', args: [word, usual.word] },
    fixes: [
      same === undefined
        ? {
            title: { key: 'problem.fix.merge', args: [odd.entity.name, usual.entity.name] },
            action: { kind: 'merge', keep: usual.entity.id, other: odd.entity.id },
          }
        : { title: { key: 'problem.fix.split', args: [mention.text] }, action: { kind: 'split', mention: mention.id } },
      { title: { key: 'problem.fix.write', args: [text] }, action: { kind: 'write', span: mention.span, text } },
    ],
  };
}

/** Whether the words of two names besides the ones that sound alike do not speak against each other. */
function mayBeOne(one: string, other: string, alike: readonly string[]): boolean {
  const besides = alike.flatMap((word) => foldedWords(word));
  const [a, b] = [one, other].map((name) => foldedWords(name).filter((word) => !besides.includes(word)));
  return a?.length === 0 || b?.length === 0 || (a ?? []).some((word) => b?.includes(word));
}

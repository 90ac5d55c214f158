import { findEntity, type AnnotationSet } from '../../model/annotationSet';
import type { Entity } from '../../model/entity';
import type { Quote } from '../../model/quote';
import { paragraphs } from '../../text/paragraph';
import { foldedWords, nameWords } from './nameWords';
import { type PlacedMention, placedMentions } from './placedMentions';
import type { Finding, ReviewedArticle } from './problem';

/** "Mrs Okafor" tells her from her husband. */
const TITLE_BEFORE = /\b(?:Mr|Mrs|Ms|Miss|Mx|Sir|Lady|Lord|Dame)\.?\s$/u;
const LONGEST_TITLE = 6;

interface Named {
  readonly person: Entity;
  readonly mention: PlacedMention;
}

/**
 * Short names that fit two people, and confirmed quotes for which it is open which of several people speaks. Of names, those that nobody
 * has decided on: suggestions, and those that are confirmed as somebody who has no other name.
 */
export function undecidedName({ text, annotations }: ReviewedArticle): readonly Finding[] {
  return [
    ...openNames(text, annotations.people),
    ...annotations.quotes.flatMap((quote) => openSpeaker(quote, annotations) ?? []),
  ];
}

/**
 * A name can only mean those who were named in full before it. It is settled by a title before it, by one of the two being named in full
 * earlier in the paragraph, and for good where the article called one of them so before the other came up.
 */
function openNames(text: string, people: readonly Entity[]): readonly Finding[] {
  const blocks = paragraphs(text);
  let block = 0;
  /** By first and last word: who was named in full with it so far, and where last. */
  const introduced = new Map<string, Map<Entity, number>>();
  const settled = new Map<string, Entity>();
  const findings: Finding[] = [];
  for (const { person, mention } of inReadingOrder(people)) {
    const { span } = mention;
    const words = foldedWords(mention.text);
    const [word] = words;
    if (word === undefined) continue;
    if (words.length > 1) {
      for (const end of [word, words[words.length - 1] ?? word])
        introduced.set(end, (introduced.get(end) ?? new Map<Entity, number>()).set(person, span.start));
      continue;
    }
    const fitting = introduced.get(word) ?? new Map<Entity, number>();
    if (fitting.size === 1 && fitting.has(person)) settled.set(word, person);
    if (fitting.size < 2 || !isOpen({ person, mention }) || settled.get(word) === person) continue;
    for (let here = blocks[block]; here !== undefined && here.end <= span.start; here = blocks[++block]);
    const from = blocks[block]?.start ?? 0;
    const near = [...fitting.values()].filter((last) => last >= from).length;
    const hasTitle = TITLE_BEFORE.test(text.slice(Math.max(0, span.start - LONGEST_TITLE), span.start));
    if (near !== 1 && !hasTitle) findings.push(openName(mention, [...fitting.keys()]));
  }
  return findings;
}

const inReadingOrder = (people: readonly Entity[]): readonly Named[] =>
  people
    .flatMap((person) => placedMentions(person).map((mention) => ({ person, mention })))
    .sort((a, b) => a.mention.span.start - b.mention.span.start);

/** Whether nobody has said yet whom a short name means. */
const isOpen = ({ person, mention }: Named): boolean => mention.status === 'suggested' || nameWords(person.name).length === 1;

const openName = ({ span, text }: PlacedMention, candidates: readonly Entity[]): Finding => ({
  span,
  severity: 'information',
  message: { key: 'problem.undecidedName', args: [text, listed(candidates)] },
  fixes: candidates.map(({ id, name, kind }) => ({
    title: { key: 'problem.fix.means', args: [text, name] },
    action: { kind: 'annotate', entityKind: kind, span, entity: id },
  })),
});

function openSpeaker({ id, span, status, speaker }: Quote, annotations: AnnotationSet): Finding | undefined {
  if (span === null || status !== 'confirmed' || speaker === null || speaker.entity !== undefined) return undefined;
  const candidates = (speaker.candidates ?? []).flatMap((candidate) => findEntity(annotations, candidate) ?? []);
  if (candidates.length < 2) return undefined;
  return {
    span,
    severity: 'information',
    message: { key: 'problem.undecidedSpeaker', args: [listed(candidates)] },
    fixes: candidates.map(({ id: entity, name }) => ({
      title: { key: 'problem.fix.speaker', args: [name] },
      action: { kind: 'setSpeaker', quote: id, entity },
    })),
  };
}

const listed = (entities: readonly Entity[]): string => entities.map(({ name }) => name).join(', ');

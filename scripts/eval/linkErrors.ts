import type { AnnotatedText, ReferenceText } from '../../src/core/measure/annotatedText';
import { groupBy, type LinkedMention, linkedMentions } from '../../src/core/measure/linkedMentions';
import { contextOf, type DetectionError } from './errors';

/** Mentions in another entity than the fullest mention of theirs, and entities in which two are one. */
export function linkErrors(gold: ReferenceText, predicted: AnnotatedText): DetectionError[] {
  const found = linkedMentions(gold, predicted).filter((item) => item.predicted !== null);
  const heads = headsOf(found);
  const describe = (kind: string, item: LinkedMention, other: LinkedMention | undefined): DetectionError => ({
    kind: `link-${kind}-${item.mention.label}`,
    text: gold.id,
    span: { start: item.mention.start, end: item.mention.end },
    expected: kind === 'split' ? (other?.mention.text ?? null) : item.mention.text,
    found: kind === 'split' ? item.mention.text : (other?.mention.text ?? null),
    origin: null,
    context: contextOf(gold.text, item.mention),
  });
  const split = found
    .filter((item) => heads.get(item.gold)?.predicted !== item.predicted)
    .map((item) => describe('split', item, heads.get(item.gold)));
  const merged = [...groupBy(found, ({ predicted: id }) => id).values()].flatMap((members) => {
    const [largest, ...others] = [...groupBy(members, (item) => item.gold).values()].sort((a, b) => b.length - a.length);
    return others.flatMap((items) => items.slice(0, 1).map((item) => describe('merged', item, largest?.[0])));
  });
  return [...split, ...merged];
}

/** The longest mention of each entity. */
function headsOf(items: readonly LinkedMention[]): ReadonlyMap<string, LinkedMention> {
  const heads = new Map<string, LinkedMention>();
  for (const item of items) {
    const head = heads.get(item.gold);
    if (head === undefined || item.mention.text.length > head.mention.text.length) heads.set(item.gold, item);
  }
  return heads;
}

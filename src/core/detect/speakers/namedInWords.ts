import type { DetectedEntity } from '../../model/detection';
import type { DraftQuote } from '../quotes/draft/draftQuote';
import type { Frame } from '../quotes/frame/frame';

const NAMES_ONESELF = /(?:\b(?:i|i['’]m|i am|me|is|as|here)|,)\s*$/iu;
const LONGEST_SELF = 8;

/**
 * The ids of those whom the words of "he" or "she" name in marks: hardly anybody speaks of himself by name, or calls himself, but for "I am NAME".
 * `place` is where the paragraph starts.
 */
export function namedInWords(
  { paragraph, mentions }: Frame,
  place: number,
  { speaker, span, type }: DraftQuote,
  entityAt: ReadonlyMap<number, DetectedEntity>,
): ReadonlySet<string> | undefined {
  if (type !== 'direct' || speaker?.kind !== 'pronoun') return undefined;
  let named: Set<string> | undefined;
  for (const { kind, span: at } of mentions) {
    if (kind !== 'person' || at.start < span.start || at.end > span.end) continue;
    if (NAMES_ONESELF.test(paragraph.text.slice(Math.max(span.start, at.start - LONGEST_SELF), at.start))) continue;
    const id = entityAt.get(place + at.start)?.id;
    if (id !== undefined) (named ??= new Set()).add(id);
  }
  return named;
}

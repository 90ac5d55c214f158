import type { EntityKind } from '../model/annotation';
import { sameSpan, type Span } from '../text/span';
import type { AnnotatedText, ReferenceText } from './annotatedText';
import { bestFirst } from './bestFirst';
import { type MatchCounts, matchCounts, NO_MATCHES, partialCounts } from './matchCounts';
import { nameCore } from './nameCore';
import { intersectionOverUnion } from './overlap';

/**
 * When two spans of one label match. `exact`: the same first and last character, as in the CoNLL-2003 shared task (Tjong Kim Sang and De
 * Meulder 2003). `lenient`: the same but for titles, "the", punctuation and possessives. `overlap`: any character in common, the partial
 * match of MUC-5 (Chinchor and Sundheim 1993).
 */
export type SpanMatch = 'exact' | 'lenient' | 'overlap';
export const SPAN_MATCHES: readonly SpanMatch[] = ['exact', 'lenient', 'overlap'];

/** Compares the spans of one label. */
export function spanCounts(gold: ReferenceText, predicted: AnnotatedText, label: EntityKind, match: SpanMatch): MatchCounts {
  const coverage = gold.layers.names[label];
  if (coverage === 'none') return NO_MATCHES;
  const left = gold.mentions.filter((mention) => mention.label === label);
  const right = predicted.mentions.filter((mention) => mention.label === label);
  const pairs = bestFirst(left, right, similarity(gold.text, match)).size;
  return coverage === 'part' ? partialCounts(pairs, left.length) : matchCounts(pairs, left.length, right.length);
}

function similarity(text: string, match: SpanMatch): (a: Span, b: Span) => number {
  switch (match) {
    case 'exact':
      return (a, b) => (sameSpan(a, b) ? 1 : 0);
    case 'lenient':
      // Of several spans with one core the most similar pair goes together.
      return (a, b) => (sameSpan(nameCore(text, a), nameCore(text, b)) ? 1 + intersectionOverUnion(a, b) : 0);
    case 'overlap':
      return intersectionOverUnion;
  }
}

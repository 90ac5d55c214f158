import type { AnnotationSet } from '../../model/annotationSet';
import { paragraphAt } from '../../text/paragraph';
import { sentences } from '../../text/sentence';
import { containsSpan, sameSpan, type Span, spanLength } from '../../text/span';
import { tokenize } from '../../text/tokenize';
import { annotationsAt } from './annotationsAt';

/**
 * What a selection grows to, step by step: the word at an offset, the name it belongs to, the quote around it, the sentence, the paragraph,
 * the article. Each step holds the one before.
 */
export function selectionSteps(set: AnnotationSet, text: string, offset: number): readonly Span[] {
  const { name, quotes } = annotationsAt(set, offset);
  const paragraph = paragraphAt(text, offset);
  const candidates = [
    ...(paragraph === undefined ? [] : [...wordAndSentence(text, paragraph, offset), paragraph]),
    ...[name?.mention.span, ...quotes.map(({ span }) => span)].filter(
      (span): span is Span => span !== null && span !== undefined && holds(span, offset),
    ),
    { start: 0, end: text.length },
  ];
  return candidates.sort((a, b) => spanLength(a) - spanLength(b)).reduce<readonly Span[]>(grown, []);
}

/** What reaches over the edge of the step before takes it in whole: a quote of two sentences is followed by those two, not by the second. */
function grown(steps: readonly Span[], next: Span): readonly Span[] {
  const last = steps.at(-1);
  if (last === undefined) return [next];
  if (sameSpan(last, next)) return steps;
  if (containsSpan(next, last)) return [...steps, next];
  return [...steps, { start: Math.min(last.start, next.start), end: Math.max(last.end, next.end) }];
}

function wordAndSentence(text: string, paragraph: Span, offset: number): readonly Span[] {
  const tokens = tokenize(text.slice(paragraph.start, paragraph.end));
  const inText = (start: number, end: number): Span => ({ start: start + paragraph.start, end: end + paragraph.start });
  const sentence = sentences(tokens)
    .map(({ from, to }) => inText(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0))
    .find((span) => holds(span, offset));
  const word = tokens
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ start, end }) => inText(start, end))
    .find((span) => holds(span, offset));
  return [word, sentence].filter((span) => span !== undefined);
}

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

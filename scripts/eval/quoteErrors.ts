import type { AnnotatedText, MeasuredQuote, ReferenceText } from '../../src/core/measure/annotatedText';
import { bestFirst } from '../../src/core/measure/bestFirst';
import { intersectionOverUnion } from '../../src/core/measure/overlap';
import { quoteCore, SAME_QUOTE } from '../../src/core/measure/quoteSpans';
import { overlaps } from '../../src/core/text/span';
import { contextOf, type DetectionError } from './errors';
import type { Origins } from './origins';

/** Quotes that are missing, wrongly bounded, of the wrong type, or none. */
export function quoteErrors(gold: ReferenceText, predicted: AnnotatedText, origins: Origins): DetectionError[] {
  const { layers, text } = gold;
  if (layers.quotes === 'none') return [];
  const wanted = gold.quotes.filter(({ type }) => layers.allQuotes || type === 'direct');
  const offered = predicted.quotes.filter(({ marksOnly, type }) => !marksOnly && (layers.allQuotes || type === 'direct'));
  const [left, right] = [wanted, offered].map((quotes) => quotes.map((quote) => quoteCore(text, quote)));
  const pairs = bestFirst(left ?? [], right ?? [], intersectionOverUnion);
  const describe = (
    kind: string,
    at: MeasuredQuote,
    expected: MeasuredQuote | null,
    found: MeasuredQuote | null,
  ): DetectionError => ({
    kind,
    text: gold.id,
    span: { start: at.start, end: at.end },
    expected: expected === null ? null : excerpt(expected),
    found: found === null ? null : excerpt(found),
    origin: found === null ? null : origins.of(found),
    context: contextOf(text, at),
  });
  const errors = wanted.flatMap((quote, index): DetectionError[] => {
    const partner = pairs.get(index);
    const found = partner === undefined ? undefined : offered[partner];
    if (found === undefined) return [describe(`quote-missed-${quote.type}`, quote, quote, null)];
    const alike = intersectionOverUnion(quoteCore(text, quote), quoteCore(text, found));
    if (alike < SAME_QUOTE) return [describe(`quote-bounds-${quote.type}`, quote, quote, found)];
    const type = origins.typeOf(found) ?? found.type;
    return quote.type === type ? [] : [describe(`quote-type-${quote.type}-as-${type}`, quote, quote, { ...found, type })];
  });
  if (layers.quotes !== 'whole') return errors;
  const paired = new Set(pairs.values());
  const extra = offered.filter((_, index) => !paired.has(index));
  const isPart = (quote: MeasuredQuote): boolean => gold.quotes.some((other) => overlaps(other, quote));
  return [
    ...errors,
    ...extra.map((quote) => describe(`quote-${isPart(quote) ? 'cut' : 'invented'}-${quote.type}`, quote, null, quote)),
  ];
}

const excerpt = ({ text, type }: MeasuredQuote): string => `${text.length > 80 ? `${text.slice(0, 80)}…` : text} (${type})`;

import type { AnnotatedText, LabelledSpan, MeasuredQuote } from '../../src/core/measure/annotatedText';
import { overlaps } from '../../src/core/text/span';

const SAYING = /\b(?:said|says|say|told|tells|added|adds|asked|wrote|according to|stated|explained|continued|replied|cried)\b/iu;
/** A verb of saying this close to a name is taken for its verb. */
const REACH = 30;

/**
 * What there is to beat: every quote gets the nearest name of its own line as the speaker, one with a verb of saying beside it before any
 * other, or else the last name before it.
 */
export function withNearestNames({ id, text, mentions, quotes }: AnnotatedText): AnnotatedText {
  const names = mentions.filter((name) => !quotes.some((quote) => overlaps(name, quote)));
  return { id, text, mentions, quotes: quotes.map((quote) => ({ ...quote, ...speaker(quote, names, text) })) };
}

function speaker(
  quote: MeasuredQuote,
  names: readonly LabelledSpan[],
  text: string,
): Pick<MeasuredQuote, 'speaker' | 'speakerText'> {
  const line = { start: text.lastIndexOf('\n', quote.start) + 1, end: nextBreak(text, quote.end) };
  const near = names.filter((name) => overlaps(name, line));
  const saying = near.filter((name) => SAYING.test(text.slice(Math.max(line.start, name.start - REACH), name.end + REACH)));
  const earlier = names.filter((name) => name.end <= quote.start);
  const name = nearest(saying, quote) ?? nearest(near, quote) ?? nearest(earlier, quote);
  return { speaker: name?.text ?? null, speakerText: null };
}

function nextBreak(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

function nearest(names: readonly LabelledSpan[], quote: MeasuredQuote): LabelledSpan | undefined {
  const distance = (name: LabelledSpan): number => Math.max(quote.start - name.end, name.start - quote.end);
  return [...names].sort((a, b) => distance(a) - distance(b))[0];
}

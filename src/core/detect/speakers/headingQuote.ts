import type { Span } from '../../text/span';

/** A line that is nothing but words in marks without a stop: a headline or subheading, which quotes somebody the text quotes too. */
export const isHeadingQuote = (text: string, { start, end }: Span): boolean =>
  text.trimEnd().length <= end && !/[.,!?…][^\p{L}]*$/u.test(text.slice(start, end)) && /["”’'»]$/u.test(text.trimEnd());

/** "‘We all ran’: How the fire spread": words in marks that a colon parts from the rest of their headline. */
export const isSetBeforeColon = (text: string, { end }: Span): boolean => text.startsWith(': ', end);

import type { Span } from '../text/span';
import { titleLength } from './titleLength';

const LOOSE_END = /[\s,.;:'’"”)]$/u;
/** Ends whose full stop belongs to the name. */
const ABBREVIATION = /\b(?:Inc|Corp|Co|Ltd|Jr|Sr|[A-Z])\.$/u;
const POSSESSIVE = /['’]s$/u;
const LEAST_POSSESSIVE = 4;

/** The span of a name without what annotators differ about: titles, a leading "the", punctuation and a possessive ending. */
export function nameCore(text: string, { start, end }: Span): Span {
  const from = start + titleLength(text.slice(start, end));
  let name = text.slice(from, end);
  while (name !== '' && LOOSE_END.test(name) && !ABBREVIATION.test(name)) name = name.slice(0, -1);
  const length = name.length >= LEAST_POSSESSIVE && POSSESSIVE.test(name) ? name.length - 2 : name.length;
  return { start: from, end: from + length };
}

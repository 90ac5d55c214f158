import { lineAround } from './lineAround';
import type { Span } from './span';

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’.][\p{L}\p{M}\p{N}]+)*/uy;
const CAPITALISED = /^[\p{Lu}\p{Lt}\p{N}]/u;
/** Letters of scripts that have no capitals, such as Arabic and Hebrew. */
const CASELESS = /^\p{Lo}/u;
const CAPITALISED_OR_CASELESS = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
/** Small words inside the names of people, as in "Ursula von der Leyen", and those of organizations, as in "Bank of England". */
const PERSON_CONNECTOR =
  /^(?:de|del|della|der|den|di|da|do|dos|das|du|van|von|vom|zu|zur|la|le|el|al|bin|ibn|bint|ben|abu|y|e|af|av|ter|ten)$/u;
const ORGANIZATION_CONNECTOR = /^(?:of|the|and|for|de|del|della|di|da|do|dos|das|du|la|le|les|y|e)$/u;
const POSSESSIVE = /['’]s?$/u;

/**
 * The word at an offset, grown to the whole capitalised name it belongs to. Undefined where no word stands or ends. Words of a script without
 * capitals stand out as a name does in a line of one that has them; in a line of their own script nothing tells where a name ends.
 *
 * @param offset UTF-16, clamped to the text.
 * @param kind Which small words may join capitalised ones: "of" does in organizations, and not in people.
 */
export function nameAt(text: string, offset: number, kind: 'person' | 'organization'): Span | undefined {
  const connector = kind === 'person' ? PERSON_CONNECTOR : ORGANIZATION_CONNECTOR;
  const line = lineAround(text, offset);
  const words = wordsOf(text, line);
  const at = words.findIndex(({ start, end }) => start <= offset && offset <= end);
  const word = words[at];
  if (word === undefined) return undefined;
  const textOf = (span: Span): string => text.slice(span.start, span.end);
  const capitalised = isMostlyCased(words.map(textOf)) ? CAPITALISED_OR_CASELESS : CAPITALISED;
  const isPart = (span: Span): boolean => capitalised.test(textOf(span)) || connector.test(textOf(span));
  if (!isPart(word)) return withoutPossessive(text, word);
  const joins = (left: Span, right: Span): boolean =>
    /^[^\S\n]+$|^\.[^\S\n]+$/u.test(text.slice(left.end, right.start)) && !POSSESSIVE.test(textOf(left));
  let first = at;
  let last = at;
  for (
    let left = words[first - 1], here = words[first];
    left && here && isPart(left) && joins(left, here);
    left = words[first - 1], here = words[first]
  )
    first--;
  for (
    let right = words[last + 1], here = words[last];
    right && here && isPart(right) && joins(here, right);
    right = words[last + 1], here = words[last]
  )
    last++;
  while (first < last && connector.test(textOf(words[first] ?? word))) first++;
  while (last > first && connector.test(textOf(words[last] ?? word))) last--;
  return withoutPossessive(text, { start: (words[first] ?? word).start, end: (words[last] ?? word).end });
}

const isMostlyCased = (words: readonly string[]): boolean =>
  words.filter((word) => CASELESS.test(word)).length * 2 <= words.length;

function withoutPossessive(text: string, span: Span): Span {
  const ending = POSSESSIVE.exec(text.slice(span.start, span.end));
  return ending === null ? span : { start: span.start, end: span.end - ending[0].length };
}

function wordsOf(text: string, line: Span): readonly Span[] {
  const words: Span[] = [];
  for (let at = line.start; at < line.end;) {
    WORD.lastIndex = at;
    const match = WORD.exec(text);
    if (match === null) at++;
    else {
      words.push({ start: at, end: Math.min(at + match[0].length, line.end) });
      at += match[0].length;
    }
  }
  return words;
}

import { isDigitAt, isLetterAt, isSpaceAt, isUpperAt, isWordAt } from './character';
import { LOOK_AHEAD, type OpenedMark } from './openedMark';

/** Closing marks by opening mark; straight marks close themselves. A German opening mark is closed by either English one. */
const CURLY_DOUBLE: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['‟', '”'],
]);
const CURLY_SINGLE: ReadonlyMap<string, string> = new Map([
  ['‘', '’'],
  ['‹', '›'],
  ['‚', '‘’'],
]);

/** Shortened words that start with an apostrophe, not with a quotation mark. */
const ELISIONS = /^['’](?:em|til|tis|twas|cause|bout|round|n|neath|cos)\b/iu;

/** What the mark at an offset opens; undefined where it opens nothing. */
export function opensAt(text: string, at: number, singles: ReadonlyMap<number, number>): OpenedMark | undefined {
  const mark = text.charAt(at);
  const double = CURLY_DOUBLE.get(mark);
  // The closing mark of French quotes and the German way round share a character; it opens only in front of a word.
  if (double !== undefined)
    return mark === '»' && !opensHere(text, at) ? undefined : { start: at, style: 'double', closers: double };
  if (mark === '"') return opensHere(text, at) || opensLoose(text, at) ? { start: at, style: 'double', closers: '"' } : undefined;
  if (mark === '”') return opensAsCloser(text, at) ? { start: at, style: 'double', closers: '”"' } : undefined;
  const single = CURLY_SINGLE.get(mark);
  // "Yo‘ldoshev": inside a word it is a letter.
  if (single !== undefined && isLetterAt(text, at - 1)) return undefined;
  if (single !== undefined) return isElision(text, at) ? undefined : { start: at, style: 'single', closers: single };
  if (mark === "'" && singles.has(at)) return { start: at, style: 'single', closers: "'" };
  return undefined;
}

/** A straight mark opens after white space, a bracket, a dash or another mark, in front of something written. */
export function opensHere(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (next === '' || isSpaceAt(text, at + 1) || ',.;:!?)]'.includes(next)) return next === '.' && text.startsWith('...', at + 1);
  // Inches and feet stand behind a digit.
  if (at === 0 || isSpaceAt(text, at - 1)) return true;
  return '([{—–-/"“‘\'>:'.includes(text.charAt(at - 1));
}

/** `He said," We left."`: a straight mark at the wrong word opens if the next one can only close. */
function opensLoose(text: string, at: number): boolean {
  // `He said,"We left."`
  if (text.charAt(at - 1) === ',' && isUpperAt(text, at + 1)) return true;
  if (!isLooseMark(text, at)) return false;
  const next = text.indexOf('"', at + 1);
  return next > at + 2 && !opensHere(text, next) && !isDigitAt(text, next - 1);
}

/** Whether a mark opens a paragraph, or stands behind a comma or colon. */
export function isLed(text: string, at: number): boolean {
  const before = endOfWords(text, at);
  return before === 0 || ',:'.includes(text.charAt(before - 1));
}

/** `He said, ”We left.”`, `” We left,” he said.`: a closing mark in front of a word opens unless the next mark opens, too. */
function opensAsCloser(text: string, at: number): boolean {
  const next = at === 0 && isSpaceAt(text, 1) && isUpperAt(text, 2) ? 2 : at + 1;
  if (!isWordAt(text, next)) return false;
  if (!isLed(text, at) && !isSpaceAt(text, at - 1)) return false;
  const later = /["“”]/u.exec(text.slice(next, next + LOOK_AHEAD));
  if (later === null) return isLed(text, at);
  return later[0] !== '“' && !opensHere(text, next + later.index);
}

/** Whether a straight mark stands away from the word behind it, where nothing need have been quoted before. */
export const isLooseMark = (text: string, at: number): boolean =>
  isSpaceAt(text, at + 1) && (isSpaceAt(text, at - 1) || ',:'.includes(text.charAt(at - 1)));

export const isElision = (text: string, at: number): boolean =>
  isDigitAt(text, at + 1) ||
  (ELISIONS.test(text.slice(at, at + 7).replace('‘', "'")) && !/^.\p{L}+['’]/u.test(text.slice(at, at + 9)));

/** The end of what stands in front of white space. */
export function endOfWords(text: string, before: number): number {
  let end = before;
  while (end > 0 && isSpaceAt(text, end - 1)) end--;
  return end;
}

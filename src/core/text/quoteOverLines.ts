import { isDigitAt, isLetterAt, isSmallLetterAt, isSpaceAt } from './character';
import { markedSpans } from './markedSpans';
import { isLooseMark } from './opensAt';
import type { Span } from './span';

/** How many lines behind the one that opens a quote may belong to it: a speech, not a chapter. */
const MOST_LINES = 20;

const DOUBLE_MARK = /["“”„‟«»]/u;
const OPENING_MARKS = '"“„‟«‘';
const CLOSING_MARKS = '"”“»«’';
const ENDS_SPEECH = ',.!?…—–-';

/** What becomes of a quote that a line leaves open, with the line behind its last: one closes it, or one opens a quote again, as each paragraph of a long one does. */
export interface OpenQuote {
  readonly to: number;
  readonly end: 'closed' | 'opened-again';
}

/**
 * Where the quote ends that a line leaves open.
 * @param lines lines that follow each other, without the white space around them.
 * @returns `undefined` where nothing is left open, or nothing ends it.
 */
export function openQuote(text: string, lines: readonly Span[], index: number): OpenQuote | undefined {
  const line = lines[index];
  if (line === undefined) return undefined;
  const mark = markLeftOpen(text.slice(line.start, line.end));
  if (mark === undefined) return undefined;
  for (let later = index + 1; later < lines.length && later <= index + MOST_LINES; later++) {
    const next = lines[later];
    if (next === undefined) return undefined;
    if (OPENING_MARKS.includes(text.charAt(next.start))) return { to: later, end: 'opened-again' };
    const closes = mark === '‘' ? closesSingle(text, next) : closesDouble(text, next);
    if (closes !== undefined) return closes ? { to: later + 1, end: 'closed' } : undefined;
  }
  return undefined;
}

/** The opening mark of a line's last quote, where the line does not close it. */
function markLeftOpen(line: string): string | undefined {
  if (!DOUBLE_MARK.test(line) && !line.includes('‘')) return undefined;
  const marked = markedSpans(line);
  const open = marked.find(({ closed, depth }) => !closed && depth === 0);
  if (open !== undefined) return line.charAt(open.start);
  const last = line.lastIndexOf('"');
  return isLooseMark(line, last) && !marked.some(({ end }) => end > last) ? '"' : undefined;
}

/** Whether the first double mark of a line closes a quote; `undefined` where it has none. */
function closesDouble(text: string, { start, end }: Span): boolean | undefined {
  const found = text.slice(start, end).search(DOUBLE_MARK);
  if (found < 0) return undefined;
  const at = start + found;
  // Inches close nothing.
  return !'“„‟'.includes(text.charAt(at)) && !isSpaceAt(text, at - 1) && !isDigitAt(text, at - 1);
}

/** The same for a single mark: one behind a stop is no apostrophe. */
function closesSingle(text: string, { start, end }: Span): boolean | undefined {
  for (let at = text.indexOf('’', start); at >= 0 && at < end; at = text.indexOf('’', at + 1))
    if (ENDS_SPEECH.includes(text.charAt(at - 1)) && !isLetterAt(text, at + 1)) return true;
  return text.slice(start, end).includes('‘') ? false : undefined;
}

/** "Lind asked.", "Judge Okafor asked at the hearing.": somebody and a word of asking or shouting, and nothing that was asked. */
const SAYS_NO_WORDS =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]* ){1,5}(?:asked|wondered|demanded|inquired|exclaimed|shouted|cried)(?: (?:reporters|journalists|him|her|them|me|us))?(?: (?:at|in|on|during|after|before|with|when|later|afterwards)(?: [^.,:;"“”‘]{1,60})?)?\.$/u;
const ENDS_ASKING = '?!';
const MOST_OF_NO_WORDS = 120;

/** Whether a line says who spoke on the line before: `“Who is there?”`, and below it "asked the guard" or "Lind asked." */
export function namesSpeaker(text: string, before: Span, line: Span): boolean {
  if (!CLOSING_MARKS.includes(text.charAt(before.end - 1))) return false;
  const stop = text.charAt(before.end - 2);
  if (isSmallLetterAt(text, line.start)) return ENDS_SPEECH.includes(stop);
  // What parts sentences into lines takes the question for one of its own.
  return (
    ENDS_ASKING.includes(stop) &&
    line.end - line.start <= MOST_OF_NO_WORDS &&
    SAYS_NO_WORDS.test(text.slice(line.start, line.end))
  );
}

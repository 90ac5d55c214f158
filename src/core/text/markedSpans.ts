import { isDigitAt, isLetterAt, isSmallLetterAt, isSpaceAt, isUpperAt } from './character';
import { isLooseApostrophe } from './looseApostrophe';
import type { Span } from './span';

/** Words between quotation marks, with the marks. Offsets count from the paragraph's start. */
export interface MarkedSpan extends Span {
  /** What the marks hold. */
  readonly inner: Span;
  /** 0 for marks in the reporter's text, 1 for marks inside marks. */
  readonly depth: number;
  /** False when the closing mark is missing: the span then runs to the end of the paragraph, or to where marks open again behind a sentence. */
  readonly closed: boolean;
}

type Style = 'double' | 'single';

/** A mark that is open, and what may close it. `width` is that of ``. */
interface Opened {
  readonly start: number;
  readonly style: Style;
  readonly closers: string;
  readonly width?: number;
}

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

/**
 * Finds all quotation marks of a paragraph and what they enclose, in reading order. Linear in its length.
 * @param goesOn the paragraph before left a quotation open: where the first mark of this one closes it, it reaches back to the start.
 */
export function markedSpans(text: string, goesOn = false): MarkedSpan[] {
  const found: MarkedSpan[] = [];
  const singles = singleClosers(text);
  let outer: Opened | undefined =
    goesOn && closesFirst(text) ? { start: 0, style: 'double', closers: '”"', width: 0 } : undefined;
  let inner: Opened | undefined;
  let lastCloser: number | undefined;
  const close = (open: Opened, end: number, depth: number, closed: boolean, width = 1): void => {
    const inner = { start: open.start + (open.width ?? 1), end: closed ? end - width : end };
    found.push({ start: open.start, end, inner, depth, closed });
  };
  // Hardly any character is a mark, and a pattern finds the few fastest.
  const marks = /["'`“”„«»‟‘’‹‚]/gu;
  while (marks.test(text)) {
    const i = marks.lastIndex - 1;
    const closesInner = inner !== undefined && text.charAt(i + 2) === text.charAt(i);
    if (outer?.style === 'double' && !closesInner && isPair(text, i)) {
      close(outer, i + 2, 0, true, 2);
      outer = inner = undefined;
      marks.lastIndex++;
      continue;
    }
    if (outer === undefined && opensPair(text, i) && (isLed(text, i) || i < (lastCloser ??= lastPairCloser(text)))) {
      outer = { start: i, style: 'double', closers: '”', width: 2 };
      marks.lastIndex++;
      continue;
    }
    if (text.charAt(i) === '`') continue;
    const top = inner ?? outer;
    if (top !== undefined && closes(text, i, top, singles)) {
      close(top, i + 1, inner === undefined ? 0 : 1, true);
      if (inner === undefined) outer = undefined;
      else inner = undefined;
      continue;
    }
    // The outer mark closes over an inner one that was never closed.
    if (inner !== undefined && outer !== undefined && closes(text, i, outer, singles)) {
      close(outer, i + 1, 0, true);
      inner = undefined;
      outer = undefined;
      continue;
    }
    const opened = opens(text, i, singles);
    if (opened === undefined) continue;
    if (outer === undefined) outer = opened;
    else if (inner === undefined && opened.style === outer.style && isBehindSentence(text, i)) {
      close(outer, endOfWords(text, i), 0, false);
      outer = opened;
    } else if (inner === undefined && opened.style !== outer.style) inner = opened;
  }
  if (outer !== undefined) close(outer, text.length, 0, false);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether the first double mark of a text can only close. */
function closesFirst(text: string): boolean {
  const at = text.search(/["“”]/u);
  if (at < 1 || opensPair(text, 0) || text.charAt(at) === '“' || isSpaceAt(text, at - 1) || isDigitAt(text, at - 1)) return false;
  return !isLetterAt(text, at + 1);
}

/** “I left. “I was tired.”: a mark that opens behind a sentence opens the next paragraph of a quote, where one that was pasted lost its line ends. */
const isBehindSentence = (text: string, at: number): boolean =>
  isSpaceAt(text, at - 1) && '.!?…'.includes(text.charAt(endOfWords(text, at) - 1));

/** The end of what stands in front of white space. */
function endOfWords(text: string, before: number): number {
  let end = before;
  while (end > 0 && isSpaceAt(text, end - 1)) end--;
  return end;
}

/** ``We won,'' and ''We won,'' and ‘‘We won,’’: two single marks right in front of a word open what two close. */
const opensPair = (text: string, at: number): boolean =>
  text.startsWith('``', at) ||
  ((text.startsWith("''", at) || text.startsWith('‘‘', at) || text.startsWith('’’', at)) &&
    (at === 0 || isSpaceAt(text, at - 1) || text.charAt(at - 1) === '(') &&
    (isLetterAt(text, at + 2) || isDigitAt(text, at + 2)));

/** Where the last mark stands that may close ``; -1 where none does. Looked for once: a text may hold very many ``. */
const lastPairCloser = (text: string): number => Math.max(...["''", '’’', '”', '"'].map((closer) => text.lastIndexOf(closer)));

/** “We won,’’ she said: two single closing marks right behind each other close double ones, as wires print them. */
const isPair = (text: string, at: number): boolean =>
  (text.startsWith('’’', at) || text.startsWith("''", at)) && !isLetterAt(text, at + 2) && !isSpaceAt(text, at - 1);

function opens(text: string, at: number, singles: ReadonlyMap<number, number>): Opened | undefined {
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
function opensHere(text: string, at: number): boolean {
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
function isLed(text: string, at: number): boolean {
  const before = endOfWords(text, at);
  return before === 0 || ',:'.includes(text.charAt(before - 1));
}

/** `He said, ”We left.”`, `” We left,” he said.`: a closing mark in front of a word opens unless the next mark opens, too. */
function opensAsCloser(text: string, at: number): boolean {
  const next = at === 0 && isSpaceAt(text, 1) && isUpperAt(text, 2) ? 2 : at + 1;
  if (!isLetterAt(text, next) && !isDigitAt(text, next)) return false;
  if (!isLed(text, at) && !isSpaceAt(text, at - 1)) return false;
  const later = /["“”]/u.exec(text.slice(next, next + LOOK_AHEAD));
  if (later === null) return isLed(text, at);
  return later[0] !== '“' && !opensHere(text, next + later.index);
}

/** `“We left, “he said.`: a mark that seems to open in front of a small letter closes, unless it is the next one that closes. */
function closesLoose(text: string, at: number, open: Opened): boolean {
  const mark = text.charAt(at);
  if (at === open.start || mark !== text.charAt(open.start) || (mark !== '"' && mark !== '“')) return false;
  if (!LOOSE_CLOSER.test(text.slice(Math.max(0, at - 2), at + 3))) return false;
  const next = /["“”]/u.exec(text.slice(at + 1, at + LOOK_AHEAD));
  return next === null || next[0] === '“' || (next[0] === '"' && opensHere(text, at + 1 + next.index));
}

const LOOSE_CLOSER = /[,.!?…] ?["“] ?\p{Ll}/u;

/** Whether a straight mark stands away from the word behind it, where nothing need have been quoted before. */
export const isLooseMark = (text: string, at: number): boolean =>
  isSpaceAt(text, at + 1) && (isSpaceAt(text, at - 1) || ',:'.includes(text.charAt(at - 1)));

function closes(text: string, at: number, open: Opened, singles: ReadonlyMap<number, number>): boolean {
  const mark = text.charAt(at);
  if (closesLoose(text, at, open)) return true;
  if (mark === '”' && open.closers === '"') return closesStraight(text, at, open);
  if (at === open.start || !(open.closers.includes(mark) || (mark === '"' && open.closers === '”'))) return false;
  if (mark === "'") return singles.get(open.start) === at;
  if (mark === '"' && open.closers !== '"') return closesCurly(text, at);
  if (mark === '’') return closesSingle(text, at) && !(endsPossessive(text, at) && hasLaterCloser(text, at));
  if (mark === '"') return !isSpaceAt(text, at - 1) || !opensHere(text, at);
  return true;
}

/** “I left," she said: a straight mark that can only close does so unless a curly one comes before the next that opens. */
function closesCurly(text: string, at: number): boolean {
  // Inches close nothing.
  if (opensHere(text, at) || isDigitAt(text, at - 1)) return false;
  for (let i = at + 1; i < text.length && i < at + LOOK_AHEAD; i++) {
    const mark = text.charAt(i);
    if (mark === '”') return isSpaceAt(text, i - 1);
    if (mark === '“' || (mark === '"' && opensHere(text, i))) return true;
  }
  return true;
}

/** `"We left.” she said`: a curly mark closes what a straight one opened unless another opens in between, or a straight one closes behind it. */
function closesStraight(text: string, at: number, open: Opened): boolean {
  if (isSpaceAt(text, at - 1) || isLetterAt(text, at + 1) || text.slice(open.start, at).includes('“')) return false;
  const next = /["“]/u.exec(text.slice(at + 1, at + LOOK_AHEAD));
  return next === null || next[0] === '“' || opensHere(text, at + 1 + next.index);
}

const isElision = (text: string, at: number): boolean =>
  isDigitAt(text, at + 1) ||
  (ELISIONS.test(text.slice(at, at + 7).replace('‘', "'")) && !/^.\p{L}+['’]/u.test(text.slice(at, at + 9)));

/** An apostrophe inside a word or in front of a shortened one closes nothing. */
function closesSingle(text: string, at: number): boolean {
  return !isLetterAt(text, at + 1) && !isDigitAt(text, at + 1) && !isSpaceAt(text, at - 1);
}

/** "the workers' union": an s before, a small word behind. */
function endsPossessive(text: string, at: number): boolean {
  if (!/[sS]/u.test(text.charAt(at - 1)) || !isSpaceAt(text, at + 1)) return false;
  return isSmallLetterAt(text, at + 2);
}

/** How far ahead a better closing mark is looked for. */
const LOOK_AHEAD = 400;

function hasLaterCloser(text: string, at: number): boolean {
  for (let i = at + 1; i < text.length && i < at + LOOK_AHEAD; i++) {
    const mark = text.charAt(i);
    if (mark === '‘') return false;
    if (mark === '’' && closesSingle(text, i)) return true;
  }
  return false;
}

const NO_PAIRS: ReadonlyMap<number, number> = new Map();

/** For each straight single mark that opens a quotation, the one that closes it. */
function singleClosers(text: string): ReadonlyMap<number, number> {
  if (!text.includes("'")) return NO_PAIRS;
  const pairs = new Map<number, number>();
  let open = -1;
  let doubtful = -1;
  for (let i = text.indexOf("'"); i >= 0; i = text.indexOf("'", i + 1)) {
    if (isLooseApostrophe(text, i)) continue;
    if (open < 0) {
      if (opensHere(text, i) && !isElision(text, i)) open = i;
      continue;
    }
    if (!closesSingle(text, i)) {
      // A second opening mark: the first was closed by what looked like a possessive, or by nothing.
      if (opensHere(text, i) && !isElision(text, i) && isUpperOrLetter(text, i + 1)) {
        if (doubtful >= 0) pairs.set(open, doubtful);
        open = i;
        doubtful = -1;
      }
      continue;
    }
    if (endsPossessive(text, i)) {
      if (doubtful < 0) doubtful = i;
      continue;
    }
    pairs.set(open, i);
    open = -1;
    doubtful = -1;
  }
  if (open >= 0 && doubtful >= 0) pairs.set(open, doubtful);
  return pairs;
}

const isUpperOrLetter = (text: string, at: number): boolean => isLetterAt(text, at) || isDigitAt(text, at);

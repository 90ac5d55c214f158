import type { Span } from '../text/span';
import { foldMarks } from './foldText';
import { hasWord } from './hasWord';
import { matchTokens } from './matchTokens';
import { slideGaps } from './slideGaps';

/** A stretch of the old text that gave way to one of the new; either may be empty. */
export interface Hunk {
  readonly before: Span;
  readonly after: Span;
}

/** Share of a word that must stay for its new form to count as the word corrected. */
const SAME_WORD = 0.5;

/**
 * How one text became another, as ascending stretches that differ: by lines, inside differing lines by words, and inside a word that
 * was put in the place of a similar one by what differs between their ends. Line ends count as equal, whichever kind, and so do quote marks,
 * dashes and blanks: typography is no other text.
 *
 * An own diff of some hundred lines rather than the `diff` package: that one builds an object for each step of its search, which on a text rewritten
 * whole takes seconds, and has no level between words and characters.
 */
export function diffTexts(oldText: string, newText: string): readonly Hunk[] {
  return diffFolded(foldMarks(oldText), foldMarks(newText));
}

function diffFolded(oldText: string, newText: string): readonly Hunk[] {
  const whole: Hunk = { before: { start: 0, end: oldText.length }, after: { start: 0, end: newText.length } };
  // A line with the blank ones that follow: blank lines alone would match any other.
  return refine(oldText, newText, whole, /[^\r\n]*(?:[\r\n]+|$)/g)
    .flatMap((hunk) => refine(oldText, newText, hunk, /[\p{L}\p{M}\p{N}]+|\s+|./gsu))
    .map((hunk) => trimWord(oldText, newText, hunk));
}

interface Token {
  readonly start: number;
  /** As compared. */
  readonly text: string;
}

function tokensOf(text: string, span: Span, pattern: RegExp): readonly Token[] {
  return [...text.slice(span.start, span.end).matchAll(pattern)]
    .filter((match) => match[0] !== '')
    .map((match) => ({ start: span.start + match.index, text: match[0].replace(/\r\n?/g, '\n') }));
}

/** What of a hunk differs when it is compared token by token. */
function refine(oldText: string, newText: string, hunk: Hunk, pattern: RegExp): readonly Hunk[] {
  if (hunk.before.start === hunk.before.end || hunk.after.start === hunk.after.end) return [hunk];
  const [a, b] = [tokensOf(oldText, hunk.before, pattern), tokensOf(newText, hunk.after, pattern)];
  const startIn = (tokens: readonly Token[], n: number, span: Span): number => tokens[n]?.start ?? span.end;
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  const add = (toI: number, toJ: number): void => {
    if (toI === i && toJ === j) return;
    hunks.push({
      before: { start: startIn(a, i, hunk.before), end: startIn(a, toI, hunk.before) },
      after: { start: startIn(b, j, hunk.after), end: startIn(b, toJ, hunk.after) },
    });
  };
  const [textsA, textsB] = [a.map(({ text }) => text), b.map(({ text }) => text)];
  for (const [m, n] of slideGaps(textsA, textsB, matchTokens(textsA, textsB))) {
    add(m, n);
    const [before, after] = [
      { start: startIn(a, m, hunk.before), end: startIn(a, m + 1, hunk.before) },
      { start: startIn(b, n, hunk.after), end: startIn(b, n + 1, hunk.after) },
    ];
    hunks.push(...lineEndHunks(oldText, newText, before, after));
    [i, j] = [m + 1, n + 1];
  }
  add(a.length, b.length);
  return hunks;
}

/** Tokens that are equal but for their line ends differ in length: only at the end, where the line ends are. */
function lineEndHunks(oldText: string, newText: string, before: Span, after: Span): readonly Hunk[] {
  if (before.end - before.start === after.end - after.start) return [];
  let kept = 0;
  while (before.start + kept < before.end && oldText[before.start + kept] === newText[after.start + kept]) kept++;
  return [{ before: { start: before.start + kept, end: before.end }, after: { start: after.start + kept, end: after.end } }];
}

/**
 * One word in the place of a similar one is that word with a correction, not another; unless both texts have both, as where two agencies with like
 * initials changed places.
 */
function trimWord(oldText: string, newText: string, hunk: Hunk): Hunk {
  const [before, after] = [oldText.slice(hunk.before.start, hunk.before.end), newText.slice(hunk.after.start, hunk.after.end)];
  if (!/^[\p{L}\p{M}\p{N}]+$/u.test(before) || !/^[\p{L}\p{M}\p{N}]+$/u.test(after)) return hunk;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  if (head + tail < Math.max(before.length, after.length) * SAME_WORD) return hunk;
  if (hasWord(oldText, after) && hasWord(newText, before)) return hunk;
  return {
    before: { start: hunk.before.start + head, end: hunk.before.end - tail },
    after: { start: hunk.after.start + head, end: hunk.after.end - tail },
  };
}

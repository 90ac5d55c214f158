import { isDigitAt, isLetterAt, isSpaceAt } from './character';
import { closesAt } from './closesAt';
import type { OpenedMark } from './openedMark';
import { endOfWords, isLed, opensAt } from './opensAt';
import { isPair, lastPairCloser, opensPair } from './pairedMarks';
import { singleClosers } from './singleClosers';
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

/**
 * Finds all quotation marks of a paragraph and what they enclose, in reading order. Linear in its length.
 * @param goesOn the paragraph before left a quotation open: where the first mark of this one closes it, it reaches back to the start.
 */
export function markedSpans(text: string, goesOn = false): MarkedSpan[] {
  const pairing = new MarkPairing(text, goesOn);
  // Hardly any character is a mark, and a pattern finds the few fastest.
  const marks = /["'`“”„«»‟‘’‹‚]/gu;
  while (marks.test(text)) marks.lastIndex += pairing.read(marks.lastIndex - 1) - 1;
  return pairing.finished();
}

/** Pairs the marks of one text, which are read in their order. */
class MarkPairing {
  readonly #text: string;
  /** For each straight single mark that opens a quotation, the one that closes it. */
  readonly #singles: ReadonlyMap<number, number>;
  readonly #found: MarkedSpan[] = [];
  #outer: OpenedMark | undefined;
  /** Only inside another. */
  #inner: OpenedMark | undefined;
  #lastPairCloser: number | undefined;

  constructor(text: string, goesOn: boolean) {
    this.#text = text;
    this.#singles = singleClosers(text);
    if (goesOn && closesFirst(text)) this.#outer = { start: 0, style: 'double', closers: '”"', width: 0 };
  }

  /** Takes the mark at an offset. @returns How many code units belong to it. */
  read(at: number): number {
    const outer = this.#outer;
    if (outer?.style === 'double' && this.#isPairCloser(at)) {
      this.#found.push(closedSpan(outer, at + 2, 0, 2));
      this.#outer = this.#inner = undefined;
      return 2;
    }
    if (outer === undefined && this.#isPairOpener(at)) {
      this.#outer = { start: at, style: 'double', closers: '”', width: 2 };
      return 2;
    }
    if (this.#text.charAt(at) !== '`' && !this.#close(at)) this.#open(at);
    return 1;
  }

  /** What was found, in reading order; what is still open reaches to the end of the text. */
  finished(): MarkedSpan[] {
    if (this.#outer !== undefined) this.#found.push(openSpan(this.#outer, this.#text.length));
    return this.#found.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  #isPairCloser(at: number): boolean {
    const closesInner = this.#inner !== undefined && this.#text.charAt(at + 2) === this.#text.charAt(at);
    return !closesInner && isPair(this.#text, at);
  }

  #isPairOpener(at: number): boolean {
    if (!opensPair(this.#text, at)) return false;
    return isLed(this.#text, at) || at < (this.#lastPairCloser ??= lastPairCloser(this.#text));
  }

  /** @returns Whether the mark closes anything. */
  #close(at: number): boolean {
    const [outer, inner] = [this.#outer, this.#inner];
    if (inner !== undefined && closesAt(this.#text, at, inner, this.#singles)) {
      this.#found.push(closedSpan(inner, at + 1, 1));
      this.#inner = undefined;
      return true;
    }
    // The outer mark closes over an inner one that was never closed.
    if (outer === undefined || !closesAt(this.#text, at, outer, this.#singles)) return false;
    this.#found.push(closedSpan(outer, at + 1, 0));
    this.#outer = this.#inner = undefined;
    return true;
  }

  #open(at: number): void {
    const opened = opensAt(this.#text, at, this.#singles);
    if (opened === undefined || this.#inner !== undefined) return;
    if (this.#outer === undefined) this.#outer = opened;
    else if (opened.style !== this.#outer.style) this.#inner = opened;
    else if (isBehindSentence(this.#text, at)) {
      this.#found.push(openSpan(this.#outer, endOfWords(this.#text, at)));
      this.#outer = opened;
    }
  }
}

/** @param width Of the closing mark, in code units. */
const closedSpan = ({ start, width: opening = 1 }: OpenedMark, end: number, depth: number, width = 1): MarkedSpan => ({
  start,
  end,
  inner: { start: start + opening, end: end - width },
  depth,
  closed: true,
});

/** What a mark opened that is closed nowhere. */
const openSpan = ({ start, width = 1 }: OpenedMark, end: number): MarkedSpan => ({
  start,
  end,
  inner: { start: start + width, end },
  depth: 0,
  closed: false,
});

/** Whether the first double mark of a text can only close. */
function closesFirst(text: string): boolean {
  const at = text.search(/["“”]/u);
  if (at < 1 || opensPair(text, 0) || text.charAt(at) === '“' || isSpaceAt(text, at - 1) || isDigitAt(text, at - 1)) return false;
  return !isLetterAt(text, at + 1);
}

/** “I left. “I was tired.”: a mark that opens behind a sentence opens the next paragraph of a quote, where one that was pasted lost its line ends. */
const isBehindSentence = (text: string, at: number): boolean =>
  isSpaceAt(text, at - 1) && '.!?…'.includes(text.charAt(endOfWords(text, at) - 1));

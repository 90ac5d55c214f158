import type { Span } from '../text/span';

/** A text for matching only, in which typographic variants are one, with the way back to the text itself. */
export class FoldedText {
  readonly text: string;
  /** For each unit of `text`, the offset it came from. */
  readonly #origins: Int32Array;

  constructor(original: string) {
    const units = new Uint16Array(original.length);
    const origins = new Int32Array(original.length);
    let length = 0;
    for (let i = 0; i < original.length; i++) {
      const unit = foldUnit(original.charCodeAt(i));
      if (unit === DROPPED || (unit === SPACE && length > 0 && units[length - 1] === SPACE)) continue;
      units[length] = unit;
      origins[length] = i;
      length++;
    }
    this.text = stringOf(units.subarray(0, length));
    this.#origins = origins.subarray(0, length);
  }

  /** The span of the original text that a non-empty span of the folded text stands for. */
  originalSpan(span: Span): Span {
    return { start: this.#origins[span.start] ?? 0, end: (this.#origins[span.end - 1] ?? -1) + 1 };
  }

  /** The place in the folded text of an offset of the original, or of the next one that was not left out. */
  indexOf(offset: number): number {
    let low = 0;
    let high = this.#origins.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#origins[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Quote marks, dashes and blanks in one form each, runs of blanks (line ends too) as one, what cannot be seen left out. */
export const foldText = (text: string): string => new FoldedText(text).text;

/** Quote marks, dashes and blanks in one form each, unit for unit: offsets stay. What cannot be seen stays too. */
export const foldMarks = (text: string): string =>
  text.replace(/[^\n\r0-9A-Za-z ]/gu, (character) => {
    const folded = foldUnit(character.charCodeAt(0));
    return character.length > 1 || folded === DROPPED ? character : String.fromCharCode(folded);
  });

const DROPPED = -1;
const SPACE = 32;

const FOLDED: ReadonlyMap<number, number> = new Map(
  (
    [
      ["'", '‘’‚‛′‵´`ʼ‹›'],
      ['"', '“”„‟″‶«»＂'],
      ['-', '‐‑‒–—―−﹣－'],
      [
        ' ',
        '\t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
      ],
      ['', '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff'],
    ] as const
  ).flatMap(([to, from]) => Array.from(from, (unit) => [unit.charCodeAt(0), to === '' ? DROPPED : to.charCodeAt(0)] as const)),
);

function foldUnit(unit: number): number {
  // Most of most articles is ASCII that needs no look-up; the backtick is the one exception from here to the tilde.
  return unit === SPACE || (unit >= 0x30 && unit < 0x7f && unit !== 0x60) ? unit : (FOLDED.get(unit) ?? unit);
}

function stringOf(units: Uint16Array): string {
  const CHUNK = 8192;
  let text = '';
  for (let i = 0; i < units.length; i += CHUNK) text += String.fromCharCode(...units.subarray(i, i + CHUNK));
  return text;
}

import { lowerBound } from './lowerBound';
import type { Span } from './span';

/** A place in a text as editors count: zero-based line and UTF-16 column. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

const LF = 10;
const CR = 13;

/**
 * Converts between UTF-16 offsets and line/column positions of one text.
 *
 * Lines end at `\n`, `\r\n` or a lone `\r`, as in a VS Code document, so positions are the same whichever line ending a file uses.
 */
export class LineIndex {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = lineStarts(text);
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** The span of a line without its line ending, or `undefined` where there is no such line. */
  lineSpan(line: number): Span | undefined {
    const start = this.#starts[line];
    if (start === undefined) return undefined;
    let end = this.#starts[line + 1] ?? this.#text.length;
    if (line + 1 < this.#starts.length) {
      if (end > start && this.#text.charCodeAt(end - 1) === LF) end--;
      if (end > start && this.#text.charCodeAt(end - 1) === CR) end--;
    }
    return { start, end };
  }

  /** The position of an offset; offsets outside the text are clamped to it. */
  positionAt(offset: number): Position {
    const clamped = Math.min(Math.max(offset, 0), this.#text.length);
    const line = lowerBound(this.#starts, (start) => start > clamped) - 1;
    return { line, character: clamped - (this.#starts[line] ?? 0) };
  }

  /** The offset of a position, or `undefined` when the text has no such line or column. */
  offsetAt(position: Position): number | undefined {
    const line = this.lineSpan(position.line);
    if (line === undefined || position.character < 0) return undefined;
    const offset = line.start + position.character;
    return offset <= line.end ? offset : undefined;
  }

  rangeOf(span: Span): Range {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }

  /** The span of a range, or `undefined` when either end lies outside the text or the range runs backwards. */
  spanOf(range: Range): Span | undefined {
    const start = this.offsetAt(range.start);
    const end = this.offsetAt(range.end);
    return start === undefined || end === undefined || end < start ? undefined : { start, end };
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === LF || (unit === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1);
  }
  return starts;
}

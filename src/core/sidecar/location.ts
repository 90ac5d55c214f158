import type { Position, Range } from '../text/lineIndex';
import { AT_PATTERN } from './schema';

/**
 * Stands for the place of an orphan of which nothing is known here. `writeSidecar` keeps the place and context that the file has for it; only
 * an orphan that the file does not have either is written with this.
 */
export const UNKNOWN_PLACE = '1:1-2';

const AT = new RegExp(AT_PATTERN);

/**
 * Reads an `at` of the sidecar, `LINE:COLUMN-COLUMN` or `LINE:COLUMN-LINE:COLUMN` counted from 1, into a zero-based range. Columns are
 * UTF-16 code units, the end is excluded. `undefined` when it has another form or its end does not come after its start.
 */
export function parseLocation(at: string): Range | undefined {
  if (!AT.test(at)) return undefined;
  const [from = '', to = ''] = at.split('-');
  const start = position(from, 0);
  const end = position(to, start.line);
  return end.line < start.line || (end.line === start.line && end.character <= start.character) ? undefined : { start, end };
}

/** Writes a zero-based range as the sidecar's `at`: the short form when it stays in one line. */
export function printLocation(range: Range): string {
  const { start, end } = range;
  const line = end.line === start.line ? '' : `${end.line + 1}:`;
  return `${start.line + 1}:${start.character + 1}-${line}${end.character + 1}`;
}

function position(part: string, lineElse: number): Position {
  const [first = '', second] = part.split(':');
  return second === undefined
    ? { line: lineElse, character: Number(first) - 1 }
    : { line: Number(first) - 1, character: Number(second) - 1 };
}

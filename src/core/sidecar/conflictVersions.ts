import type { Span } from '../text/span';

/** The versions of a file that git could not join: each with the lines that git could, and its own side of every stretch that it could not. */
export interface ConflictVersions {
  readonly ours: string;
  readonly theirs: string;
  /** What both were before; only where git was told to write it too (`merge.conflictStyle`). */
  readonly base: string | undefined;
}

type Side = keyof ConflictVersions;

interface Line {
  /** With its line end. */
  readonly text: string;
  readonly start: number;
  readonly mark: Mark | undefined;
}

/** The four lines that git writes, each of seven characters and, but for the third, a name. */
type Mark = '<' | '|' | '=' | '>';

const MARK = /^(?:<{7}|\|{7}|>{7})(?:[ \t].*)?$|^={7}$/u;

/** Where git's marks of a conflict begin, each the whole line without its end. Empty where there is none that is ever closed. */
export function conflictPlaces(source: string): readonly Span[] {
  const lines = linesOf(source);
  const isClosed = lines.some(({ mark }) => mark === '<') && lines.some(({ mark }) => mark === '>');
  return lines
    .filter(({ mark }) => isClosed && mark === '<')
    .map(({ text, start }) => ({ start, end: start + text.replace(/[\r\n]+$/u, '').length }));
}

/** The versions that a file with git's marks of a conflict holds. Undefined where it has none, or they are not whole. */
export function conflictVersions(source: string): ConflictVersions | undefined {
  const versions: Record<Side, string[]> = { ours: [], base: [], theirs: [] };
  let side: Side | undefined;
  let stretches = 0;
  let bases = 0;
  for (const { text, mark } of linesOf(source)) {
    if (mark === undefined || (mark === '=' && side === undefined)) {
      for (const each of side === undefined ? (['ours', 'base', 'theirs'] as const) : [side]) versions[each].push(text);
      continue;
    }
    const next = sideBehind(mark, side);
    if (next === 'broken') return undefined;
    if (mark === '<') stretches++;
    if (mark === '|') bases++;
    side = next;
  }
  if (stretches === 0 || side !== undefined) return undefined;
  const [ours, theirs, base] = [versions.ours, versions.theirs, versions.base].map((lines) => lines.join(''));
  return { ours: ours ?? '', theirs: theirs ?? '', base: bases === stretches ? base : undefined };
}

/** Whose lines come behind a mark; undefined for those of all. */
function sideBehind(mark: Mark, side: Side | undefined): Side | undefined | 'broken' {
  if (mark === '<') return side === undefined ? 'ours' : 'broken';
  if (mark === '|') return side === 'ours' ? 'base' : 'broken';
  if (mark === '=') return side === 'ours' || side === 'base' ? 'theirs' : 'broken';
  return side === 'theirs' ? undefined : 'broken';
}

function linesOf(source: string): readonly Line[] {
  let start = 0;
  return (source.match(/[^\n]*\n|[^\n]+$/gu) ?? []).map((text) => {
    const line = { text, start, mark: markOf(text) };
    start += text.length;
    return line;
  });
}

function markOf(line: string): Mark | undefined {
  const [first] = MARK.exec(line.replace(/\r?\n$/u, '')) ?? [];
  return first?.charAt(0) as Mark | undefined;
}

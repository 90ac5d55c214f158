import { LineIndex } from '../../text/lineIndex';
import { pushUnder } from '../../text/pushUnder';
import { parseSidecar } from '../parseSidecar';
import { yamlComments } from '../yamlComments';
import type { Renames } from './renames';

/**
 * A merged file with the comments of a side that it lacks: each in a line of its own above the entry that it belonged to; those of an entry
 * that is gone go with it, and those that belonged to none stand at the end.
 *
 * @param source The merged file, valid.
 * @param side A valid file whose comments are to be kept.
 * @param known Comments, by their text, that were in what both sides grew from: whoever is without one has removed it.
 */
export function keepComments(source: string, side: string, known: ReadonlySet<string>, renames: Renames): string {
  const there = counts(yamlComments(source).map(({ text }) => text));
  const missing = yamlComments(side).filter(({ text }) => {
    if (known.has(text)) return false;
    const count = there.get(text) ?? 0;
    there.set(text, count - 1);
    return count <= 0;
  });
  if (missing.length === 0) return source;
  const owners = ownersOf(side);
  const lines = source.split('\n');
  const lineOfId = new Map([...idLines(source)]);
  const eol = source.includes('\r\n') ? '\r' : '';
  const above = new Map<number, string[]>();
  const atEnd: string[] = [];
  for (const { text, offset } of missing) {
    const owner = owners(offset);
    const line = owner === undefined ? undefined : lineOfId.get(renames.get(owner) ?? owner);
    if (owner === undefined) atEnd.push(`${text}${eol}`);
    else if (line !== undefined) {
      const dash = dashLine(lines, line);
      const indent = /^ */u.exec(lines[dash] ?? '')?.[0] ?? '';
      pushUnder(above, dash, `${indent}${text}${eol}`);
    }
  }
  const kept = lines.flatMap((line, n) => [...(above.get(n) ?? []), line]).join('\n');
  if (atEnd.length === 0) return kept;
  return `${kept}${kept.endsWith('\n') ? '' : `${eol}\n`}${atEnd.join('\n')}\n`;
}

function counts(items: readonly string[]): Map<string, number> {
  const result = new Map<string, number>();
  for (const item of items) result.set(item, (result.get(item) ?? 0) + 1);
  return result;
}

function idLines(source: string): readonly (readonly [id: string, line: number])[] {
  const parsed = parseSidecar(source);
  return parsed.kind === 'valid' ? [...parsed.places].map(([id, { start }]) => [id, start.line]) : [];
}

/** The line in which the entry of an id begins: its own, or one above it that starts with the dash of the list. */
function dashLine(lines: readonly string[], line: number): number {
  let dash = line;
  while (dash > 0 && !/^\s*-\s/u.test(lines[dash] ?? '')) dash--;
  return dash;
}

/**
 * Gives the id of the entry that a comment belongs to: of its own line where text stands before it, else of the next entry below when that
 * follows at once, else of the entry that it stands in.
 */
function ownersOf(source: string): (offset: number) => string | undefined {
  const lines = source.split('\n');
  const index = new LineIndex(source);
  const begins = idLines(source)
    .map(([id, line]) => ({ id, line: dashLine(lines, line) }))
    .sort((a, b) => a.line - b.line);
  return (offset) => {
    const { line, character } = index.positionAt(offset);
    const isAlone = (lines[line] ?? '').slice(0, character).trim() === '';
    if (isAlone) {
      let next = line + 1;
      while (/^\s*#/u.test(lines[next] ?? '')) next++;
      const below = begins.find((each) => each.line === next);
      if (below !== undefined) return below.id;
    }
    const column = isAlone ? character : Infinity;
    const before = begins.filter((each) => each.line <= line);
    return before.reverse().find((each) => (/^ */u.exec(lines[each.line] ?? '')?.[0].length ?? 0) < column)?.id;
  };
}

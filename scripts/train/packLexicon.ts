import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The word lists of a folder packed into one text, the same for the same lists. The first line is `lexicon 1`; a line `@NAME` opens the
 * list that was NAME.txt; every other line is one entry as it stands in the list, its columns parted by tabs. Comments, empty lines,
 * white space around columns and repeated entries are gone; lists and entries are in code-unit order. `createLexicon` of core reads it.
 */
export function packLexicon(folder: string): string {
  const lines = Object.entries(readLists(folder)).flatMap(([list, entries]) => [`@${list}`, ...entries]);
  return ['lexicon 1', ...lines, ''].join('\n');
}

/** All lists of a folder by their names, in code-unit order. */
export function readLists(folder: string): Readonly<Record<string, readonly string[]>> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => name.slice(0, -'.txt'.length));
  return Object.fromEntries(names.map((name) => [name, readList(folder, name)]));
}

/** The entries of the list NAME.txt of a folder: no comments, no repeats, sorted. */
export const readList = (folder: string, name: string): string[] => entriesOf(readFileSync(join(folder, `${name}.txt`), 'utf8'));

function entriesOf(source: string): string[] {
  const entries = source
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .map((line) => columnsOf(line).join('\t').trimEnd())
    .filter((line) => line !== '');
  return [...new Set(entries)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

const columnsOf = (line: string): string[] =>
  line
    .replace(/(?:^|\s)#.*$/u, '')
    .split('\t')
    .map((column) => column.trim().replace(/ {2,}/gu, ' '));

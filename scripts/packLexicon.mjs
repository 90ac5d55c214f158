#!/usr/bin/env node
/**
 * Packs the word lists of training/gazetteers into one text file, the same bytes for the same lists:
 *
 *     node scripts/packLexicon.mjs [TARGET]          (default dist/lexicon.txt)
 *
 * The packed format: the first line is `lexicon 1`; a line `@NAME` opens the list that was NAME.txt; every other line is one entry
 * as it stands in the list, its columns parted by tabs. Comments, empty lines, white space around columns and repeated entries are
 * gone; lists and entries are in code-unit order. `createLexicon` of core reads it.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The entries of one list: no comments, no repeats, sorted. */
function entriesOf(source) {
  const entries = source
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .map((line) => line.replace(/(?:^|\s)#.*$/u, '').split('\t'))
    .map((columns) => columns.map((column) => column.trim().replace(/ {2,}/gu, ' ')).join('\t').trimEnd())
    .filter((line) => line.trim() !== '');
  return [...new Set(entries)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** The packed text of all lists in a folder. */
export function packLexicon(folder = join(PROJECT, 'training/gazetteers')) {
  const lists = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const lines = lists.flatMap((name) => [
    `@${name.slice(0, -'.txt'.length)}`,
    ...entriesOf(readFileSync(join(folder, name), 'utf8')),
  ]);
  return ['lexicon 1', ...lines, ''].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = process.argv[2] ?? join(PROJECT, 'dist/lexicon.txt');
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, packLexicon());
}

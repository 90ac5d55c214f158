import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { formsOf, fullNamesOf } from '../../src/core/detect/words/club';
import { lexiconKey } from '../../src/core/detect/words/lexiconKey';
import { isAcronym } from '../../src/core/detect/words/listReader';
import { englishWords } from './englishWords';

/**
 * The word lists of a folder packed into one text, the same for the same lists. The first line is `lexicon 1`; a line `@NAME` opens the
 * list that was NAME.txt; every other line is one entry as it stands in the list, its columns parted by tabs. Comments, empty lines,
 * white space around columns and repeated entries are gone, and so are entries that another list implies; entries are in
 * code-unit order, and so are the lists but the last. `createLexicon` of core reads it.
 */
export function packLexicon(folder: string): string {
  const lists = readLists(folder);
  const lines = Object.entries(lists).flatMap(([list, entries]) => {
    const implied = impliedEntries(list, lists);
    return [`@${list}`, ...entries.filter((entry) => !implied.has(entry))];
  });
  return ['lexicon 1', ...lines, ''].join('\n');
}

/** Lists whose entries belong to another one as well: a male first name is a first name. */
const IMPLYING: Readonly<Record<string, readonly string[]>> = {
  'first-names': ['male-first-names', 'female-first-names'],
  surnames: ['family-first-surnames'],
  organizations: ['lone-organizations'],
};

/** What a list need not say, since the lexicon learns it from others; of organizations also the full names and the acronyms of acronyms.txt and the full names of clubs.txt. */
function impliedEntries(list: string, lists: Readonly<Record<string, readonly string[]>>): ReadonlySet<string> {
  const implied = (IMPLYING[list] ?? []).flatMap((other) => lists[other] ?? []);
  if (list !== 'organizations') return new Set(implied);
  const acronyms = (lists.acronyms ?? []).map((entry) => entry.split('\t'));
  const short = acronyms.flatMap(([acronym]) => (acronym !== undefined && isAcronym(acronym) ? [acronym] : []));
  const full = acronyms.flatMap(([, name]) => (name !== undefined && !isAcronym(name) ? [name] : []));
  const clubs = (lists.clubs ?? []).flatMap((entry) => {
    const [, towns = '', nicknames = ''] = entry.split('\t');
    return fullNamesOf(formsOf(towns), formsOf(nicknames));
  });
  return new Set([...implied, ...short, ...full, ...clubs]);
}

/** All lists of a folder by their names, in code-unit order, behind them the words of English that none of them has: `english-words`. */
export function readLists(folder: string): Readonly<Record<string, readonly string[]>> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => name.slice(0, -'.txt'.length));
  const lists = Object.fromEntries(names.map((name) => [name, readList(folder, name)]));
  const listed = Object.values(lists).flatMap((entries) => entries.flatMap((entry) => entry.split('\t')));
  return { ...lists, 'english-words': englishWords(new Set(listed.map(lexiconKey))) };
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

import { readFileSync, writeFileSync } from 'node:fs';
import type { TitledTable } from './reportTables';
import { markdownTable } from './table';

const BEGIN = '<!-- begin: npm run eval -- --markdown -->';
const END = '<!-- end -->';

/** The tables as a Markdown section. */
export const markdownOf = (tables: readonly TitledTable[]): string =>
  tables.map(({ title, table }) => `### ${title}\n\n${markdownTable(table)}`).join('\n\n');

/**
 * Puts the tables between the markers of a page.
 * @throws Error when the page has no markers.
 */
export function writeTables(file: string, tables: readonly TitledTable[]): void {
  const page = readFileSync(file, 'utf8');
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${file} has no place for tables: ${BEGIN} … ${END}`);
  writeFileSync(file, `${page.slice(0, begin + BEGIN.length)}\n\n${markdownOf(tables)}\n\n${page.slice(end)}`);
}

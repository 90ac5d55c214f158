import { readFileSync, writeFileSync } from 'node:fs';
import type { TitledTable } from './reportTables';
import { markdownTable } from './table';

const END = '<!-- end -->';

/** The tables as a Markdown section. */
const markdownOf = (tables: readonly TitledTable[]): string =>
  tables.map(({ title, table }) => `### ${title}\n\n${markdownTable(table)}`).join('\n\n');

/**
 * Puts the tables between the markers of a page, which name the command that writes them.
 * @throws Error when the page has no such markers.
 */
export function writeTables(file: string, tables: readonly TitledTable[], command: string): void {
  const page = readFileSync(file, 'utf8');
  const opening = `<!-- begin: ${command} -->`;
  const begin = page.indexOf(opening);
  const end = page.indexOf(END, begin);
  if (begin < 0 || end < begin) throw new Error(`${file} has no place for tables: ${opening} … ${END}`);
  writeFileSync(file, `${page.slice(0, begin + opening.length)}\n\n${markdownOf(tables)}\n\n${page.slice(end)}`);
}

/** A table of text cells; the first row is its head. */
export type Table = readonly (readonly string[])[];

/** Columns padded for a terminal, the first to the left and figures to the right. */
export function plainTable(table: Table): string {
  const widths = columnWidths(table);
  return table
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Markdown as Prettier writes it, so that generated tables stay as they are. */
export function markdownTable([head = [], ...rows]: Table): string {
  const widths = columnWidths([head, ...rows]).map((width) => Math.max(width, 3));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const padded = (row: readonly string[]): string =>
    line(widths.map((width, i) => (i === 0 ? (row[i] ?? '').padEnd(width) : (row[i] ?? '').padStart(width))));
  const rule = line(widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)));
  return [padded(head), rule, ...rows.map(padded)].join('\n');
}

const columnWidths = (table: Table): number[] =>
  (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => [...(row[column] ?? '')].length)));

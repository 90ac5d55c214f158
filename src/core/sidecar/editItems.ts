import type { YAMLSeq } from 'yaml';
import type { PrintedItem } from './printEntry';
import type { YamlEdit } from './yamlEdit';

/** What a list of a file is to become, item by item. */
interface WantedItems {
  /** For each of its next items, the index of the item in the file that it is one with; undefined where it is new. */
  readonly matches: readonly (number | undefined)[];
  /** A new item, by its index among the next ones. */
  readonly print: (index: number) => PrintedItem;
  /** Edits an item that stays. */
  readonly onMatch?: (index: number, match: number) => void;
}

/** Plans to take out the items of a list that nothing matches, and to put new ones behind the item before them. */
export function editItems(edit: YamlEdit, list: YAMLSeq, { matches, print, onMatch }: WantedItems): void {
  const kept = new Set(matches);
  const removed = new Set([...list.items.keys()].filter((n) => !kept.has(n)));
  edit.removeItems(list, removed);
  let at = -1;
  let added: PrintedItem[] = [];
  const flush = (): void => {
    edit.insertItems(list, at, added, removed);
    added = [];
  };
  for (const [n, match] of matches.entries()) {
    if (match === undefined) {
      added.push(print(n));
      continue;
    }
    // What is new comes first: it may go to the same line end as what the item gets.
    flush();
    at = match;
    onMatch?.(n, match);
  }
  flush();
}

import type { Fields } from '../entryFields';
import { pushUnder } from '../../text/pushUnder';
import { samePlace } from './samePlace';

/**
 * Entries by where they stand, found by one of another file that means the same place, as {@link samePlace} has it: a long article may have
 * the same words at thousands of places.
 */
export class Places<T extends { readonly fields: Fields }> {
  readonly #isSameText: boolean;
  readonly #byKey = new Map<string, { readonly item: T; readonly order: number }[]>();

  constructor(items: Iterable<T>, isSameText: boolean) {
    this.#isSameText = isSameText;
    let order = 0;
    for (const item of items) {
      const each = { item, order: order++ };
      for (const key of keysOf(item.fields)) pushUnder(this.#byKey, key, each);
    }
  }

  /** Those at the place of an entry, in their order. */
  at(fields: Fields): readonly T[] {
    const near = new Set(keysOf(fields).flatMap((key) => this.#byKey.get(key) ?? []));
    return [...near]
      .filter(({ item }) => samePlace(item.fields, fields, this.#isSameText))
      .sort((a, b) => a.order - b.order)
      .map(({ item }) => item);
  }
}

/** Entries that mean the same place have one of these in common: their place in the text, or the words around it. */
const keysOf = ({ text, at, before, after }: Fields): readonly string[] => [
  JSON.stringify([text, at]),
  ...(before === undefined && after === undefined ? [] : [JSON.stringify([text, before ?? null, after ?? null])]),
];

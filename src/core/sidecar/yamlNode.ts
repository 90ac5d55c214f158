import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Span } from '../text/span';

/** The key of a pair when it is text or a number, as text. */
export function keyOf(pair: Pair): string | undefined {
  const { key } = pair;
  if (!isScalar(key)) return undefined;
  return typeof key.value === 'string'
    ? key.value
    : typeof key.value === 'number'
      ? (key.source ?? String(key.value))
      : undefined;
}

/** The pair of a map with a key, if there is one. */
export const pairWith = (map: YAMLMap, key: string): Pair | undefined => map.items.find((pair) => keyOf(pair) === key);

export const hasKey = (map: YAMLMap, key: string): boolean => pairWith(map, key) !== undefined;

/** What stands at a key of a map, if anything does. */
export const valueAt = (map: YAMLMap, key: string): Node | undefined => pairWith(map, key)?.value as Node | undefined;

/** Where a node's own text stands, without anchor, tag and the comments around it. */
export function nodeSpan(node: unknown): Span | undefined {
  const range = (node as Partial<Node> | null | undefined)?.range;
  return range ? { start: range[0], end: range[1] } : undefined;
}

/** The node at a path of keys and indexes, or the nearest above it. Does not look through aliases. */
export function nodeAt(root: unknown, path: readonly string[]): { readonly node: unknown; readonly key?: unknown } {
  let found: { node: unknown; key?: unknown } = { node: root };
  for (const step of path) {
    const { node } = found;
    if (isMap(node)) {
      const pair = pairWith(node, step);
      if (!pair) return found;
      found = { node: pair.value ?? pair.key, key: pair.key };
    } else if (isSeq(node) && node.items[Number(step)] !== undefined) found = { node: node.items[Number(step)] };
    else return found;
  }
  return found;
}

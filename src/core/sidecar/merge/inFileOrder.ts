import type { Plain } from '../printYaml';
import { comparePlaces } from './comparePlaces';

/**
 * What the file has in the order of the file; each of the others before the first that stands behind it in the text.
 *
 * @param orderOf Which of the file's it is; undefined for what the file does not have.
 * @param atOf Where it stands in the text, as a sidecar writes it.
 */
export function inFileOrder<T>(
  items: readonly T[],
  orderOf: (item: T) => number | undefined,
  atOf: (item: T) => Plain | undefined,
): readonly T[] {
  const ordered = items.filter((item) => orderOf(item) !== undefined).sort((a, b) => (orderOf(a) ?? 0) - (orderOf(b) ?? 0));
  const others = items.filter((item) => orderOf(item) === undefined).sort((a, b) => comparePlaces(atOf(a), atOf(b)));
  const result: T[] = [];
  for (const item of ordered) {
    while (others[0] !== undefined && comparePlaces(atOf(others[0]), atOf(item)) < 0) result.push(...others.splice(0, 1));
    result.push(item);
  }
  return [...result, ...others];
}

/** Index of the first item that has a property which all behind it have too; found by halving. */
export function lowerBound<T>(items: readonly T[], has: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (has(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

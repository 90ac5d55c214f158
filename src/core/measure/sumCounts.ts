/** Adds up records of counts field by field. */
export function sumCounts<K extends string>(
  zero: Readonly<Record<K, number>>,
  items: Iterable<Readonly<Record<K, number>>>,
): Record<K, number> {
  const sum: Record<K, number> = { ...zero };
  const keys = Object.keys(zero) as K[];
  for (const item of items) for (const key of keys) sum[key] += item[key];
  return sum;
}

/** What only one side changed, or both alike; undefined when both changed it differently. */
export function threeWay<T>(base: T | undefined, into: T, from: T): T | undefined {
  if (into === from || base === from) return into;
  return base === into ? from : undefined;
}

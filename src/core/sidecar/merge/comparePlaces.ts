import { parseLocation } from '../location';
import type { Plain } from '../printYaml';

/** Which of two places (`at`) comes first in the text: negative for the first of them. What has no place that can be read comes last. */
export function comparePlaces(a: Plain | undefined, b: Plain | undefined): number {
  const [left, right] = [a, b].map((at) => (typeof at === 'string' ? parseLocation(at)?.start : undefined));
  if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
  return left.line - right.line || left.character - right.character;
}

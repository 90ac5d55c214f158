import type { Fields } from '../entryFields';
import { UNKNOWN_PLACE } from '../location';

/**
 * Whether two entries of different files mean the same place: the same words at the same `at`; where the files describe different texts, or a
 * place is not known, the same words between the same words.
 */
export function samePlace(a: Fields, b: Fields, isSameText: boolean): boolean {
  if (a.text !== b.text) return false;
  if (isSameText && a.at !== UNKNOWN_PLACE && b.at !== UNKNOWN_PLACE) return a.at === b.at;
  return a.before === b.before && a.after === b.after && (a.before !== undefined || a.after !== undefined);
}

import type { Fields } from '../entryFields';
import { samePlace } from './samePlace';

/** Whether two rejections refuse the same: the same words of the same kind, everywhere or at the same place. */
export function isSameRejection(a: Fields, b: Fields, isSameText: boolean): boolean {
  if (a.kind !== b.kind || a.text !== b.text || (a.at === undefined) !== (b.at === undefined)) return false;
  return a.at === undefined || samePlace(a, b, isSameText);
}

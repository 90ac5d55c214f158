import { lowerBound } from './lowerBound';
import type { TextChange } from './textChange';

/**
 * What several changes, one after the other, come to: ascending stretches of the text before all of them, each given way to so many units of
 * the text after. Between two stretches are units that are still there; stretches do not touch.
 */
export type EditedRegions = readonly TextChange[];

/** What a change comes to together with those that follow it. */
export function precededBy(change: TextChange, following: EditedRegions): EditedRegions {
  if (change.deleted === 0 && change.inserted === 0) return following;
  const changeEnd = change.start + change.inserted;
  // Stretches that touch what the change put in become one with it.
  const first = lowerBound(following, ({ start, deleted }) => start + deleted >= change.start);
  const last = lowerBound(following, ({ start }) => start > changeEnd);
  const touching = following.slice(first, last);
  const start = Math.min(change.start, touching[0]?.start ?? change.start);
  const lastTouching = touching.at(-1);
  const end = Math.max(changeEnd, lastTouching ? lastTouching.start + lastTouching.deleted : changeEnd);
  const grown = touching.reduce((sum, { deleted, inserted }) => sum + inserted - deleted, 0);
  const shift = change.deleted - change.inserted;
  const joined = { start, deleted: end - start + shift, inserted: end - start + grown };
  const behind = shift === 0 ? following.slice(last) : following.slice(last).map((one) => ({ ...one, start: one.start + shift }));
  return [...following.slice(0, first), ...(joined.deleted === 0 && joined.inserted === 0 ? [] : [joined]), ...behind];
}

/**
 * Whether later changes take back what `regions` came to: they are where that was, and with them every unit that is still there is back in its
 * place.
 *
 * @param back Stated in the text after `regions`.
 */
export function areTakenBack(regions: EditedRegions, back: EditedRegions): boolean {
  let shift = 0;
  let next = 0;
  for (const { start, deleted, inserted } of regions) {
    const end = start + shift + inserted;
    let length = inserted;
    for (let one = back[next]; one !== undefined && one.start + one.deleted <= end; one = back[++next]) {
      if (one.start < start + shift) return false;
      length += one.inserted - one.deleted;
    }
    if (length !== deleted) return false;
    shift += inserted - deleted;
  }
  return next === back.length;
}

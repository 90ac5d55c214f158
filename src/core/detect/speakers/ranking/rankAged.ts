import type { DescriptionContext } from '../focus/descriptionContext';
import type { RankedDescription } from '../focus/rankedDescription';
import { ageOf } from '../focus/statedAge';

/** How often "the 31-year-old" is the one whose age the text gives as that. */
const AGED = 0.95;

export const TEENAGER = /^teen(?:ager)?$/u;

/** "the 31-year-old", "the teenager", "the 31-year-old Finn": whose age the text has said is that, the last of several. */
export function rankAged(keys: readonly string[], { focuses }: DescriptionContext): readonly RankedDescription[] {
  if (keys[0] !== 'the') return [];
  const age = ageOf(keys.join(' '));
  const isTeen = TEENAGER.test(keys.at(-1) ?? '');
  if (age === undefined && !isTeen) return [];
  const isOf = (years: number | undefined): boolean =>
    years !== undefined && (age === undefined ? years >= 13 && years <= 19 : years === age);
  const [last] = focuses.recent
    .filter((focus) => focus.kind === 'person' && focus.entity !== undefined && isOf(focus.age))
    .sort((a, b) => b.place - a.place);
  return last === undefined ? [] : [{ focus: last, probability: AGED }];
}

import type { DescriptionContext } from './descriptionContext';
import { isRoleOfOne } from './personNoun';
import type { PhrasePlace } from './phrasePlace';
import type { RankedDescription } from './rankedDescription';

/** How often "the lawyer at the clinic" is whoever was named for the first time just before. */
const INTRODUCED = 0.78;
const MOST_WORDS = 6;

/** "That is news to NAME. ⏎ “…,” says the lawyer at the clinic": the one person whom the text has only just named for the first time. */
export function rankIntroduced(
  keys: readonly string[],
  at: PhrasePlace,
  { focuses, lexicon }: DescriptionContext,
): readonly RankedDescription[] {
  if (keys[0] !== 'the' || keys.length > MOST_WORDS) return [];
  if (!isRoleOfOne(keys.at(-1) ?? '', lexicon)) return [];
  const near = focuses.recent.filter(({ kind, entity, unit }) => kind === 'person' && entity && at.unit - unit <= 1);
  const [only, another] = near.filter(({ sentence }) => at.sentence - sentence <= 1);
  return only?.count === 1 && another === undefined && only.entity?.role === undefined
    ? [{ focus: only, probability: INTRODUCED }]
    : [];
}

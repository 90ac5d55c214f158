import type { Ranked } from '../focus/fromRanking';

/** Letters of countries, and of one party that nobody puts into an office: they tell nobody apart. */
const COMMON = /^(?:US|USA|UK|EU|UN|GOP)$/u;

const lettersOf = (words: readonly string[]): readonly string[] =>
  words.filter((word) => /^\p{Lu}{2,6}$/u.test(word) && !COMMON.test(word));

/** "UDA" in "the UDA senator": the party whose letters stand in front of an office. */
export const partyLetters = (words: string): string | undefined => lettersOf(words.split(/\s+/u).slice(1, -1))[0];

/** Those of some people who may be "the UDA senator": whoever is stated to be of that party, else whoever is stated to be of none. */
export function ofStatedParty<One extends Ranked>(ranked: readonly One[], letters: string): readonly One[] {
  const stated = ({ focus }: One): readonly string[] => lettersOf((focus.entity?.role ?? '').split(/[^\p{L}]+/u));
  const members = ranked.filter((one) => stated(one).includes(letters));
  const kept = members.length > 0 ? members : ranked.filter((one) => stated(one).length === 0);
  const share = total(ranked) / (total(kept) || 1);
  return kept.map((one) => ({ ...one, probability: one.probability * share }));
}

const total = (ranked: readonly Ranked[]): number => ranked.reduce((sum, { probability }) => sum + probability, 0);

import { CHAMBER_SIDES } from '../../words/chamberSides';
import { lexiconKey } from '../../words/lexiconKey';
import { joinedSet, wordSet } from '../../words/wordSet';

/** An office and what it is of: "the deputy mayor of Oldport", "Oldport's deputy mayor". */
export interface HeldOffice {
  /** "mayor". */
  readonly head: string;
  /** "deputy". */
  readonly modifiers: readonly string[];
  /** "oldport". */
  readonly of: readonly string[];
}

/** "the mayor | of Oldport": the office in a description whose complement starts at an index of its words. */
export function officeOf(keys: readonly string[], complement: number): HeldOffice {
  const named = keys.slice(1, complement);
  return { head: named.at(-1) ?? '', modifiers: named.slice(0, -1), of: contentWordsOf(keys.slice(complement)) };
}

/** "Oldport's | mayor": the office in a description that starts with its owner. */
export function officeOfOwner(owner: string, keys: readonly string[]): HeldOffice {
  const words = owner.split(/\s+/u);
  const named = keys.slice(words.length);
  return { head: named.at(-1) ?? '', modifiers: named.slice(0, -1), of: contentWordsOf(words.map(lexiconKey)) };
}

const EMPTY = wordSet('the a an and of for at in to from with');

/** The words that say something, owners without their ending: "lawyer" and "family" of "the family's lawyer". */
export const contentWordsOf = (keys: readonly string[]): readonly string[] =>
  keys.map((key) => key.replace(/'s$/u, '')).filter((key) => key !== '' && !EMPTY.has(key));

const UNDER = wordSet('deputy vice acting interim assistant associate');
/** Who is deputy, acting or former holds another office. */
const RANKS = joinedSet(UNDER, wordSet('former ex past'));

/** Whether a role is of the same rank: the deputy mayor is not the mayor. */
export function isOfRank({ head, modifiers }: Pick<HeldOffice, 'head' | 'modifiers'>, role: readonly string[]): boolean {
  const at = role.indexOf(head);
  const before = at < 0 ? role : role.slice(0, at);
  return [...before, ...modifiers].every((word) => !RANKS.has(word) || (before.includes(word) && modifiers.includes(word)));
}

/** Whether a description says a rank that a role has not: "the vice president" is not the president. */
export const isUnder = (modifiers: readonly string[], role: readonly string[]): boolean =>
  modifiers.some((word) => UNDER.has(word) && !role.includes(word));

/** Whether a description is of another side than a role: "the minority leader" is not the majority leader. */
export const isOfOtherSide = (modifiers: readonly string[], role: readonly string[]): boolean =>
  modifiers.some((word) => CHAMBER_SIDES.has(word) && !role.includes(word)) && role.some((word) => CHAMBER_SIDES.has(word));

/** Whether an office is one of many in a house, each of a place whatever its name. */
export const isLegislator = (head: string): boolean =>
  /^(?:mp|mpp|mla|mna|member|senator|representative|councillor|councilman|alderman|congressman|congresswoman|lawmaker)$/u.test(
    head,
  );

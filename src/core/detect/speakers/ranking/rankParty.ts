import type { DetectedEntity } from '../../../model/detection';
import { ADHERENT } from '../../quotes/phrases/adherent';
import type { Focus } from '../focus/focus';
import type { Ranked } from '../focus/fromRanking';
import { stateIn } from '../../words/stateNames';

/** How often "the Ohio Republican" is the one behind whose name that stands, and all that is left where several may be. */
const STATED = 0.93;
const NEAR = 0.6;

/**
 * "the Ohio Republican", "the New York Democrat", "the Texas senator": those behind whose names the text has put that party or state, the
 * latest first. `holds` says who holds the office of the description.
 */
export function rankParty(
  keys: readonly string[],
  people: readonly Focus[],
  holds: (office: string) => readonly DetectedEntity[],
): readonly Ranked[] {
  // "the senator": no state stands between.
  if (keys[0] !== 'the' || keys.length < 3) return [];
  const state = stateIn(keys.slice(1, -1));
  if (state === undefined) return [];
  const head = keys.at(-1) ?? '';
  const party = ADHERENT.test(head) ? head : undefined;
  const holders = party === undefined ? holds(head) : undefined;
  const meant = people
    .filter(({ entity, party: stated }) => entity !== undefined && stated?.state === state)
    .filter(({ party: stated }) => party === undefined || stated?.party === undefined || stated.party === party)
    .filter(({ entity }) => entity !== undefined && holders?.includes(entity) !== false)
    .sort((a, b) => sureness(b, party) - sureness(a, party) || b.place - a.place);
  const [, ...others] = meant;
  const first = others.length === 0 ? STATED : NEAR;
  return meant.map((focus, at) => ({ focus, probability: at === 0 ? first : (STATED - first) / others.length }));
}

/** Whether two descriptions tell of two states: "the Ohio Republican" is not "the Texas Republican". */
export function tellOtherState(keys: readonly string[], others: readonly string[]): boolean {
  const state = stateIn(keys);
  return state !== undefined && state !== (stateIn(others) ?? state);
}

/** Whoever the text says is of the party comes before whoever it says is only from the state. */
const sureness = ({ party: stated }: Focus, party: string | undefined): number =>
  Number(party !== undefined && stated?.party === party);

/** Whether the text puts another party or state to somebody's name, or to what they are, than a description says. */
export function isOfOtherParty({ party, entity }: Focus, keys: readonly string[]): boolean {
  const said = partyIn(keys.slice(1));
  if (said !== undefined && said !== (statedPartyOf({ party, entity }) ?? said)) return true;
  if (party === undefined) return false;
  const state = party.state === undefined ? undefined : stateIn(keys.slice(1, -1));
  return state !== undefined && state !== party.state;
}

/** "the Liberal MP", but not "the Oldport Liberal": whether the text puts just the party in front of an office to somebody. */
export function isOfItsParty(focus: Focus, keys: readonly string[]): boolean {
  const said = partyIn(keys.slice(1, -1));
  return said !== undefined && said === statedPartyOf(focus);
}

/** The party that a role names ("Tory critic"), or that stands beside the name. */
const statedPartyOf = ({ entity, party }: Pick<Focus, 'entity' | 'party'>): string | undefined =>
  (entity?.role === undefined ? undefined : partyIn(entity.role.toLowerCase().split(/[^\p{L}]+/u))) ?? party?.party;

const partyIn = (words: readonly string[]): string | undefined => {
  for (const word of words) if (PARTY_OF_WORD.has(word)) return PARTY_OF_WORD.get(word);
  return undefined;
};

/** Words that put somebody in a party, whatever stands behind them. */
const PARTY_OF_WORD: ReadonlyMap<string, string> = new Map([
  ['republican', 'republican'],
  ['gop', 'republican'],
  ['democrat', 'democrat'],
  ['democratic', 'democrat'],
  ['conservative', 'conservative'],
  ['tory', 'conservative'],
  ['liberal', 'liberal'],
  ['labour', 'labour'],
  ['ndp', 'ndp'],
]);

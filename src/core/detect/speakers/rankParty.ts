import type { DetectedEntity } from '../../model/detection';
import { ADHERENT } from './adherent';
import type { Focus } from './focus';
import type { Ranked } from './fromRanking';
import { stateIn } from './stateNames';

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
  const head = keys.at(-1) ?? '';
  const state = stateIn(keys.slice(1, -1));
  const party = ADHERENT.test(head) ? head : undefined;
  if (keys[0] !== 'the' || state === undefined) return [];
  const holders = party === undefined ? holds(head) : undefined;
  const meant = people
    .filter(({ entity, party: stated }) => entity !== undefined && stated?.state === state)
    .filter(({ party: stated }) => party === undefined || stated?.party === party)
    .filter(({ entity }) => entity !== undefined && holders?.includes(entity) !== false)
    .sort((a, b) => b.place - a.place);
  const [, ...others] = meant;
  const first = others.length === 0 ? STATED : NEAR;
  return meant.map((focus, at) => ({ focus, probability: at === 0 ? first : (STATED - first) / others.length }));
}

/** Whether the text puts another party behind somebody's name than a description says. */
export const isOfOtherParty = ({ party }: Focus, head: string): boolean =>
  party !== undefined && /^(?:republican|democrat)$/u.test(head) && party.party !== head;

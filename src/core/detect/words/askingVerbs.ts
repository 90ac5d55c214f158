import { joinedSet, wordSet } from './wordSet';

/** Verbs by which somebody asks somebody. */
export const ASKS = wordSet('asks asked pressed questioned');

/** The same, and what opens "wanted to know". */
export const MAY_ASK = joinedSet(ASKS, wordSet('wanted wants'));

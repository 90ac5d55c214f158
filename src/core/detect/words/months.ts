import { joinedSet, wordSet } from './wordSet';

export const MONTHS = wordSet('january february march april may june july august september october november december');

/** The same, and in short: "mar", "sept". */
export const MONTHS_IN_SHORT = joinedSet(MONTHS, wordSet('jan feb mar apr jun jul aug sep sept oct nov dec'));

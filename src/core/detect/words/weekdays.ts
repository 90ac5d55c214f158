import { joinedSet, wordSet } from './wordSet';

export const WEEKDAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');

/** What says on which day: "Monday", "yesterday". */
export const DAYS = joinedSet(WEEKDAYS, wordSet('yesterday today'));

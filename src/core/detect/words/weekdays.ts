import { wordSet } from './wordSet';

export const WEEKDAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');

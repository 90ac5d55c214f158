import { wordSet } from './wordSet';

export const MONTHS = wordSet('january february march april may june july august september october november december');

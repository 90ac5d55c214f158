import { wordSet } from './wordSet';

/** What shares, indexes and currencies did on a day. */
export const MARKET_MOVES = wordSet(
  'rose fell gained lost dropped climbed slid shed jumped surged tumbled sank slipped eased dipped advanced rallied plunged added',
);

import { wordSet } from './wordSet';

/** The sides of a chamber, each with a leader. */
export const CHAMBER_SIDES = wordSet('majority minority');

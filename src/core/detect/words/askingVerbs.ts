import { wordSet } from './wordSet';

/** Verbs by which somebody asks somebody. */
export const ASKS = wordSet('asks asked pressed questioned');

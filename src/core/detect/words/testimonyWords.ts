import { wordSet } from './wordSet';

/** One of these is in all that says of somebody that they answer in court. */
export const TESTIMONY = wordSet(
  'testified testifies evidence stand examined cross-examined questioned witness court jury inquest tribunal inquiry trial examination cross-examination questioning',
);

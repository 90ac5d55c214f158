import { wordSet } from '../../words/wordSet';

/** The marks that end a sentence. */
export const STOPS = wordSet('. ! ? …');

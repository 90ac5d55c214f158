import { lastKey } from '../lexicon';
import { wordSet } from '../wordSet';

/** What speaks for whoever wrote it. */
export const DOCUMENT_NOUNS = wordSet(
  'statement letter release email e-mail memo communique communiqué bulletin tweet post affidavit',
);

/** "her letter", "his email". */
export const isOwnDocument = (words: string): boolean => /^(?:his|her) \S+$/iu.test(words) && DOCUMENT_NOUNS.has(lastKey(words));

/** "the statement", "their letter". */
export const isKnownDocument = (words: string): boolean =>
  /^(?:the|his|her|its|their) /iu.test(words) && DOCUMENT_NOUNS.has(lastKey(words));

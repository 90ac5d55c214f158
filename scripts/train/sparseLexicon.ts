import type { Lexicon } from '../../src/core/detect/words/lexicon';
import { lexiconKey } from '../../src/core/detect/words/lexiconKey';
import { hashText } from '../../src/core/detect/words/featureHash';
import { PERSON_CLASSES, WordClass } from '../../src/core/detect/words/wordClass';
import { wordReader } from '../../src/core/detect/words/wordInfo';

const ORGANIZATIONS = WordClass.organization | WordClass.acronym;

/** What a copy of the word lists does not know, as shares of what they do. */
export interface HiddenShares {
  readonly organizations: number;
  /** Of first names and surnames. */
  readonly people: number;
}

/**
 * The word lists without a share of their entries, the same ones each time. Whoever wrote the articles wrote the lists: they hold more of what the
 * articles name than of what newspapers do, and a model that learned from both alone would trust them too much.
 */
export function sparseLexicon(lexicon: Lexicon, { organizations, people }: HiddenShares): Lexicon {
  const classes = (key: string): number => {
    const chance = hashText(key) / 2 ** 32;
    // From both ends, so that a word of both lists is not always missing from both.
    const hidden = (chance < organizations ? ORGANIZATIONS : 0) | (1 - chance < people ? PERSON_CLASSES : 0);
    return lexicon.classes(key) & ~hidden;
  };
  const word = wordReader({
    keyOf: lexiconKey,
    classes,
    longestPhrase: (first) => lexicon.longestPhrase(first),
    opensMarked: (first) => lexicon.opensMarked(first),
    cueVerb: (form) => lexicon.cueVerb(form),
  });
  return { ...lexicon, classes, word };
}

import { type Lexicon, lexiconKey } from '../../src/core/detect/words/lexicon';
import { hashText } from '../../src/core/detect/words/featureHash';
import { WordClass } from '../../src/core/detect/words/wordClass';
import { wordReader } from '../../src/core/detect/words/wordInfo';

const HIDDEN = WordClass.organization | WordClass.acronym;

/**
 * The word lists without a share of their organizations, the same ones each time. Whoever wrote the articles wrote the lists: they hold more of
 * what the articles name than of what newspapers do, and a model that learned from both alone would trust them too much.
 */
export function sparseLexicon(lexicon: Lexicon, share: number): Lexicon {
  const isHidden = (key: string): boolean => hashText(key) / 2 ** 32 < share;
  const classes = (key: string): number => (isHidden(key) ? lexicon.classes(key) & ~HIDDEN : lexicon.classes(key));
  const word = wordReader({
    keyOf: lexiconKey,
    classes,
    longestPhrase: (first) => lexicon.longestPhrase(first),
    opensMarked: (first) => lexicon.opensMarked(first),
    cueVerb: (form) => lexicon.cueVerb(form),
  });
  return { ...lexicon, classes, word };
}

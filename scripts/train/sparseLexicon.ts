import { type Lexicon, lexiconKey } from '../../src/core/detect/lexicon';
import { hashText } from '../../src/core/detect/model/featureHash';
import { WordClass } from '../../src/core/detect/wordClass';
import { wordReader } from '../../src/core/detect/wordInfo';

const NAMES_OF_PEOPLE =
  WordClass.firstName | WordClass.surname | WordClass.familyFirst | WordClass.male | WordClass.female | WordClass.ambiguous;
const NAMES_OF_ORGANIZATIONS = WordClass.organization | WordClass.acronym;

/** Shares of the lists that are hidden, from 0 to 1. */
export interface HiddenShares {
  readonly people: number;
  readonly organizations: number;
}

/**
 * The word lists without a share of their names, the same ones each time. Whoever wrote the articles wrote the lists: they hold more of what the
 * articles name than of what newspapers do, and a model that learned from both alone would trust them too much.
 */
export function sparseLexicon(lexicon: Lexicon, { people, organizations }: HiddenShares): Lexicon {
  const hidden = (key: string): number =>
    (placeOf(key) < organizations ? NAMES_OF_ORGANIZATIONS : 0) | (placeOf(`p${key}`) < people ? NAMES_OF_PEOPLE : 0);
  const classes = (key: string): number => lexicon.classes(key) & ~hidden(key);
  const word = wordReader({
    keyOf: lexiconKey,
    classes,
    longestPhrase: (first) => lexicon.longestPhrase(first),
    cueVerb: (form) => lexicon.cueVerb(form),
  });
  return { ...lexicon, classes, word };
}

/** Where a text falls between 0 and 1, by its hash. */
const placeOf = (text: string): number => hashText(text) / 2 ** 32;

import type { Lexicon } from '../words/lexicon';
import { genderOfName } from './gender';
import type { Person } from './person';
import type { PersonMention } from './personMention';

/** Somebody whom a mention brings up. */
export function newPerson(mention: PersonMention, lexicon: Lexicon, isFamilyFirst: (word: string) => boolean): Person {
  const { words, generation, titleGender } = mention;
  const { text, span, kin } = mention.mention;
  const familyAt = familyPlace(text, words, isFamilyFirst);
  return {
    words,
    mentions: [mention],
    gender: titleGender ?? genderOfName(words, lexicon),
    generation,
    familyAt,
    familyFirst: familyAt < words.length - 1,
    joined: words.length === 3 ? words.slice(1).join('-') : undefined,
    fullPlaces: [],
    fullUnits: [],
    titles: undefined,
    calledBy: undefined,
    passed: 0,
    latest: words.length > 1 ? -Infinity : span.start,
    kin,
    byFirstName: false,
  };
}

/** Which word is the family name: the last, the first ("Hansol Zhi-wei"), or the one behind an English first name ("Ada Hansol Zhi-wei"). */
function familyPlace(text: string, words: readonly string[], isFamilyFirst: (word: string) => boolean): number {
  if (words.length > 1 && isFamilyFirst(words[0] ?? '')) return 0;
  return words.length > 2 && isFamilyFirst(words[1] ?? '') && HYPHENATED_GIVEN_NAME.test(text) ? 1 : words.length - 1;
}

/** "Zhi-wei", not "Smith-Lind". */
const HYPHENATED_GIVEN_NAME = /\p{Lu}\p{Ll}+-\p{Ll}+$/u;

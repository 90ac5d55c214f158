import { wordSet } from '../words/wordSet';
import type { Lexicon } from '../words/lexicon';
import { WordClass } from '../words/wordClass';

/** What pronouns a name takes, as far as the words tell; `undefined` where they do not. */
export type Gender = 'male' | 'female' | undefined;

const MALE_TITLES = wordSet(
  'mr sir lord king prince baron duke count monsieur herr señor father brother pope sheikh sultan emir imam sheik mister pak ' +
    'congressman husband son uncle',
);
const FEMALE_TITLES = wordSet(
  'mrs ms miss dame lady queen princess baroness duchess countess madame madam frau señora sister mother daw chairwoman congresswoman wife ' +
    'daughter aunt naw mme mlle sra srta senora smt',
);
const MALE_ROLES = wordSet(
  'spokesman businessman policeman fisherman councilman alderman assemblyman salesman cameraman fireman sportsman statesman boatman ferryman ' +
    'handyman clergyman grandfather widower actor',
);
const FEMALE_ROLES = wordSet('grandmother widow actress nun heiress waitress');

export const genderOfTitle = (title: string | undefined): Gender =>
  title === undefined ? undefined : genderOfWords(wordsOf(title), isFemaleTitle, isMaleTitle);

/** The same for a stated role, in which titles of others count for nothing: "spokeswoman for Mr Lind", "the king's lawyer". */
export function genderOfRole(role: string | undefined): Gender {
  if (role === undefined) return undefined;
  const end = role.search(/\s(?:for|of|to|at|in|with|from|and)\s/u);
  const own = (end < 0 ? role : role.slice(0, end)).replace(/^.*['’]s?\s/u, '');
  const words = wordsOf(own);
  return genderOfWords(words, isFemaleRole, isMaleRole) ?? genderOfWords(words, isFemaleTitle, isMaleTitle);
}

const wordsOf = (phrase: string): readonly string[] => phrase.toLowerCase().split(/[^\p{L}\p{N}]+/u);

const isMaleTitle = (word: string): boolean => MALE_TITLES.has(word);
const isFemaleTitle = (word: string): boolean => FEMALE_TITLES.has(word);
const isMaleRole = (word: string): boolean => MALE_ROLES.has(word);
/** "policewoman", and whatever else a woman may be in one word. */
const isFemaleRole = (word: string): boolean => FEMALE_ROLES.has(word) || (word.endsWith('woman') && word !== 'woman');

/** One word for a woman outweighs those for men: "his wife". */
function genderOfWords(words: readonly string[], isFemale: (word: string) => boolean, isMale: (word: string) => boolean): Gender {
  if (words.some(isFemale)) return 'female';
  return words.some(isMale) ? 'male' : undefined;
}

/** The gender that the lists know of a word for a person: "wife", "policeman". */
export const genderOfClasses = (bits: number): Gender =>
  (bits & WordClass.femaleWord) !== 0 ? 'female' : (bits & WordClass.maleWord) !== 0 ? 'male' : undefined;

/** Of "cheryl-lynn" those of "cheryl", where the lists have no such pair. */
function classesOfGiven(word: string, lexicon: Lexicon): number {
  const bits = lexicon.classes(word);
  const hyphen = word.indexOf('-');
  return hyphen < 0 || (bits & (WordClass.male | WordClass.female)) !== 0 ? bits : lexicon.classes(word.slice(0, hyphen));
}

/** The gender most bearers of the first name have. Takes the words as the lexicon writes them. */
export function genderOfName(words: readonly string[], lexicon: Lexicon): Gender {
  const given = Math.max(1, words.length - 1);
  for (let i = 0; i < given; i++) {
    const bits = classesOfGiven(words[i] ?? '', lexicon);
    const male = (bits & WordClass.male) !== 0;
    const female = (bits & WordClass.female) !== 0;
    if (male !== female) return male ? 'male' : 'female';
  }
  return undefined;
}

import { wordCase, type WordCase } from '../../text/character';
import type { TokenKind } from '../../text/token';
import { FUNCTION_WORDS } from './functionWords';
import type { CueVerb } from './cueVerb';
import { hashText } from './featureHash';
import { phraseHashOf } from './phraseFilter';
import { type VerbShape, verbShapeOf } from './verbShape';
import { WordClass } from './wordClass';
import { INNER_CAPITAL, signalsOf } from './wordSignal';
import { WordTable } from './wordTable';

/** All that one token's own text tells. Equal texts of one kind share one object. */
export interface WordInfo {
  /** The token as it is written: one string for all places where it stands. */
  readonly text: string;
  readonly kind: TokenKind;
  /** As the lexicon writes words. */
  readonly key: string;
  readonly casing: WordCase;
  /** Whether it is a word that starts with a capital. */
  readonly isCapital: boolean;
  /** `WordClass` bits, without those that its case rules out. */
  readonly classes: number;
  /** The verb of saying that the key is, if it is one. */
  readonly cueVerb: CueVerb | undefined;
  readonly verbShape: VerbShape;
  /** How many words the longest listed phrase has that starts with the key; 1 where there is none. */
  readonly longestPhrase: number;
  /** Whether a listed name starts with the key that has a comma, a slash or a plus sign inside: "Roads, Harbours and Parks Velanto". */
  readonly opensMarked: boolean;
  /** Classes of the key with its possessive ("mcdonald's"), and `longestPhrase` of that. */
  readonly ownerClasses: number;
  readonly longestOwnerPhrase: number;
  /** Whether it is a word that belongs to sentences, not to names (`FUNCTION_WORDS`). */
  readonly isFunctionWord: boolean;
  /** What opens a name although it is written small (`NameOpening` bits): "al-Assad", "d'Estaing". */
  readonly opening: number;
  /** Hash of the key; short words in capitals have their own. */
  readonly hash: number;
  /** What stands for the key in a `PhraseFilter`. */
  readonly phraseHash: number;
  /** Whether a digit is in it: "F-150", "R95bn". */
  readonly hasDigit: boolean;
  /** Kind, case and rough length in one small number. */
  readonly shape: number;
  /** Hash of the key's last three letters. */
  readonly ending: number;
  /** `WordSignal` bits: which rules the token may concern. */
  readonly signals: number;
}

/** "Council OKs plan": a verb that has capitals in it and starts no name. */
const OKAYS = /^OK(?:s|ed|ing|['’](?:s|d))$/u;

/** How a word that is written small may open with what belongs to a name. */
export const NameOpening = {
  /** Up to three small letters, a hyphen or an apostrophe, and a capital. */
  short: 1,
  /** An Arabic article: "al-Assad". */
  article: 2,
  /** "bin-Laden". */
  son: 4,
} as const;

/** The most words that are remembered; then all are forgotten. A long article has some thousands. */
const MOST_WORDS = 40_000;

const C = WordClass;

/** What the lists may say about a word that is written small: no names. */
const LOWER_CASE_CLASSES =
  C.particle |
  C.headStrong |
  C.headWeak |
  C.title |
  C.role |
  C.official |
  C.kin |
  C.cue |
  C.cueNoun |
  C.cueStart |
  C.notName |
  C.common |
  C.maleWord |
  C.femaleWord;
const NAME_CLASSES = C.firstName | C.surname | C.familyFirst | C.male | C.female | C.ambiguous;

const CASES: readonly WordCase[] = ['lower', 'capital', 'upper', 'mixed'];
const KINDS: readonly TokenKind[] = ['word', 'number', 'possessive', 'mark', 'address'];

/** What the lists say about a word by its key. */
export interface WordLists {
  keyOf(word: string): string;
  classes(key: string): number;
  longestPhrase(key: string): number;
  opensMarked(key: string): boolean;
  cueVerb(key: string): CueVerb | undefined;
}

/** What the token of a kind between two offsets of a text tells. */
export type ReadWord = (text: string, start: number, end: number, kind: TokenKind) => WordInfo;

/** Looks tokens up, each text once: most words of an article come again. */
export function wordReader(lists: WordLists): ReadWord {
  const words = new WordTable<WordInfo>(MOST_WORDS, (text, kind) => {
    const written = internalized(text);
    return kind === 'word' ? wordOf(written, lists) : otherOf(written, kind, lists);
  });
  return (text, start, end, kind) => words.at(text, start, end, kind);
}

function wordOf(written: string, lists: WordLists): WordInfo {
  // "Massimo D 'Alema".
  const text = written.includes(' ') ? written.replace(' ', '') : written;
  const key = internalized(lists.keyOf(text));
  const casing = OKAYS.test(text) ? 'lower' : wordCase(text);
  // "AP" and "DAN" written so are abbreviations; longer words in capitals may well be names ("SMIALOWSKI").
  const isShortUpper = casing === 'upper' && text.length <= 3;
  const opening = openingOf(text);
  const classes = lists.classes(key) & classesIn(text, casing, isShortUpper, opening);
  const isFunctionWord = FUNCTION_WORDS.has(key);
  const owner = `${key}'s`;
  return {
    text: written,
    kind: 'word',
    key,
    casing,
    isCapital: casing !== 'lower',
    classes,
    cueVerb: lists.cueVerb(key),
    verbShape: verbShapeOf(key),
    longestPhrase: lists.longestPhrase(key),
    opensMarked: lists.opensMarked(key),
    ownerClasses: lists.classes(owner),
    longestOwnerPhrase: lists.longestPhrase(owner),
    isFunctionWord,
    opening,
    // "U.N." and the "Un" of Kim Jong Un are two words.
    hash: smallHash(casing === 'upper' && text.length <= 5 ? key.toUpperCase() : key),
    phraseHash: phraseHashOf(key),
    hasDigit: DIGIT.test(text),
    shape: shapeOf('word', casing, text),
    ending: smallHash(key.slice(-3)),
    signals: signalsOf({ text: written, kind: 'word', key, casing, classes, isFunctionWord, opening }),
  };
}

/**
 * The same text as V8 keeps it for names of properties: one object for equal texts. Keys are compared everywhere, and two such texts are equal
 * only if they are the same object, which takes no look at their characters.
 */
const internalized = (text: string): string => Object.keys({ [text]: 0 })[0] ?? text;

/** The classes that a word may have when it is written so: acronyms count as written, "WHO" and "BoE", not "Who" and "Boe"; "al-Velan" may be any name. */
function classesIn(text: string, casing: WordCase, isShortUpper: boolean, opening: number): number {
  if (casing === 'lower') return opening === 0 ? LOWER_CASE_CLASSES : ~C.acronym;
  if (casing === 'capital') return INNER_CAPITAL.test(text) ? ~NAME_CLASSES : ~C.acronym;
  return isShortUpper ? ~NAME_CLASSES : ~0;
}

const otherOf = (text: string, kind: TokenKind, lists: WordLists): WordInfo => ({
  text,
  kind,
  key: text,
  casing: 'lower',
  isCapital: false,
  classes: 0,
  cueVerb: lists.cueVerb(text),
  verbShape: verbShapeOf(text),
  longestPhrase: lists.longestPhrase(text),
  opensMarked: false,
  ownerClasses: lists.classes(`${text}'s`),
  longestOwnerPhrase: lists.longestPhrase(`${text}'s`),
  isFunctionWord: FUNCTION_WORDS.has(text),
  opening: 0,
  hash: smallHash(text),
  phraseHash: phraseHashOf(text),
  hasDigit: DIGIT.test(text),
  shape: shapeOf(kind, 'lower', text),
  ending: smallHash(text.slice(-3)),
  signals: signalsOf({ text, kind, key: text, casing: 'lower', classes: 0, isFunctionWord: false, opening: 0 }),
});

const DIGIT = /\d/u;

/** The same 32 bits with a sign: as small integers they need no objects of their own, and mixing takes them all the same. */
const smallHash = (text: string): number => hashText(text) | 0;

const SHORT_OPENING = /^\p{Ll}{1,3}[-'’]\p{Lu}/u;
const ARTICLE_OPENING = /^(?:al|el|ad|as|ash|ur)-\p{Lu}/u;
const SON_OPENING = /^(?:bin|ibn)-\p{Lu}/u;

const openingOf = (text: string): number =>
  (SHORT_OPENING.test(text) ? NameOpening.short : 0) |
  (ARTICLE_OPENING.test(text) ? NameOpening.article : 0) |
  (SON_OPENING.test(text) ? NameOpening.son : 0);

function shapeOf(kind: TokenKind, casing: WordCase, text: string): number {
  const length = text.length >= 8 ? 3 : text.length >= 5 ? 2 : text.length >= 3 ? 1 : 0;
  const marked = /[-&.'’\d]/u.test(text) ? 1 : 0;
  return ((KINDS.indexOf(kind) * 4 + CASES.indexOf(casing)) * 4 + length) * 2 + marked;
}

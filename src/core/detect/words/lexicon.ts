import { LIST_CLASSES, WordClass } from './wordClass';
import { type Club, formsOf, fullNamesOf } from './club';
import type { CueStrength, CueVerb, VerbForm } from './cueVerb';
import { type ReadWord, wordReader } from './wordInfo';
import { PhraseFilter } from './phraseFilter';
import { finish, type Steps } from '../steps';

/** The word lists the detector looks words up in. Made once by `createLexicon`, shared by all detectors, never changed. */
export interface Lexicon {
  /** The classes (`WordClass` bits) of a word or of words joined by single spaces, as `lexiconKey` writes them. */
  classes(key: string): number;
  /** What a token's own text tells; for a word, what the lists know of it. */
  readonly word: ReadWord;
  /** Whether the words that a hash stands for (`joinedHash`) may be a listed phrase or the first two of one: false is sure, and takes no look at the lists. */
  mayBePhrase(hash: number): boolean;
  /** How many words the longest listed phrase has that starts with the word, or with some words and a mark that is part of it; 1 where there is none. */
  longestPhrase(start: string): number;
  /** Whether a listed name starts with the word that has a mark inside. */
  opensMarked(first: string): boolean;
  cueVerb(form: string): CueVerb | undefined;
  /** The full first names a nickname may stand for. */
  fullNames(nickname: string): readonly string[];
  /** The names that a listed acronym may stand for, as keys: the one of the article's language need not spell it ("ELN"). */
  acronymNames(acronym: string): readonly string[];
  /** The clubs that go by a town, by a nickname or by both. */
  clubs(name: string): readonly Club[];
}

/** The lists by name, each with its entries (columns parted by tabs), for callers that have no packed text. */
export type LexiconLists = Readonly<Record<string, readonly string[]>>;

/** How words are written in the lexicon: lower case, without dots, with straight apostrophes. */
export function lexiconKey(word: string): string {
  const lower = word.toLowerCase();
  return isAscii(lower) && !lower.includes('.')
    ? lower
    : lower
        .replace(/\./gu, '')
        .replace(/[\u2018\u2019\u02bb\u02bc]/gu, "'")
        .replace(/[\u2010\u2011\u2013]/gu, '-');
}

/** Anything between words that is no single space; most names have none, and need no pattern to be parted. */
export const ODD_SPACE = /[^\S ]| {2}/u;

/** Marks inside a listed name that are tokens of their own: commas, and slashes and plus signs without a space. */
const INNER_MARK = /,(?= )|(?<=[\p{L}\d])[/+](?=[\p{L}\d]|$)/gu;

/** Some words, as the lexicon writes them. */
export function keysOf(words: string): string[] {
  const keys = lexiconKey(words);
  return ODD_SPACE.test(keys) ? keys.split(/\s+/u) : keys.split(' ');
}

/** The last of some words, as the lexicon writes it. */
export const lastKey = (words: string): string => keysOf(words).at(-1) ?? '';

/** Letters that no accent makes of a plain one, and what is written for them where there are none. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};
/** What wires write for the vowels of German and the Nordic languages: "Mueller", "Stoere". */
const SPELLED_VOWELS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

const replaced = (key: string, letters: Readonly<Record<string, string>>): string =>
  key.replace(/[^\0-\x7f]/gu, (letter) => letters[letter] ?? letter);

/** A key without accents: "garcía" and "garcia", "łukasz" and "lukasz" are one name to the lists. */
const folded = (key: string): string => replaced(key.normalize('NFD').replace(/\p{M}+/gu, ''), PLAIN_LETTERS);

/** A key as wires spell it: "mueller" for "müller", the same as `folded` for others. */
const spelled = (key: string): string => folded(replaced(key.normalize('NFC'), SPELLED_VOWELS));
const isAscii = (key: string): boolean => {
  for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) > 127) return false;
  return true;
};

/** Entries read between two turns of other work: about a millisecond's worth. */
const ENTRIES_PER_STEP = 1000;

/**
 * Answers that are kept: an article asks for the same names again and again, and a few thousand words stay in the processor's caches, where
 * all the lists do not. With more than these all are forgotten.
 */
const MOST_RECENT = 4000;

/** Reads word lists: the text that scripts/train/packLexicon.ts writes (its format is described there), or the lists themselves. */
export const createLexicon = (source: string | LexiconLists): Lexicon => finish(lexiconSteps(source));

/** `createLexicon` in steps. */
export function* lexiconSteps(source: string | LexiconLists): Steps<Lexicon> {
  const classes = new Map<string, number>();
  const longest = new Map<string, number>();
  /** The first words of entries with marks inside, without what an apostrophe parts from them. */
  const marked = new Set<string>();
  const phrases = new PhraseFilter();
  const cues = new Map<string, CueVerb>();
  const nicknames = new Map<string, string[]>();
  const acronyms = new Map<string, string[]>();
  const clubs = new Map<string, Club[]>();

  const addKey = (key: string, bits: number): void => {
    if (key === '') return;
    classes.set(key, (classes.get(key) ?? 0) | bits);
    const space = key.indexOf(' ');
    if (space < 0) return;
    let words = 2;
    for (let at = key.indexOf(' ', space + 1); at >= 0; at = key.indexOf(' ', at + 1)) words++;
    const first = key.slice(0, space);
    phrases.add(key);
    if (words > (longest.get(first) ?? 1)) longest.set(first, words);
  };
  const add = (entry: string, bits: number): void => {
    const plain = lexiconKey(entry);
    // Texts leave commas out as often as not.
    const key = plain.includes(',') ? plain.replaceAll(',', '') : plain;
    addKey(key, bits);
    if (!isAscii(key)) for (const written of new Set([folded(key), spelled(key)])) addKey(written, bits);
    if (!plain.includes(',') && !plain.includes('/') && !plain.includes('+')) return;
    addMarked(plain, bits);
    if (!isAscii(plain)) addMarked(folded(plain), bits);
  };
  /** "Hale, Rowe and Lind", "PPL/C", "North+South": what stands in front of each mark is known to be the start of a phrase. */
  const addMarked = (key: string, bits: number): void => {
    const marks = [...key.matchAll(INNER_MARK)];
    if (marks.length === 0) return;
    classes.set(key, (classes.get(key) ?? 0) | bits);
    const words = key.split(/[ ,/+]+/u);
    const [first = ''] = words;
    marked.add(first.split("'", 1)[0] ?? '');
    for (const start of [first, ...marks.map(({ index }) => key.slice(0, index + 1))])
      longest.set(start, Math.max(longest.get(start) ?? 1, words.length, 2));
  };

  let entries = 0;
  for (const [list, entry] of entriesOf(source)) {
    if (++entries % ENTRIES_PER_STEP === 0) yield;
    const columns = entry.includes('\t') ? entry.split('\t') : [entry];
    const word = columns[0] ?? '';
    if (list === 'cue-verbs') {
      addCueVerb(columns, cues);
      for (const form of columns.slice(0, 4)) {
        add(form, WordClass.cue);
        if (form.includes(' ')) add(form.slice(0, form.indexOf(' ')), WordClass.cueStart);
      }
    } else if (list === 'nicknames') {
      const full = columns.slice(1).flatMap((names) => names.split(/[,;|]\s*/u));
      nicknames.set(lexiconKey(word), full.map(lexiconKey));
      add(word, WordClass.firstName);
    } else if (list === 'acronyms') {
      add(word, WordClass.acronym);
      if (columns[1] !== undefined) {
        add(columns[1], WordClass.organization);
        const key = lexiconKey(word);
        const names = acronyms.get(key);
        if (names === undefined) acronyms.set(key, [lexiconKey(columns[1])]);
        else names.push(lexiconKey(columns[1]));
      }
    } else if (list === 'clubs') {
      for (const name of addClub(columns, clubs)) add(name, WordClass.organization);
    } else {
      const bits = LIST_CLASSES[list];
      if (bits !== undefined) add(word, isAcronym(word, bits) ? WordClass.acronym : bitsOf(list, bits, columns));
    }
  }
  const listed = (key: string): number => classes.get(key) ?? (isAscii(key) ? 0 : (classes.get(folded(key)) ?? 0));
  const recent = new Map<string, number>();
  const classesOf = (key: string): number => {
    const known = recent.get(key);
    if (known !== undefined) return known;
    if (recent.size >= MOST_RECENT) recent.clear();
    const found = listed(key);
    recent.set(key, found);
    return found;
  };
  const longestPhrase = (first: string): number => longest.get(first) ?? (isAscii(first) ? 1 : (longest.get(folded(first)) ?? 1));
  const opensMarked = (first: string): boolean => marked.has(first) || (!isAscii(first) && marked.has(folded(first)));
  const cueVerb = (form: string): CueVerb | undefined => cues.get(form);
  return {
    classes: classesOf,
    word: wordReader({ keyOf: lexiconKey, classes: listed, longestPhrase, opensMarked, cueVerb }),
    mayBePhrase: (hash) => phrases.mayHold(hash),
    longestPhrase,
    opensMarked,
    cueVerb,
    fullNames: (nickname) => nicknames.get(nickname) ?? [],
    acronymNames: (acronym) => acronyms.get(acronym) ?? [],
    clubs: (name) => clubs.get(name) ?? NO_CLUBS,
  };
}

function* entriesOf(source: string | LexiconLists): Generator<readonly [list: string, entry: string]> {
  if (typeof source !== 'string') {
    for (const [list, entries] of Object.entries(source)) for (const entry of entries) yield [list, entry];
    return;
  }
  let list = '';
  for (const line of source.split('\n')) {
    if (line.startsWith('@')) list = line.slice(1).trim();
    else if (list !== '' && line !== '') yield [list, line];
  }
}

/** "DR" among the organizations counts only as written: "Dr" is a title. */
const isAcronym = (word: string, bits: number): boolean =>
  bits === WordClass.organization && word.length <= 6 && /^[\p{Lu}\d.&]+$/u.test(word);

/** Further columns refine a class: strong or weak heads, the gender of roles and kin, offices. */
function bitsOf(list: string, bits: number, columns: readonly string[]): number {
  if (list === 'organization-heads') return columns[1] === 'weak' ? WordClass.headWeak : WordClass.headStrong;
  if (list !== 'roles' && list !== 'kin') return bits;
  const gender = columns[1] === 'm' ? WordClass.maleWord : columns[1] === 'f' ? WordClass.femaleWord : 0;
  return bits | gender | (columns[2] === 'official' ? WordClass.official : 0);
}

const NO_CLUBS: readonly Club[] = [];

/** Lists a club under each of its names; returns the full ones. */
function addClub([league = '', places = '', names = '']: readonly string[], clubs: Map<string, Club[]>): readonly string[] {
  const [towns, nicknames] = [places, names].map((forms) => formsOf(forms).map(lexiconKey));
  if (towns === undefined || nicknames === undefined) return [];
  const fullNames = fullNamesOf(towns, nicknames);
  const club: Club = { league: lexiconKey(league), name: fullNames[0] ?? towns[0] ?? '', towns, nicknames };
  for (const name of [...towns, ...nicknames, ...fullNames]) {
    const sharing = clubs.get(name);
    if (sharing === undefined) clubs.set(name, [club]);
    else sharing.push(club);
  }
  return fullNames;
}

function addCueVerb(columns: readonly string[], cues: Map<string, CueVerb>): void {
  const [base = '', past = '', present = '', participle = '', strength = 'say'] = columns.map((column) => column.toLowerCase());
  const forms: readonly (readonly [VerbForm, string])[] = [
    ['past', past],
    ['present', present],
    ['participle', participle],
    ['base', base],
  ];
  for (const [form, written] of forms) {
    if (written !== '' && !cues.has(written)) cues.set(written, { strength: strength as CueStrength, form, base });
  }
}

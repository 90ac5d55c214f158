import { finish, type Steps } from '../steps';
import type { Club } from './club';
import type { CueVerb } from './cueVerb';
import { foldedKey, isAscii, lexiconKey } from './lexiconKey';
import { ListReader } from './listReader';
import { type ReadWord, wordReader } from './wordInfo';

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

/** Lines read between two turns of other work: less than a millisecond's worth. */
const LINES_PER_STEP = 1000;

/** Of packed lists, about, those of each spelling of a name counted. */
const CHARACTERS_PER_KEY = 12;

/** Reads word lists: the text that scripts/train/packLexicon.ts writes (its format is described there), or the lists themselves. */
export const createLexicon = (source: string | LexiconLists): Lexicon => finish(lexiconSteps(source));

/** `createLexicon` in steps. */
export function* lexiconSteps(source: string | LexiconLists): Steps<Lexicon> {
  const reader = new ListReader(typeof source === 'string' ? source.length / CHARACTERS_PER_KEY : 0);
  let take = reader.taker('');
  let lines = 0;
  for (const line of linesOf(source)) {
    if (++lines % LINES_PER_STEP === 0) yield;
    if (line.startsWith('@')) take = reader.taker(line.slice(1));
    else take(line);
  }
  return lexiconOf(reader);
}

/** The lines of packed lists: `@` and a name in front of the entries of each. */
function* linesOf(source: string | LexiconLists): Generator<string> {
  if (typeof source === 'string') {
    for (let from = 0, to = source.indexOf('\n'); to >= 0; from = to + 1, to = source.indexOf('\n', from))
      yield source.slice(from, to);
    return;
  }
  for (const [list, entries] of Object.entries(source)) {
    yield `@${list}`;
    yield* entries;
  }
}

function lexiconOf({ table, phrases, marked, cues, nicknames, acronyms, clubs }: ListReader): Lexicon {
  const classes = (key: string): number => {
    const found = table.classes(key);
    return found !== 0 || isAscii(key) ? found : table.classes(foldedKey(key));
  };
  const longestPhrase = (start: string): number => {
    const found = table.longestPhrase(start);
    return found !== 0 || isAscii(start) ? Math.max(found, 1) : Math.max(table.longestPhrase(foldedKey(start)), 1);
  };
  const opensMarked = (first: string): boolean => marked.has(first) || (!isAscii(first) && marked.has(foldedKey(first)));
  const cueVerb = (form: string): CueVerb | undefined => cues.get(form);
  return {
    classes,
    word: wordReader({ keyOf: lexiconKey, classes, longestPhrase, opensMarked, cueVerb }),
    mayBePhrase: (hash) => phrases.mayHold(hash),
    longestPhrase,
    opensMarked,
    cueVerb,
    fullNames: (nickname) => nicknames.get(nickname) ?? NOTHING,
    acronymNames: (acronym) => acronyms.get(acronym) ?? NOTHING,
    clubs: (name) => clubs.get(name) ?? NO_CLUBS,
  };
}

const NOTHING: readonly string[] = [];
const NO_CLUBS: readonly Club[] = [];

import type { WordCase } from '../../text/character';
import { sentences, type TokenRange } from '../../text/sentence';
import type { Token } from '../../text/token';
import { splitTokens } from '../../text/tokenize';
import type { CueVerb } from './cueVerb';
import type { Lexicon } from './lexicon';
import { joinedHash } from './phraseFilter';
import type { WordInfo } from './wordInfo';

/** How a paragraph uses capitals: in `title` and `upper` lines they say nothing about names. */
export type CaseStyle = 'sentence' | 'title' | 'upper';

/** A paragraph taken apart: a pure function of its text and the lexicon. The lists run in step, one item for each token. */
export interface ParagraphAnalysis {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly WordInfo[];
  /** The tokens as the lexicon writes words. */
  readonly keys: readonly string[];
  /** `WordClass` bits of the single tokens. */
  readonly classes: readonly number[];
  readonly cases: readonly WordCase[];
  /** The `WordSignal` bits of all its tokens. */
  readonly signals: number;
  readonly sentences: readonly TokenRange[];
  readonly caseStyle: CaseStyle;
  readonly lexicon: Lexicon;
  /** The listed phrases that start at each token, once somebody asked for them. */
  readonly phrases: (readonly ListedPhrase[] | undefined)[];
}

/** A phrase of the lists, by the token behind it. */
export interface ListedPhrase {
  readonly to: number;
  readonly classes: number;
}

/** Takes a paragraph apart into tokens and sentences and looks every word up. */
export function analyseParagraph(text: string, lexicon: Lexicon): ParagraphAnalysis {
  const tokens: Token[] = [];
  const words: WordInfo[] = [];
  const keys: string[] = [];
  const classes: number[] = [];
  const cases: WordCase[] = [];
  let signals = 0;
  splitTokens(text, (start, end, kind) => {
    const word = lexicon.word(text, start, end, kind);
    tokens.push({ start, end, text: word.text, kind });
    words.push(word);
    keys.push(word.key);
    classes.push(word.classes);
    cases.push(word.casing);
    signals |= word.signals;
  });
  const caseStyle = styleOf(tokens, cases);
  return { text, tokens, words, keys, classes, cases, signals, sentences: sentences(tokens), caseStyle, lexicon, phrases: [] };
}

function styleOf(tokens: readonly Token[], cases: readonly WordCase[]): CaseStyle {
  let long = 0;
  let capital = 0;
  let upper = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind !== 'word' || token.text.length < 4) continue;
    long++;
    if (cases[i] === 'upper') upper++;
    else if (cases[i] !== 'lower') capital++;
    // Long paragraphs are prose; the first sixty words tell.
    if (long >= 60) break;
  }
  if (long >= 2 && upper / long >= 0.7) return 'upper';
  const last = tokens[lastBeforeCredit(tokens)];
  // Headlines end without a full stop; a sentence full of names may have few small words.
  const isProse = last?.text === '.' || ((last?.text === '!' || last?.text === '?') && long > 12);
  // Subheadings are short: "A Family Affair".
  if (long >= 2 && tokens.length <= 7 && last?.kind === 'word' && capital + upper === long) return 'title';
  if (long >= 4 && !isProse && (capital + upper) / long >= 0.75) return 'title';
  return 'sentence';
}

/** The last token, in front of a credit in brackets that closes the paragraph: "… in Lagos, yesterday. [Ada Okafor, Courier]". */
function lastBeforeCredit(tokens: readonly Token[]): number {
  const last = tokens.length - 1;
  const opener = tokens[last]?.text === ']' ? '[' : tokens[last]?.text === ')' ? '(' : undefined;
  if (opener === undefined) return last;
  for (let i = last - 1; i > 0; i--) if (tokens[i]?.text === opener) return i - 1;
  return last;
}

/**
 * These take any index, and ask a list only for what it may hold: one look in front of a list makes V8 take the slow way through that line of
 * code from then on, for a negative index is no index to it but a name.
 */

/** Whether the token is a word that starts with a capital. */
export const isCapital = (paragraph: ParagraphAnalysis, index: number): boolean =>
  index >= 0 && paragraph.words[index]?.isCapital === true;

/** Whether a capital is in the word, if only behind a small opening: "al-Assad". */
export const bearsCapital = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index) || (index >= 0 && (paragraph.words[index]?.opening ?? 0) !== 0);

export const hasClass = (paragraph: ParagraphAnalysis, index: number, bits: number): boolean =>
  index >= 0 && ((paragraph.classes[index] ?? 0) & bits) !== 0;

/** The token as the lexicon writes words; empty outside the paragraph. */
export const keyAt = (paragraph: ParagraphAnalysis, index: number): string => (index >= 0 ? (paragraph.keys[index] ?? '') : '');

export const tokenAt = (paragraph: ParagraphAnalysis, index: number): Token | undefined =>
  index >= 0 ? paragraph.tokens[index] : undefined;

/** The verb of saying that the token is, if it is one. */
export const cueVerbAt = (paragraph: ParagraphAnalysis, index: number): CueVerb | undefined =>
  index >= 0 ? paragraph.words[index]?.cueVerb : undefined;

/** The token as it is written; empty outside the paragraph. */
export const textAt = (paragraph: ParagraphAnalysis, index: number): string => tokenAt(paragraph, index)?.text ?? '';

/** Whether a digit is in the token. */
export const hasDigit = (paragraph: ParagraphAnalysis, index: number): boolean =>
  index >= 0 && paragraph.words[index]?.hasDigit === true;

/** How the token is cased; `undefined` outside the paragraph. */
export const caseAt = (paragraph: ParagraphAnalysis, index: number): WordCase | undefined =>
  index >= 0 ? paragraph.cases[index] : undefined;

/** The `WordSignal` bits of a token. */
export const signalsAt = (paragraph: ParagraphAnalysis, index: number): number =>
  index >= 0 ? (paragraph.words[index]?.signals ?? 0) : 0;

/** The `WordSignal` bits of the tokens of a range, which may reach over the paragraph's edges. */
export function signalsIn({ words }: ParagraphAnalysis, { from, to }: TokenRange): number {
  let signals = 0;
  for (let i = Math.max(0, from); i < Math.min(to, words.length); i++) signals |= words[i]?.signals ?? 0;
  return signals;
}

/** The longest phrase from `from` up to `limit` that the lists know under any of the classes, or `undefined`. */
export function listedPhrase(paragraph: ParagraphAnalysis, from: number, limit: number, bits: number): ListedPhrase | undefined {
  const single = paragraph.classes[from] ?? 0;
  if ((paragraph.words[from]?.longestPhrase ?? 1) !== 1 || isOwnersMark(paragraph.tokens[from + 1])) {
    const phrases = (paragraph.phrases[from] ??= phrasesFrom(paragraph, from));
    for (let i = phrases.length - 1; i >= 0; i--) {
      const phrase = phrases[i];
      if (phrase !== undefined && phrase.to <= limit && (phrase.classes & bits) !== 0) return phrase;
    }
  }
  return (single & bits) === 0 ? undefined : { to: from + 1, classes: single };
}

const NO_PHRASES: readonly ListedPhrase[] = [];

/**
 * The listed phrases of several tokens that start at `from`, the shortest first. Dots after abbreviations are skipped over ("St. Louis"), a
 * possessive may be part ("McDonald's", "Alzheimer's Society"), and so may a mark inside ("Hale, Rowe and Lind", "PPL/C").
 */
function phrasesFrom(paragraph: ParagraphAnalysis, from: number): readonly ListedPhrase[] {
  const { lexicon, tokens, words: infos } = paragraph;
  const first = infos[from];
  if (first === undefined) return NO_PHRASES;
  const possessiveFirst = tokens[from + 1]?.kind === 'possessive';
  // Most owners start no listed phrase.
  if (possessiveFirst && first.longestOwnerPhrase === 1) {
    return first.ownerClasses === 0 ? NO_PHRASES : [{ to: from + 2, classes: first.ownerClasses }];
  }
  const most = possessiveFirst ? Math.max(first.longestPhrase, first.longestOwnerPhrase) : longestFrom(paragraph, from);
  const found: ListedPhrase[] = [];
  let { key, phraseHash: hash } = first;
  let words = 1;
  for (let i = from + 1; words <= most + 1; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.text === '.' && token.start === tokens[i - 1]?.end) continue;
    if (token.kind === 'word' || token.kind === 'number' || token.text === '&') {
      hash = joinedHash(hash, infos[i]?.phraseHash ?? 0);
      // Most pairs of words start no listed phrase.
      if (words === 1 && token.kind === 'word' && !possessiveFirst && !lexicon.mayBePhrase(hash)) break;
      key += isHungOn(tokens, i) ? keyAt(paragraph, i) : ` ${keyAt(paragraph, i)}`;
    } else if (token.kind === 'possessive' || isApostrophe(token)) {
      key += token.kind === 'possessive' ? "'s" : "'";
      hash = 0;
    } else if (first.opensMarked && mayBeInside(tokens, i) && lexicon.longestPhrase(key + token.text) > 1) {
      key += token.text;
      hash = 0;
      // "Canal+": a name may end with it.
      if (token.text !== '+') continue;
    } else break;
    if (token.kind !== 'possessive') words++;
    const classes = lexicon.mayBePhrase(hash) ? lexicon.classes(key) : 0;
    if (classes !== 0) found.push({ to: i + 1, classes });
  }
  return found.length === 0 ? NO_PHRASES : found;
}

/** Of "Planters' Association" too, which starts with the word and its apostrophe. */
function longestFrom({ lexicon, tokens, words }: ParagraphAnalysis, from: number): number {
  const longest = words[from]?.longestPhrase ?? 1;
  return isApostrophe(tokens[from + 1]) ? Math.max(longest, lexicon.longestPhrase(`${words[from]?.key ?? ''}'`)) : longest;
}

const isApostrophe = (token: Token | undefined): boolean => token?.text === "'" || token?.text === '\u2019';

const isOwnersMark = (token: Token | undefined): boolean => token?.kind === 'possessive' || isApostrophe(token);

const isInnerSign = (text: string): boolean => text === '/' || text === '+';

/** A comma, or a slash or plus sign without a space in front. */
const mayBeInside = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  return token?.text === ',' || (token !== undefined && isInnerSign(token.text) && token.start === tokens[index - 1]?.end);
};

/** "C" in "PPL/C". */
const isHungOn = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  return before !== undefined && isInnerSign(before.text) && before.end === tokens[index]?.start;
};

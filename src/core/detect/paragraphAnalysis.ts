import type { WordCase } from '../text/character';
import { sentences, type TokenRange } from '../text/sentence';
import { tokenize, type Token } from '../text/token';
import type { Lexicon } from './lexicon';
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
  readonly sentences: readonly TokenRange[];
  readonly caseStyle: CaseStyle;
  readonly lexicon: Lexicon;
}

/** Takes a paragraph apart into tokens and sentences and looks every word up. */
export function analyseParagraph(text: string, lexicon: Lexicon): ParagraphAnalysis {
  const tokens = tokenize(text);
  const words = tokens.map((token) => lexicon.word(token));
  const cases = words.map(({ casing }) => casing);
  return {
    text,
    tokens,
    words,
    keys: words.map(({ key }) => key),
    classes: words.map(({ classes }) => classes),
    cases,
    sentences: sentences(tokens),
    caseStyle: styleOf(tokens, cases),
    lexicon,
  };
}

function styleOf(tokens: readonly Token[], cases: readonly WordCase[]): CaseStyle {
  let long = 0;
  let capital = 0;
  let upper = 0;
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word' || token.text.length < 4) continue;
    long++;
    if (cases[i] === 'upper') upper++;
    else if (cases[i] !== 'lower') capital++;
    // Long paragraphs are prose; the first sixty words tell.
    if (long >= 60) break;
  }
  if (long >= 2 && upper / long >= 0.7) return 'upper';
  const last = tokens[tokens.length - 1];
  // Headlines end without a full stop; a sentence full of names may have few small words.
  const isProse = last?.text === '.' || ((last?.text === '!' || last?.text === '?') && long > 12);
  // Subheadings are short: "A Family Affair".
  if (long >= 2 && tokens.length <= 7 && last?.kind === 'word' && capital + upper === long) return 'title';
  if (long >= 4 && !isProse && (capital + upper) / long >= 0.75) return 'title';
  return 'sentence';
}

/** Whether the token is a word that starts with a capital. */
export const isCapital = (paragraph: ParagraphAnalysis, index: number): boolean => paragraph.words[index]?.isCapital === true;

export const hasClass = (paragraph: ParagraphAnalysis, index: number, bits: number): boolean =>
  ((paragraph.classes[index] ?? 0) & bits) !== 0;

export const keyAt = (paragraph: ParagraphAnalysis, index: number): string => paragraph.keys[index] ?? '';

/**
 * The longest phrase from `from` that the lists know under any of the classes, or `undefined`. Dots after abbreviations are
 * skipped over ("St. Louis"), a possessive may be part ("McDonald's", "Alzheimer's Society").
 */
export function listedPhrase(
  paragraph: ParagraphAnalysis,
  from: number,
  limit: number,
  bits: number,
): { readonly to: number; readonly classes: number } | undefined {
  const { lexicon, tokens, words: infos } = paragraph;
  let found: { to: number; classes: number } | undefined;
  const single = paragraph.classes[from] ?? 0;
  if ((single & bits) !== 0) found = { to: from + 1, classes: single };
  const most = infos[from]?.longestPhrase ?? 1;
  const possessiveFirst = tokens[from + 1]?.kind === 'possessive';
  if (most === 1 && !possessiveFirst) return found;
  let key = keyAt(paragraph, from);
  let words = 1;
  for (let i = from + 1; i < limit && words <= most + 1; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === 'possessive') key += "'s";
    else if (token.text === '.' && token.start === tokens[i - 1]?.end) continue;
    else if (token.kind === 'word' || token.kind === 'number' || token.text === '&') key += ` ${keyAt(paragraph, i)}`;
    else if (token.text === "'" || token.text === '\u2019') key += "'";
    else break;
    if (token.kind !== 'possessive') words++;
    // Most pairs of words start no listed phrase: no need to try longer ones.
    if (words === 2 && token.kind === 'word' && !possessiveFirst && !lexicon.startsPhrase(key)) break;
    const classes = lexicon.classes(key);
    if ((classes & bits) !== 0) found = { to: i + 1, classes };
    if (token.kind === 'possessive' && words === 1) {
      const longer = lexicon.longestPhrase(key);
      if (longer === 1 && most === 1) break;
    }
  }
  return found;
}

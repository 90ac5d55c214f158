import { GENERATIONS } from '../../names/signs/endWithDot';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { MONTHS } from '../../words/months';
import { WEEKDAYS } from '../../words/weekdays';
import { WordClass } from '../../words/wordClass';
import { isLettersBehind } from './personTakenForFirm';

const C = WordClass;

/** Where the name of a person ends. */
export const personEnd = (paragraph: ParagraphAnalysis, from: number, to: number): number =>
  generationEnd(
    paragraph,
    beforeApostrophe(paragraph, from, to) ??
      (endsWithI(paragraph, from, to) ? to - 1 : beforeLetters(paragraph, from, withSecondGiven(paragraph, from, to))),
  );

const MOST_LETTERS_OF_SYLLABLE = 5;
const NO_SYLLABLES = C.title | C.official | C.role | C.headStrong | C.organization | C.acronym | C.demonym | C.country | C.kin;

/** "Mah Kim | Soon", "Tan Wee | How": a word follows a family name and a given name of one syllable each that only here is the second given one. */
function withSecondGiven(paragraph: ParagraphAnalysis, from: number, to: number): number {
  if (to - from !== 2 || paragraph.caseStyle !== 'sentence' || !hasClass(paragraph, from, C.familyFirst)) return to;
  if (!isSyllable(paragraph, from) || !isSyllable(paragraph, from + 1) || !isSyllable(paragraph, to)) return to;
  const isNone = hasClass(paragraph, to, NO_SYLLABLES) || WEEKDAYS.has(keyAt(paragraph, to)) || MONTHS.has(keyAt(paragraph, to));
  return isNone || isCapital(paragraph, to + 1) ? to : to + 1;
}

const isSyllable = (paragraph: ParagraphAnalysis, index: number): boolean =>
  caseAt(paragraph, index) === 'capital' &&
  textAt(paragraph, index).length <= MOST_LETTERS_OF_SYLLABLE &&
  /^[^aeiouy']*[aeiouy]{1,3}[^aeiouy']*$/u.test(keyAt(paragraph, index));

/** "tell Quillon Varga I did": who speaks goes on; "King Quillon I ruled" is a name. */
const endsWithI = (paragraph: ParagraphAnalysis, from: number, to: number): boolean =>
  to - from > 1 &&
  textAt(paragraph, to - 1) === 'I' &&
  caseAt(paragraph, to) === 'lower' &&
  tokenAt(paragraph, to)?.kind === 'word' &&
  !hasClass(paragraph, from - 1, C.title | C.official) &&
  !hasClass(paragraph, from, C.title | C.official);

/** "Rashid Abbas' faction": the apostrophe ends a name that ends with s. */
function beforeApostrophe({ tokens, keys }: ParagraphAnalysis, from: number, to: number): number | undefined {
  for (let i = from + 1; i < to - 1; i++) {
    const mark = tokens[i];
    if (mark === undefined || (mark.text !== "'" && mark.text !== '\u2019')) continue;
    if (mark.start !== tokens[i - 1]?.end || mark.end === tokens[i + 1]?.start) continue;
    if ((keys[i - 1] ?? '').endsWith('s')) return i;
  }
  return undefined;
}

/** "Hugh Delacombe SC": the letters are no part of the name. */
const beforeLetters = (paragraph: ParagraphAnalysis, from: number, to: number): number =>
  to - from > 2 && isLettersBehind(paragraph, to - 1) ? to - 1 : to;

/** "Harvey Lorne jr.", written small. */
function generationEnd(paragraph: ParagraphAnalysis, to: number): number {
  if (!GENERATIONS.has(textAt(paragraph, to))) return to;
  const isDotted = textAt(paragraph, to + 1) === '.' && tokenAt(paragraph, to + 1)?.start === tokenAt(paragraph, to)?.end;
  return isDotted && to + 2 < paragraph.tokens.length && !isCapital(paragraph, to + 2) ? to + 2 : to + 1;
}

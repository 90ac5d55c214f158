import type { TokenRange } from '../../../text/sentence';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { isFunctionToken } from '../signs/isFunctionToken';
import type { FormName } from './formName';

/** Adjectives of parties, which name none by themselves. */
const KINDS = wordSet(
  'conservative liberal green democratic republican socialist communist nationalist unionist national progressive patriotic',
);
const NO_PART = WordClass.title | WordClass.official;

/** Parties that some papers write with a small last word: "the Velan Democratic party". "The Hamas party" is called "Hamas". */
export function smallPartyNames(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = from + 1; i < to; i++) {
    if (keyAt(paragraph, i) !== 'party' || caseAt(paragraph, i) !== 'lower') continue;
    if (!isCapital(paragraph, i - 1) || !KINDS.has(keyAt(paragraph, i - 1))) continue;
    let start = i - 1;
    while (start > from && isPart(paragraph, start - 1)) start--;
    found.push({ kind: 'organization', from: start, to: i + 1, why: 'It is a party whose last word is written small' });
  }
  return found;
}

const isPart = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index) && !isFunctionToken(paragraph, index) && !hasClass(paragraph, index, NO_PART);

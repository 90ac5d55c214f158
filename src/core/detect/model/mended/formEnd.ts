import { endWithDot } from '../../names/signs/endWithDot';
import { isCounty } from '../../names/signs/isCounty';
import { caseAt, isCapital, keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { LEGAL_FORMS } from '../../words/nameTriggers';
import { wordSet } from '../../words/wordSet';

/** "Kestrel, Inc.": the legal form behind a comma belongs to the name of a company. */
export function hasFormBehind(paragraph: ParagraphAnalysis, to: number): boolean {
  if (textAt(paragraph, to) !== ',' || !isCapital(paragraph, to + 1) || !LEGAL_FORMS.has(keyAt(paragraph, to + 1))) return false;
  return !isCounty(paragraph, to + 1);
}

export const formEnd = (paragraph: ParagraphAnalysis, comma: number): number => endWithDot(paragraph, comma + 2, comma + 2);

const SMALL_FORMS = wordSet('plc llp llc ltd inc');

/** "Kestrel plc": the legal form, written small; "co" and "corp" are short for more than that. */
export const smallFormEnd = (paragraph: ParagraphAnalysis, to: number): number =>
  caseAt(paragraph, to) === 'lower' && SMALL_FORMS.has(keyAt(paragraph, to)) ? endWithDot(paragraph, to + 1, to + 1) : to;

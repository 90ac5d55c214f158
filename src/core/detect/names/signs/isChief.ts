import { caseAt, keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { wordSet } from '../../words/wordSet';

/** Who heads an organization, in letters: "Kestrel MD Ada Lorne". */
export const CHIEFS_IN_LETTERS = wordSet('md gmd ed ceo cfo coo cto');

const FIELDS = wordSet('executive financial operating medical scientific technology');

/** "chief executive", "chief medical officer", as organizations have them. */
export const isChief = (paragraph: ParagraphAnalysis, index: number): boolean =>
  keyAt(paragraph, index) === 'chief' && FIELDS.has(keyAt(paragraph, index + 1)) && caseAt(paragraph, index) === 'lower';

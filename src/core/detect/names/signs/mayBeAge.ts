import { type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';

const TWO_DIGITS = /^[1-9]\d$/u;

/** Whether a number behind the comma of a name may say how old somebody is: those of one digit are scores and ranks as often. */
export const mayBeAge = (paragraph: ParagraphAnalysis, index: number): boolean =>
  tokenAt(paragraph, index)?.kind === 'number' && TWO_DIGITS.test(textAt(paragraph, index));

import { keyAt, type ParagraphAnalysis, textAt } from '../paragraphAnalysis';

/** "6:00 AM | PT", "noon | ET": the letters of the clock that an hour goes by. */
export const isTimeZone = (paragraph: ParagraphAnalysis, index: number): boolean =>
  /^[ECMPAN]T$/u.test(textAt(paragraph, index)) && /^(?:am|pm|noon|midnight)$/u.test(behindHour(paragraph, index - 1));

/** "p.m." may be two tokens with its last stop. */
const behindHour = (paragraph: ParagraphAnalysis, index: number): string =>
  keyAt(paragraph, textAt(paragraph, index) === '.' ? index - 1 : index);

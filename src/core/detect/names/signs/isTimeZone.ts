import { keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { wordSet } from '../../words/wordSet';

const ZONES = wordSet('ET CT MT PT AT NT');
const HOURS = wordSet('am pm noon midnight');

/** "6:00 AM | PT", "noon | ET": the letters of the clock that an hour goes by. */
export const isTimeZone = (paragraph: ParagraphAnalysis, index: number): boolean =>
  ZONES.has(textAt(paragraph, index)) && HOURS.has(behindHour(paragraph, index - 1));

/** "p.m." may be two tokens with its last stop. */
const behindHour = (paragraph: ParagraphAnalysis, index: number): string =>
  keyAt(paragraph, textAt(paragraph, index) === '.' ? index - 1 : index);

import { keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { wordSet } from '../../words/wordSet';

const ZONES = wordSet(
  'ET CT MT PT AT NT EST EDT CST CDT MST MDT PST PDT AKST HST GMT UTC BST IST SGT HKT JST CET WIB WAT EAT SAST AEST AEDT NZST NZDT',
);
const HOURS = wordSet('am pm noon midnight');

/** "6:00 AM | PT", "4:51PM | MST", "noon | ET": the letters of the clock that an hour goes by. */
export const isTimeZone = (paragraph: ParagraphAnalysis, index: number): boolean =>
  ZONES.has(textAt(paragraph, index)) && isHour(behindHour(paragraph, index - 1));

const isHour = (key: string): boolean => HOURS.has(key) || /^\d[\d:.]*[ap]m$/iu.test(key);

/** "p.m." may be two tokens with its last stop. */
const behindHour = (paragraph: ParagraphAnalysis, index: number): string =>
  keyAt(paragraph, textAt(paragraph, index) === '.' ? index - 1 : index);

import { hasClass, isCapital, keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { isListed } from '../../names/signs/isListed';
import { WEEKDAYS } from '../../words/weekdays';
import { WordClass } from '../../words/wordClass';

const C = WordClass;

/** In front of a day that only says when: "the House of Commons Wednesday", but "The Mail on Sunday" and "Sheffield Wednesday" as listed. */
export function endBeforeDay(paragraph: ParagraphAnalysis, from: number, to: number): number {
  if (to - from < 2 || !WEEKDAYS.has(keyAt(paragraph, to - 1)) || !isCapital(paragraph, to - 2)) return to;
  // "Glenn Sunday" is a name of its own.
  if (to - from === 2 && hasClass(paragraph, from, C.firstName)) return to;
  return isListed(paragraph, { from, to }, C.organization) ? to : to - 1;
}

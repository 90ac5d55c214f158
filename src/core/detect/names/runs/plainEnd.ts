import { isSurnamedNation } from '../signs/isSurnamedNation';
import { hasClass, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, WordClass } from '../../words/wordClass';
import { endWithDot } from '../signs/endWithDot';
import { isFunctionToken } from '../signs/isFunctionToken';
import { listedOrganization } from './listedOrganization';

const C = WordClass;

/** The end of a plain chunk: before titles, countries and demonyms, days and months, company forms that follow. */
export function plainEnd(paragraph: ParagraphAnalysis, at: number, to: number): number {
  let end = at + 1;
  while (end < to) {
    const isPerson = hasClass(paragraph, end, PERSON_CLASSES);
    if (isFunctionToken(paragraph, end) && !isPerson) break;
    if (textAt(paragraph, end) === '&' && hasClass(paragraph, at, C.firstName) && hasClass(paragraph, end + 1, C.firstName))
      break;
    if (hasClass(paragraph, end, C.demonym) && !isPerson && !isSurnamedNation(paragraph, { from: at, to })) break;
    if (listedOrganization(paragraph, end, to) === to && to - end > 1) break;
    end++;
  }
  while (end > at + 1 && textAt(paragraph, end - 1) === '.') end--;
  return endWithDot(paragraph, end, to);
}

import type { TokenRange } from '../../../text/sentence';
import { caseAt, hasClass, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import type { FormName } from './formName';
import { mayStartPerson } from '../signs/mayStartPerson';

/** People whose first name a desk put in: "Vice President [Ada] Lorne". What was said is the surname. */
export function bracketedNames(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = from + 1; i < to - 2; i++) {
    if (!isPutIn(paragraph, { from: i, to: i + 1 }) || caseAt(paragraph, i + 2) !== 'capital') continue;
    if (mayStartPerson(paragraph, i + 2) || hasClass(paragraph, i + 2, WordClass.place))
      found.push({ kind: 'person', from: i + 2, to: i + 3, why: 'It follows a first name in brackets' });
  }
  return found;
}

/** Whether a first name stands alone in square brackets, in front of the surname that it was put in for. */
export const isPutIn = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 &&
  textAt(paragraph, from - 1) === '[' &&
  textAt(paragraph, to) === ']' &&
  hasClass(paragraph, from, WordClass.firstName) &&
  caseAt(paragraph, to + 1) === 'capital';

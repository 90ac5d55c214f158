import { hasClass, keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { isPlainVerb } from '../../words/isPlainVerb';
import { DETERMINERS, PRONOUNS } from '../../words/smallWords';
import { WordClass } from '../../words/wordClass';
import { FINITE } from './canReport';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import type { Part } from './reportedPart';

const MOST_APPOSITION_ITEMS = 8;
const MOST_ITEMS_TO_ROLE = 4;

/** "Zelensky's grain envoy, NAME, said": a role before the name is no report; "The firm has tested 3,000 employees, it said" is one. */
export function isApposition(frame: Frame, sentence: FrameSentence, [from, to]: Part): boolean {
  const isRole = (at: number): boolean =>
    hasClass(frame.paragraph, tokenIn(sentence, at), WordClass.role | WordClass.title | WordClass.kin);
  if (isRole(to - 1) && to - from <= MOST_APPOSITION_ITEMS && !isClause(frame, sentence, from, to)) return true;
  let hasRole = false;
  const isDescription = /^(?:an?|the|his|her|its|their|one)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, from)));
  for (let i = from; i < to; i++) {
    const token = tokenIn(sentence, i);
    if (FINITE.has(keyAt(frame.paragraph, token)) || isPlainVerb(frame.paragraph, token)) return false;
    // "A spokeswoman for the department, NAME, said".
    if (isDescription && i < from + MOST_ITEMS_TO_ROLE && isRole(i)) hasRole = true;
  }
  return hasRole || isRole(to - 1);
}

/** "The deal was rejected by ministers", "The board fired two managers", but not "A man accused of fraud". */
function isClause({ paragraph }: Frame, sentence: FrameSentence, from: number, to: number): boolean {
  if (PRONOUNS.has(keyAt(paragraph, tokenIn(sentence, from)))) return true;
  for (let i = from + 1; i < to; i++) {
    const token = tokenIn(sentence, i);
    if (FINITE.has(keyAt(paragraph, token))) return true;
    const hasObject = DETERMINERS.has(keyAt(paragraph, token + 1)) || tokenAt(paragraph, token + 1)?.kind === 'number';
    if (hasObject && isPlainVerb(paragraph, token)) return true;
  }
  return false;
}

import type { TokenRange } from '../../../text/sentence';
import { caseAt, hasClass, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, WordClass } from '../../words/wordClass';

const NAMES = PERSON_CLASSES | WordClass.particle | WordClass.male | WordClass.female;
const FEWEST_WORDS = 2;
const MOST_WORDS = 3;

/** Whether a range is two or three words with a capital, of which no list knows any but as a name of people. */
export function isUnlistedName(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (to - from < FEWEST_WORDS || to - from > MOST_WORDS) return false;
  for (let i = from; i < to; i++) if (caseAt(paragraph, i) !== 'capital' || !isUnlistedWord(paragraph, i)) return false;
  return true;
}

/** Whether no list knows a word but as a name of people. */
export const isUnlistedWord = (paragraph: ParagraphAnalysis, index: number): boolean => !hasClass(paragraph, index, ~NAMES);

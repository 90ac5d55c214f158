import type { TokenRange } from '../../../text/sentence';
import { caseAt, hasClass, keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';

const C = WordClass;
const NEVER_GIVEN = C.surname | C.organization | C.common | C.place | C.country | C.demonym | C.notName | C.ambiguous;
const NEVER_FAMILY = C.place | C.country | C.organization | C.headStrong | C.headWeak;

/** "Lars Tory", "Edith German": a first name that is nothing else, and behind it only a word for one of a nation or party. */
export const isSurnamedNation = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 2 &&
  hasClass(paragraph, from, C.firstName) &&
  !hasClass(paragraph, from, NEVER_GIVEN) &&
  hasClass(paragraph, from + 1, C.demonym) &&
  !hasClass(paragraph, from + 1, NEVER_FAMILY) &&
  caseAt(paragraph, from) === 'capital' &&
  caseAt(paragraph, from + 1) === 'capital' &&
  !keyAt(paragraph, from + 1).endsWith('s');

import { caseAt, hasClass, isCapital, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../../words/wordClass';

const LISTED = WordClass.common | WordClass.notName | WordClass.demonym | PLACE_CLASSES | PERSON_CLASSES;

/** Whether a word with a capital stands by itself that no list knows as an ordinary one, a place or a person. */
export const isUnlistedAlone = (paragraph: ParagraphAnalysis, index: number): boolean =>
  caseAt(paragraph, index) === 'capital' &&
  !isCapital(paragraph, index - 1) &&
  !isCapital(paragraph, index + 1) &&
  !hasClass(paragraph, index, LISTED);

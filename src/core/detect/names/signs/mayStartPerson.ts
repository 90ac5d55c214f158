import { caseAt, hasClass, isCapital, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { isFunctionToken } from './isFunctionToken';

const C = WordClass;
const NO_NAMES = C.organization | C.acronym | C.headStrong | C.headWeak | C.companySuffix | C.notName | PLACE_CLASSES;

/** Whether a word may be one of a person's name behind an office in short: a given name, a surname or nothing that the lists know. */
export const mayStartPerson = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index) &&
  !isFunctionToken(paragraph, index) &&
  (hasClass(paragraph, index, C.firstName | C.surname) ||
    !hasClass(paragraph, index, NO_NAMES | C.common | C.title | C.official | C.role)) &&
  (caseAt(paragraph, index) !== 'upper' || textAt(paragraph, index).length === 1);

/** Whether a word may go on with a name that starts at `from`: a surname may be a place's name or a title too ("Ada Sorrento", "Ada Haji"). */
export const mayGoOnAsPerson = (paragraph: ParagraphAnalysis, from: number, index: number): boolean =>
  mayStartPerson(paragraph, index) ||
  (index === from + 1 &&
    caseAt(paragraph, index) === 'capital' &&
    hasClass(paragraph, from, C.firstName) &&
    (hasClass(paragraph, index, C.place) || endsAsTitle(paragraph, index)));

/** "Ada Haji said": a title with nobody behind it. */
const endsAsTitle = (paragraph: ParagraphAnalysis, index: number): boolean =>
  hasClass(paragraph, index, C.title) && !hasClass(paragraph, index, C.official | C.role) && !isCapital(paragraph, index + 1);

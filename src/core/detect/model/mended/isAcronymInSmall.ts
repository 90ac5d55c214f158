import type { TokenRange } from '../../../text/sentence';
import { seenAt, shareOf, Sighting, type TokenEvidence } from '../../wordEvidence';
import { caseAt, hasClass, keyAt, listedPhrase, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { PLACE_CLASSES, WordClass } from '../../words/wordClass';

const C = WordClass;

/** "Un" and "Eu" are words and names as often. */
const LEAST_LETTERS = 3;
const MOSTLY = 0.5;

/** "members of Rab": letters written as a word, whose full name the article has too ("the Rapid Action Battalion"), and that are nobody there. */
export const isAcronymInSmall = (paragraph: ParagraphAnalysis, index: number, evidence: TokenEvidence): boolean =>
  (seenAt(evidence, index) & Sighting.initials) !== 0 &&
  keyAt(paragraph, index).length >= LEAST_LETTERS &&
  !hasClass(paragraph, index, C.common | PLACE_CLASSES) &&
  shareOf(seenAt(evidence, index), 'person') < MOSTLY;

/** "who is also Rab | Vice President": whether a stretch of capitals opens with such letters, in front of an office. */
export const isAcronymOfOffice = (paragraph: ParagraphAnalysis, { from, to }: TokenRange, evidence: TokenEvidence): boolean =>
  to - from > 1 &&
  caseAt(paragraph, from) === 'capital' &&
  isAcronymInSmall(paragraph, from, evidence) &&
  listedPhrase(paragraph, from + 1, to, C.title | C.official) !== undefined;

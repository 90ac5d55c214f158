import type { TokenRange } from '../../../text/sentence';
import { isMarketIndex } from '../../names/signs/isMarketIndex';
import { seenAt, type TokenEvidence } from '../../wordEvidence';
import { caseAt, hasClass, keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { isAcronymInSmall } from './isAcronymInSmall';
import { isAmongSmallWords } from './isAmongSmallWords';
import { isClubInShort } from './isClubInShort';
import { isDetermined } from './isDetermined';
import { isListedAmongOrganizations } from './isListedAmongOrganizations';
import { isUnlistedAlone } from './isUnlistedAlone';
import { OF_OTHERS } from './ofOthers';
import { type FoundName, unknownOrganization } from './unknownOrganization';

const C = WordClass;

export const INITIALS_WHY = 'Its letters are the initials of an organization of the article.';

/**
 * Why a stretch of capitals that is one word, all of its run or all of it on one side of "and", is an organization; undefined where nothing says so.
 * @param runs The runs of capitals of the paragraph.
 * @param found What was found in it.
 */
export function loneOrganization(
  paragraph: ParagraphAnalysis,
  { from, to }: TokenRange,
  runs: readonly TokenRange[],
  evidence: TokenEvidence,
  found: readonly FoundName[],
): string | undefined {
  if (to - from !== 1 || !runs.some((run) => isAlone(paragraph, from, run))) return undefined;
  if (caseAt(paragraph, from) !== 'capital' || (seenAt(evidence, from) & OF_OTHERS) !== 0) return undefined;
  if (isAmongSmallWords(paragraph, from)) {
    if (isInstitution(paragraph, from)) return 'Without an article it is the name of an institution.';
    if (isAcronymInSmall(paragraph, from, evidence)) return INITIALS_WHY;
  }
  if (isClubInShort(paragraph, from, evidence)) return 'It is the short name of a club of the article.';
  if (!isUnlistedAlone(paragraph, from)) return undefined;
  return isListedAmongOrganizations(paragraph, from, found)
    ? 'It is listed between organizations.'
    : unknownOrganization(paragraph, from, evidence, found);
}

/** Whether a word is all of a run, or all of it on one side of "and". */
const isAlone = (paragraph: ParagraphAnalysis, word: number, run: TokenRange): boolean =>
  run.from <= word &&
  word < run.to &&
  (word === run.from || keyAt(paragraph, word - 1) === 'and') &&
  (word + 1 === run.to || keyAt(paragraph, word + 1) === 'and');

/** "give details in Parliament", "told Congress": a listed name that is also what such bodies are called. */
const isInstitution = (paragraph: ParagraphAnalysis, index: number): boolean =>
  hasClass(paragraph, index, C.organization) &&
  hasClass(paragraph, index, C.headStrong) &&
  !isMarketIndex(paragraph, { from: index, to: index + 1 }) &&
  !isDetermined(paragraph, index) &&
  !hasClass(paragraph, index - 1, C.demonym);

import { keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { isUnlistedAlone } from './isUnlistedAlone';
import type { FoundName } from './unknownOrganization';

/**
 * "Orvex, | Tramco, | Dulvo and Kemmex": whether nothing but words that no list knows as a place or a person stands between a word and the organizations
 * of one word on both sides of it; behind letters that are written as a word, those on one side suffice ("the heads of | Kolco, | Mepco and Sepco").
 */
export const isListedAmongOrganizations = (paragraph: ParagraphAnalysis, index: number, found: readonly FoundName[]): boolean =>
  leadsTo(paragraph, index, 1, found) && (isAcronym(paragraph, index) || leadsTo(paragraph, index, -1, found));

const MOST_BETWEEN = 4;

/** Whether the words listed in one direction from one that may be an organization reach an organization of one word. */
function leadsTo(paragraph: ParagraphAnalysis, index: number, step: -1 | 1, found: readonly FoundName[]): boolean {
  for (let at = index, passed = 0; passed < MOST_BETWEEN; passed++) {
    at += step;
    if (!/^(?:,|and)$/u.test(keyAt(paragraph, at))) return false;
    if (keyAt(paragraph, at + step) === (step > 0 ? 'and' : ',')) at += step;
    at += step;
    const name = found.find(({ from, to }) => from <= at && at < to);
    if (name !== undefined) return name.kind === 'organization' && name.to - name.from === 1;
    if (!isUnlistedAlone(paragraph, at)) return false;
  }
  return false;
}

/** Three letters are words and names as often. */
const LEAST_LETTERS = 4;

/** Whether a list has the letters of an organization that are written so, whatever the capitals here. */
const isAcronym = (paragraph: ParagraphAnalysis, index: number): boolean =>
  textAt(paragraph, index).length >= LEAST_LETTERS &&
  (paragraph.lexicon.classes(keyAt(paragraph, index)) & WordClass.acronym) !== 0;

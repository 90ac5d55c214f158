import type { TokenRange } from '../../../text/sentence';
import { hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import type { FormName } from './formName';

const C = WordClass;

/** What papers of the weekend come with, so that most sentences need not be looked at. */
export const WEEKEND = /(?:Satur|Sun)day \p{Lu}/u;

/** What papers are called, whatever else it means. */
const PAPERS = wordSet(
  'times nation standard leader island observer mail express sun star tribune news beats independent mirror post telegraph herald chronicle gazette ' +
    'monitor vision citizen punch guardian world',
);
const LEADS_TO_PAPER = wordSet('told tells telling to with by in of the and from newspaper');

/** Papers that go by the day on which they come out: "told Sunday Vanguard", "the Saturday PUNCH"; "Sunday Okafor" is somebody. */
export function weekendPapers(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let day = from; day < to - 1; day++)
    if (opensPaper(paragraph, day))
      found.push({ kind: 'organization', from: day, to: day + 2, why: 'It is a paper of the weekend' });
  return found;
}

const opensPaper = (paragraph: ParagraphAnalysis, day: number): boolean =>
  /^(?:Saturday|Sunday)$/u.test(textAt(paragraph, day)) &&
  isCapital(paragraph, day + 1) &&
  !isCapital(paragraph, day + 2) &&
  (PAPERS.has(keyAt(paragraph, day + 1)) ||
    (hasClass(paragraph, day + 1, C.organization) &&
      !hasClass(paragraph, day + 1, C.acronym | PERSON_CLASSES | PLACE_CLASSES))) &&
  LEADS_TO_PAPER.has(keyAt(paragraph, day - 1));

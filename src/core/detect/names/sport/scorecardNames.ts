import { keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { wordSet } from '../../words/wordSet';
import type { FormName } from '../forms/formName';
import { mayBePerson } from '../signs/listedKind';
import type { ListItem, ListLine } from '../signs/listLine';

/** "lbw b Zampa", "c Carey b Starc", "st Carey b Zampa": in front of who got a batsman out. */
const DISMISSALS = wordSet('c b st lbw');
/** Overs, maidens, runs and wickets: "10-0-59-3". */
const BOWLING = /^\d{1,2}(?:\.\d)?-\d{1,2}-\d{1,3}-\d{1,2}$/u;
const WHY = 'A scorecard has players there';

/** The players of a line of a cricket scorecard: "D. Warner c Rahul b Shami 69", "Shami 10-0-59-3, Saini 10-0-83-1". */
export function scorecardNames(paragraph: ParagraphAnalysis, { items }: ListLine): readonly FormName[] | undefined {
  if (!items.some((item) => isOfScorecard(paragraph, item))) return undefined;
  const isOfInnings = items.some(({ figures }) => figures.some((figure) => BOWLING.test(figure)));
  return items
    .filter((item) => mayBePerson(paragraph, item) && (isOfInnings || item.depth === 0 || item.before === '('))
    .map(({ from, to }) => ({ kind: 'person', from, to, why: WHY }));
}

const isOfScorecard = (paragraph: ParagraphAnalysis, { before, to, figures }: ListItem): boolean =>
  DISMISSALS.has(before) ||
  figures.some((figure) => BOWLING.test(figure)) ||
  (keyAt(paragraph, to) === 'run' && keyAt(paragraph, to + 1) === 'out') ||
  (keyAt(paragraph, to) === 'not' && keyAt(paragraph, to + 1) === 'out' && textAt(paragraph, to + 2) !== '.');

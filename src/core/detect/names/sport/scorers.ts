import type { TokenRange } from '../../../text/sentence';
import { hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import type { FormName } from '../forms/formName';
import { isListed, isSurePerson, mayBePerson } from '../signs/listedKind';
import { listLine, type ListItem } from '../signs/listLine';

const C = WordClass;
/** What also is no surname: a day, a place, a word of sentences. */
const NEVER_LONE = C.common | C.notName | C.place;
/** Goals, or the runs and wickets of an innings. */
const COUNT = /^\d{1,3}(?:[-/]\d{1,2})?$/u;

/** Who scored, in brackets behind a side's count: "Barcelona 4 (Braithwaite 29, Griezmann 42)", "South Africa 267 (Pope 80; Rabada 4-55)", "Rangers 2 (Kemmler, Lorne og)". */
export function scorerNames(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = from + 2; i < to; i++) {
    if (textAt(paragraph, i) !== '(' || !isSideCount(paragraph, countBefore(paragraph, i))) continue;
    const close = closingBracket(paragraph, i, to);
    if (close === undefined) continue;
    found.push(...namesWithin(paragraph, { from: i + 1, to: close }));
    i = close;
  }
  return found;
}

const ALL_OUT = wordSet('all out dec declared');
const MOST_BEHIND_COUNT = 4;

/** The token of the count in front of a bracket, and of how an innings ended: "326 all out (", "275-9 dec (", "302-7 in 50 overs (". */
function countBefore(paragraph: ParagraphAnalysis, open: number): number {
  const isOvers = /^ov(?:ers)?$/u.test(keyAt(paragraph, open - 1));
  if (isOvers && keyAt(paragraph, open - 3) === 'in') return open - 4;
  let at = open - 1;
  while (at > open - MOST_BEHIND_COUNT && ALL_OUT.has(keyAt(paragraph, at))) at--;
  return at;
}

/** "Barcelona 4", "India 195-4", "India 195 and 313", not "March 4". */
const isSideCount = (paragraph: ParagraphAnalysis, index: number): boolean =>
  COUNT.test(textAt(paragraph, index)) &&
  (isBehindSide(paragraph, index) || (/^(?:and|&)$/u.test(keyAt(paragraph, index - 1)) && isInnings(paragraph, index - 2)));

const isBehindSide = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index - 1) && !hasClass(paragraph, index - 1, C.notName | C.common);

/** What the first innings ends with: its count, or the bracket of its scorers. */
const isInnings = (paragraph: ParagraphAnalysis, index: number): boolean =>
  textAt(paragraph, index) === ')' || (COUNT.test(textAt(paragraph, index)) && isBehindSide(paragraph, index));

function closingBracket(paragraph: ParagraphAnalysis, open: number, limit: number): number | undefined {
  for (let i = open + 1; i < limit && textAt(paragraph, i) !== '('; i++) if (textAt(paragraph, i) === ')') return i;
  return undefined;
}

/** Some with their figures, in full or by a known surname, and none that is anything else; or the bracket tells something else. */
function namesWithin(paragraph: ParagraphAnalysis, range: TokenRange): readonly FormName[] {
  const line = listLine(paragraph, range);
  if (line === undefined || line.head !== undefined) return [];
  const { items } = line;
  const isOfScorers = items.some((item) => isScorer(paragraph, item)) && items.every((item) => mayScore(paragraph, item));
  if (!isOfScorers) return [];
  return items.map(({ from, to }) => ({ kind: 'person', from, to, why: 'The bracket behind a side says who scored' }));
}

/** "Griezmann 42", "Antoine Griezmann", "Griezmann og", "Griezmann". */
const isScorer = (paragraph: ParagraphAnalysis, item: ListItem): boolean =>
  item.figures.length > 0 ||
  isSurePerson(paragraph, item) ||
  /^(?:og|pens?)$/u.test(keyAt(paragraph, item.to)) ||
  (hasClass(paragraph, item.to - 1, PERSON_CLASSES) && !hasClass(paragraph, item.to - 1, NEVER_LONE));

/** Whoever has figures may bear the name of a firm. */
const mayScore = (paragraph: ParagraphAnalysis, item: ListItem): boolean =>
  mayBePerson(paragraph, item) && !isListed(paragraph, item, item.figures.length > 0 ? C.acronym : C.organization | C.acronym);

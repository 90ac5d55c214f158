import type { TokenRange } from '../../../text/sentence';
import { hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import type { FormName } from '../forms/formName';
import { isSurePerson, mayBeClub, mayBePerson } from '../signs/listedKind';
import { isListed } from '../signs/isListed';
import { listLine, type ListItem, type ListLine } from '../signs/listLine';

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

const MINUTE = /^(\d{1,3})(?:pen|og|p)?$/u;
const LAST_OF_ONE_FIGURE = 9;

/** A side with its goals and who scored them when, a minute for each: "Celta Vigo 2 Aspas 32, Lorne 59pen". */
export function goalNames(paragraph: ParagraphAnalysis, { head, items, body }: ListLine): readonly FormName[] | undefined {
  const [side, ...scorers] = items;
  const goals = Number(side?.figures[0]);
  if (head !== undefined || side?.from !== body.from || side.figures.length !== 1 || !(goals <= LAST_OF_ONE_FIGURE))
    return undefined;
  if (scorers.length === 0 || !mayBeClub(paragraph, side)) return undefined;
  const minutes: number[] = [];
  for (let i = side.to + 1; i < body.to; i++) {
    const minute = MINUTE.exec(textAt(paragraph, i))?.[1];
    if (minute !== undefined) minutes.push(Number(minute));
  }
  if (minutes.length !== goals || !minutes.some((minute) => minute > LAST_OF_ONE_FIGURE)) return undefined;
  if (!scorers.every((item) => mayScore(paragraph, item) && !isListed(paragraph, item, C.organization | C.place)))
    return undefined;
  return [
    { kind: 'organization', from: side.from, to: side.to, why: 'Its goals stand behind it', isTeam: true },
    ...scorers.map(({ from, to }): FormName => ({ kind: 'person', from, to, why: 'The minute of a goal stands behind it' })),
  ];
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

/** "Barcelona 4", "India 195-4", "India 195 and 313", "India 1st innings 195", not "March 4". */
const isSideCount = (paragraph: ParagraphAnalysis, index: number): boolean =>
  COUNT.test(textAt(paragraph, index)) &&
  (isBehindSide(paragraph, index) ||
    keyAt(paragraph, index - 1) === 'innings' ||
    (/^(?:and|&)$/u.test(keyAt(paragraph, index - 1)) && isInnings(paragraph, index - 2)));

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

import type { TokenRange } from '../../../text/sentence';
import { hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import type { FormName } from '../forms/formName';
import { isSurePerson, mayBeClub, mayBePerson } from '../signs/listedKind';
import { isListed } from '../signs/isListed';
import type { ListItem, ListLine } from '../signs/listLine';

const C = WordClass;
/** What a list of people is headed. */
const PEOPLE_HEADS = wordSet(
  'goal goals scorer scorers goalscorers tries try conversions assists bowling batting bat wickets drivers riders substitutes subs bench starters ' +
    'bookings booked cards scratches inactive goalkeepers defenders midfielders forwards backs replacements unused hr hrs rbi sb wp lp',
);
/** What a list of teams is headed. */
const TEAM_HEADS = wordSet('constructors teams clubs manufacturers');
const LEAST_PLAYERS = 5;
const FORMATION = /^\d(?:-\d){2,4}$/u;
/** "6-13", "2-2" of "Agbaji 6-13 2-2 17". */
const SHOTS = /^\d{1,2}-\d{1,2}$/u;
const WHY = 'The head of the list says what it names';

/** The names of a list whose head tells what they are: "Goals: Salah (12, 45 pen)", "England: Pickford; Walker, Dier", "KANSAS — Agbaji 6-13 2-2 17". */
export function lineUpNames(paragraph: ParagraphAnalysis, line: ListLine): readonly FormName[] | undefined {
  const { head, items } = line;
  if (head === undefined) return undefined;
  if (hasKey(paragraph, head, PEOPLE_HEADS)) return people(paragraph, items);
  if (hasKey(paragraph, head, TEAM_HEADS)) return teams(paragraph, items);
  if (!isLineUp(paragraph, line) && !isBoxScore(items)) return undefined;
  return [...side(paragraph, head), ...people(paragraph, items)];
}

const people = (paragraph: ParagraphAnalysis, items: readonly ListItem[]): FormName[] =>
  items
    .filter((item) => mayBePerson(paragraph, item) && !isSideOfPlayer(paragraph, item))
    .map(({ from, to }) => ({ kind: 'person', from, to, why: WHY }));

/** "Goalkeepers: Nick Lorne (Burnley)"; who came on has the minute behind the name. */
const isSideOfPlayer = (paragraph: ParagraphAnalysis, { depth, figures, from }: ListItem): boolean =>
  depth > 0 && figures.length === 0 && textAt(paragraph, from - 1) === '(' && isCapital(paragraph, from - 2);

const teams = (paragraph: ParagraphAnalysis, items: readonly ListItem[]): FormName[] =>
  items
    .filter((item) => mayBeClub(paragraph, item) && !isSurePerson(paragraph, item))
    .map(({ from, to }) => ({ kind: 'organization', from, to, why: WHY }));

function hasKey(paragraph: ParagraphAnalysis, { from, to }: TokenRange, keys: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (keys.has(keyAt(paragraph, i))) return true;
  return false;
}

/** Rows of players parted by semicolons, one of whom the lists know. */
function isLineUp(paragraph: ParagraphAnalysis, { head, items, body }: ListLine): boolean {
  if (items.length < LEAST_PLAYERS || head === undefined || !isSide(paragraph, head)) return false;
  // "Boston 113, Brooklyn 99; Golden State 121, San Antonio 112".
  if (items.some(({ depth, figures }) => depth === 0 && figures.length > 0)) return false;
  const isParted = hasText(paragraph, head, FORMATION) || hasText(paragraph, body, /^;$/u);
  return isParted && items.some((item) => hasClass(paragraph, item.to - 1, PERSON_CLASSES)) && isOfPeople(paragraph, items);
}

/** Shots made and tried, then free throws, then points. */
const isBoxScore = (items: readonly ListItem[]): boolean =>
  items.filter(({ figures }) => figures.length >= 3 && SHOTS.test(figures[0] ?? '') && SHOTS.test(figures[1] ?? '')).length >= 2;

/** Hardly any player has the name of a known organization. */
const isOfPeople = (paragraph: ParagraphAnalysis, items: readonly ListItem[]): boolean =>
  items.filter((item) => isListed(paragraph, item, C.organization | C.acronym)).length * 4 <= items.length;

/** Whether a head is no more than a name with its formation: "England", "Tottenham Hotspur (4-2-3-1)". */
function isSide(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (tokenAt(paragraph, i)?.kind === 'word' && !isCapital(paragraph, i)) return false;
  return isCapital(paragraph, from);
}

function hasText({ tokens }: ParagraphAnalysis, { from, to }: TokenRange, pattern: RegExp): boolean {
  for (let i = from; i < to; i++) if (pattern.test(tokens[i]?.text ?? '')) return true;
  return false;
}

/** The club in the head; a country is none. */
function side(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  let end = from;
  while (end < to && (isCapital(paragraph, end) || textAt(paragraph, end) === '&')) end++;
  if (end === from || !mayBeClub(paragraph, { from, to: end })) return [];
  return [{ kind: 'organization', from, to: end, why: WHY }];
}

import { hasClass, listedPhrase, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import type { FormName } from '../forms/formName';
import { isSurePerson, mayBeClub, mayBePerson } from '../signs/listedKind';
import { isListed } from '../signs/isListed';
import type { ListItem, ListLine } from '../signs/listLine';

const C = WordClass;
const COUNT = /^\d{1,3}$/u;
const SCORE = /^\d{1,3}[-–]\d{1,3}$/u;
/** Where one side has a hundred points, the other one has half as many. */
const LEAST_OF_HUNDREDS = 50;

/** The people of a leaderboard, one of whom is surely one: "Brooks Koepka 70-69-69-70, Jon Rahm 69-66-72-71". */
export function leaderboardNames(paragraph: ParagraphAnalysis, { items }: ListLine): readonly FormName[] | undefined {
  const outside = items.filter(({ depth }) => depth === 0);
  if (outside.length < 2 || outside.some(({ figures }) => figures.length === 0)) return undefined;
  if (!outside.some((item) => isSurePerson(paragraph, item)) || outside.some((item) => isOther(paragraph, item)))
    return undefined;
  return outside
    .filter((item) => mayBePerson(paragraph, item))
    .map(({ from, to }) => ({ kind: 'person', from, to, why: 'It stands on a leaderboard among people' }));
}

/** What a player needs for a round of golf: no table has columns so alike. */
const ROUND = /^(?:5[89]|[6-8]\d|9[0-5])$/u;
const LEAST_ROUNDS = 2;
const MOST_WORDS_OF_COUNTRY = 4;

/** The people of a line of scores, whose rounds stand behind them or their country: "-6 Brooks Koepka (USA) 72 66, Jon Rahm (ESP) 70 70". */
export function roundNames(paragraph: ParagraphAnalysis, { head, items }: ListLine): readonly FormName[] | undefined {
  const players = items.filter(({ depth }) => depth === 0);
  if (head !== undefined || players.length === 0 || !players.every((item) => hasRounds(paragraph, item))) return undefined;
  return players
    .filter((item) => mayBePerson(paragraph, item))
    .map(({ from, to }) => ({
      kind: 'person',
      from: isLevel(paragraph, from) ? from + 1 : from,
      to,
      why: 'Rounds of golf follow',
    }));
}

/** "E Cameron Lorne": level with par. */
const isLevel = (paragraph: ParagraphAnalysis, index: number): boolean => index === 0 && textAt(paragraph, index) === 'E';

function hasRounds(paragraph: ParagraphAnalysis, { from, to }: ListItem): boolean {
  const country =
    textAt(paragraph, to) === '(' ? listedPhrase(paragraph, to + 1, to + 1 + MOST_WORDS_OF_COUNTRY, C.country)?.to : undefined;
  const close = country ?? to + 2;
  const first = textAt(paragraph, to) === '(' && textAt(paragraph, close) === ')' ? close + 1 : to;
  let end = first;
  while (ROUND.test(textAt(paragraph, end))) end++;
  return to - from > 1 && end - first >= LEAST_ROUNDS && tokenAt(paragraph, end)?.kind !== 'number';
}

/** The listed club of a row with its games won and lost: "3. Philadelphia 76ers 28 16 .636". */
export function rowNames(paragraph: ParagraphAnalysis, { head, items }: ListLine): readonly FormName[] | undefined {
  const [row] = items;
  if (head !== undefined || row === undefined || items.length > 1 || row.figures.length < 2) return undefined;
  if (row.to - row.from < 2 || !isListed(paragraph, row, C.organization)) return undefined;
  return [{ kind: 'organization', from: row.from, to: row.to, why: 'Its row of a table has its figures', isTeam: true }];
}

const isOther = (paragraph: ParagraphAnalysis, item: ListItem): boolean =>
  isListed(paragraph, item, C.organization | C.place | C.acronym | C.country) ||
  hasClass(paragraph, item.to - 1, C.headStrong | C.companySuffix);

/** The sides of results, two each: "Michigan St. 75, Duke 69; Kansas 71, Baylor 70", "Rennes 1-2 Chelsea". Countries are no clubs. */
export function resultNames(paragraph: ParagraphAnalysis, { items }: ListLine): readonly FormName[] | undefined {
  const matches = matchesOf(paragraph, items);
  if (!matches.every((match) => isMatch(match))) return undefined;
  // "Ford 12, April 3".
  if (matches.flat().some(({ from, to }) => to - from === 1 && hasClass(paragraph, from, C.notName))) return undefined;
  return matches
    .flatMap((match) => match.slice(0, 2))
    .filter((item) => mayBeClub(paragraph, item) && !isSurePerson(paragraph, item))
    .map(({ from, to }) => ({ kind: 'organization', from, to, why: 'The result of a match names it', isTeam: true }));
}

/** The items outside brackets, cut at semicolons. */
function matchesOf(paragraph: ParagraphAnalysis, items: readonly ListItem[]): readonly (readonly ListItem[])[] {
  const matches: ListItem[][] = [];
  for (const item of items) {
    if (item.depth > 0) continue;
    const last = matches.at(-1);
    if (last === undefined || textAt(paragraph, item.from - 1) === ';') matches.push([item]);
    else last.push(item);
  }
  return matches;
}

/** Two sides; "OT" may follow. */
function isMatch([first, second, ...more]: readonly ListItem[]): boolean {
  if (first === undefined || second === undefined || more.some(({ figures }) => figures.length > 0)) return false;
  const [one = '', ...others] = first.figures;
  if (others.length > 0) return false;
  if (SCORE.test(one)) return second.figures.length === 0 && second.from === first.to + 1;
  const [other = ''] = second.figures;
  if (second.figures.length !== 1 || !COUNT.test(one) || !COUNT.test(other)) return false;
  const counts = [Number(one), Number(other)];
  return Math.max(...counts) < 100 || Math.min(...counts) >= LEAST_OF_HUNDREDS;
}

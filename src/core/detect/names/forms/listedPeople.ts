import type { TokenRange } from '../../../text/sentence';
import {
  caseAt,
  hasClass,
  isCapital,
  keyAt,
  type ParagraphAnalysis,
  signalsAt,
  textAt,
  tokenAt,
} from '../../words/paragraphAnalysis';
import { ALIASES, SEVERAL_PEOPLE } from '../../words/nameTriggers';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { AGE, WordSignal } from '../../words/wordSignal';
import { behindTitles } from '../signs/behindTitles';
import type { FormName } from './formName';
import { areInitials } from '../signs/givenInitials';
import { isListed } from '../signs/isListed';
import { mayGoOnAsPerson } from '../signs/mayStartPerson';

const C = WordClass;
const MOST_WORDS = 5;
const NUMBERS = wordSet('two three four five six seven eight nine ten eleven twelve both other');
/** Behind whom these are told something, a clause may follow. */
const TOLD = wordSet('told tell tells telling informed assured warned reminded asked showed');
const WHY = 'It is listed behind what several people are';

/**
 * Names that no list has, each of one of the people in front: "clerks Kitran P.V. and Losko", "Magistrates Kitra Panpheth, Bhaskal Moiru and Losko",
 * "two go-betweens, Kitran and Losko".
 */
export function listedPeople(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = from; i < to - 3; i++) {
    if ((signalsAt(paragraph, i) & WordSignal.personSlot) === 0 || !SEVERAL_PEOPLE.has(keyAt(paragraph, i))) continue;
    const start = listStart(paragraph, i, from);
    if (start !== undefined) found.push(...peopleFrom(paragraph, start, to));
  }
  return found;
}

/** Where names may start behind a noun: right behind it, or behind the comma or colon of somebody counted ("two suspects, …"). */
function listStart(paragraph: ParagraphAnalysis, noun: number, from: number): number | undefined {
  if (isCapital(paragraph, noun + 1)) return followsAny(paragraph, noun, from, TOLD) ? undefined : noun + 1;
  if (!/^[,:]$/u.test(textAt(paragraph, noun + 1)) || caseAt(paragraph, noun) !== 'lower') return undefined;
  return followsAny(paragraph, noun, from, NUMBERS) ? noun + 2 : undefined;
}

const MOST_WORDS_BACK = 3;

/** Whether one of some words stands not far in front of a noun, and not before `from`. */
function followsAny(paragraph: ParagraphAnalysis, noun: number, from: number, words: ReadonlySet<string>): boolean {
  for (let i = noun - 1; i >= Math.max(from, noun - MOST_WORDS_BACK); i--) if (words.has(keyAt(paragraph, i))) return true;
  return false;
}

/** The people of a list that ends with "and" and one more; none where anything in it may be something else. */
function peopleFrom(paragraph: ParagraphAnalysis, start: number, limit: number): readonly FormName[] {
  const people: FormName[] = [];
  for (let at = start, isLast = false; ;) {
    const to = nameEnd(paragraph, at, limit);
    if (to === undefined) return NOBODY;
    people.push({ kind: 'person', from: behindTitles(paragraph, { from: at, to }), to, why: WHY });
    if (isLast) return people;
    const joint = toldOf(paragraph, to, limit);
    const isComma = textAt(paragraph, joint) === ',';
    const conjunction = isComma ? joint + 1 : joint;
    isLast = keyAt(paragraph, conjunction) === 'and';
    if (!isLast && !isComma) return NOBODY;
    at = isLast ? conjunction + 1 : joint + 1;
  }
}

const NOBODY: readonly FormName[] = [];

/** The end of up to five words that may be a person's name, with the initials behind them. */
function nameEnd(paragraph: ParagraphAnalysis, from: number, limit: number): number | undefined {
  let to = from;
  while (to < limit && to - from < MOST_WORDS && isPart(paragraph, from, to)) to++;
  if (to === from || isCapital(paragraph, to) || textAt(paragraph, to) === '&') return undefined;
  return isListed(paragraph, { from, to }, C.organization) ? undefined : to;
}

const isPart = (paragraph: ParagraphAnalysis, from: number, index: number): boolean =>
  mayGoOnAsPerson(paragraph, from, index) ||
  (index > from && areInitials(paragraph, index)) ||
  // "Md Kitran", "Syed Losko".
  (hasClass(paragraph, index, C.title) && isCapital(paragraph, index) && isCapital(paragraph, index + 1)) ||
  (index > from && caseAt(paragraph, index) === 'capital' && hasClass(paragraph, index, C.place)) ||
  (index > from && hasClass(paragraph, index, C.particle) && isCapital(paragraph, index + 1));

/** Behind the age of somebody on a list, or the other name: "Kitran, 34, and", "Kitran (34) and", "Kitran alias Bob and". */
function toldOf(paragraph: ParagraphAnalysis, at: number, limit: number): number {
  if (/^[,(]$/u.test(textAt(paragraph, at)) && AGE.test(textAt(paragraph, at + 1)))
    return textAt(paragraph, at) === '(' ? at + 3 : at + 2;
  if (!ALIASES.has(keyAt(paragraph, at))) return at;
  let to = at + 1;
  while (to < limit && (isCapital(paragraph, to) || tokenAt(paragraph, to)?.text === '.')) to++;
  return to;
}

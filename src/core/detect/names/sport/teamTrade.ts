import type { TokenRange } from '../../../text/sentence';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { joinedSet, wordSet } from '../../words/wordSet';
import { PLAYERS } from './players';

const C = WordClass;
/** Only players are so handed on. */
const TRADED = wordSet('traded loaned');
/** Players are where somebody or something comes back "for" them. */
const SENT = wordSet('sent dealt moved shipped');
const POSITIONS = joinedSet(PLAYERS, wordSet('center centre guard catcher tackle cornerback receiver'));
const MOST_WORDS = 4;

/** Whether a place is a team that hands a player on, gets one or has one: "Houston sent Jon Lorne to Portland for Ada Hale", "center Jon Lorne of Memphis". */
export const isInTrade = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  isSender(paragraph, to) || isReceiver(paragraph, { from, to }) || isPlayersTeam(paragraph, from);

/** "Houston sent Jon Lorne to Portland for". */
function isSender(paragraph: ParagraphAnalysis, verb: number): boolean {
  const person = verb + 1;
  if (!(TRADED.has(keyAt(paragraph, verb)) || SENT.has(keyAt(paragraph, verb))) || !isPlayer(paragraph, person)) return false;
  const place = capitalsEnd(paragraph, person) + 1;
  if (keyAt(paragraph, place - 1) !== 'to' || !isCapital(paragraph, place)) return false;
  return TRADED.has(keyAt(paragraph, verb)) || keyAt(paragraph, capitalsEnd(paragraph, place)) === 'for';
}

/** "traded to Portland", "traded Jon Lorne to Portland", "sent Jon Lorne to Portland for". */
function isReceiver(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (keyAt(paragraph, from - 1) !== 'to') return false;
  if (TRADED.has(keyAt(paragraph, from - 2))) return true;
  const person = capitalsStart(paragraph, from - 1);
  const verb = keyAt(paragraph, person - 1);
  if (person === from - 1 || !isPlayer(paragraph, person)) return false;
  return TRADED.has(verb) || (SENT.has(verb) && keyAt(paragraph, to) === 'for');
}

/** "center Jon Lorne of Memphis". */
function isPlayersTeam(paragraph: ParagraphAnalysis, from: number): boolean {
  if (keyAt(paragraph, from - 1) !== 'of') return false;
  const person = capitalsStart(paragraph, from - 1);
  return person < from - 1 && POSITIONS.has(keyAt(paragraph, person - 1)) && caseAt(paragraph, person - 1) === 'lower';
}

const isPlayer = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index) && !hasClass(paragraph, index, C.title | C.official | C.country | C.demonym | C.notName);

/** The end of a few words in capitals. */
function capitalsEnd(paragraph: ParagraphAnalysis, from: number): number {
  let end = from;
  while (isCapital(paragraph, end) && end < from + MOST_WORDS) end++;
  return end;
}

function capitalsStart(paragraph: ParagraphAnalysis, to: number): number {
  let start = to;
  while (isCapital(paragraph, start - 1) && start > to - MOST_WORDS) start--;
  return start;
}

/** The token of "No." in front of "No. 6 Kansas"; `from` where no rank stands there. */
export function rankStart(paragraph: ParagraphAnalysis, from: number): number {
  if (tokenAt(paragraph, from - 1)?.kind !== 'number') return from;
  const dot = textAt(paragraph, from - 2) === '.' ? from - 3 : from - 2;
  return textAt(paragraph, dot) === 'No' ? dot : from;
}

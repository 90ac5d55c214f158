import type { TokenRange } from '../../../text/sentence';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { CONTESTS } from '../../words/nameTriggers';
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import type { FormName } from '../forms/formName';
import { isFunctionToken } from '../signs/isFunctionToken';
import { isSurePerson } from '../signs/listedKind';
import { isListed } from '../signs/isListed';
import { endsWithTrade } from '../signs/endsWithTrade';

const C = WordClass;
const NO_PLAYER = C.organization | C.acronym | C.headStrong | C.headWeak | C.companySuffix | C.notName | PLACE_CLASSES;
const NO_RIVAL = NO_PLAYER | C.common | C.placeHead | C.cueNoun;
/** What stands in front of a name and is no part of it: "American", "Tuesday", "Captain". */
const NO_START = C.demonym | C.country | C.title | C.role | C.official | C.notName;
const MOST_WORDS = 4;
const MOST_WORDS_BETWEEN = 6;
const MOST_WORDS_TO_WINNER = 8;
/** A set of tennis: six games, or seven against five or six. */
const SET = /^(?:6-[0-4]|[0-4]-6|7-[56]|[56]-7)$/u;
/** A game of badminton: 21 points, or two more than the other side has, up to 30. */
const GAME = /^(?:21-1?\d|1?\d-21|2[2-9]-2\d|30-29|29-30)$/u;
const SCORE = /^\d{1,3}[-–]\d{1,3}$/u;
const BEFORE_VERB = wordSet('has had was were been then also easily comfortably narrowly duly');
/** What leads to the other side: "lost to", "beaten by", "thrashed by". */
const TO_OTHER = wordSet('to by past');

/**
 * People by whom they meet: where one side of "beat" or "against" is a person, so is the other one ("Kitra Panpheth beat Ada Lorne"), and sets of
 * tennis are played by people on both sides ("Panpheth beat Lorne 6-4, 7-6 (3)").
 */
export function rivalNames(paragraph: ParagraphAnalysis, sentence: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = sentence.from + 1; i < sentence.to - 1; i++) {
    if (!CONTESTS.has(keyAt(paragraph, i)) || caseAt(paragraph, i) !== 'lower') continue;
    const scorer = scorerBehind(paragraph, i, sentence);
    if (scorer !== undefined) found.push(person(scorer, 'It scored in the match of two other sides'));
    const left = nameBefore(paragraph, i, sentence);
    const right = nameBehind(paragraph, i, sentence);
    if (left === undefined || right === undefined) continue;
    if (hasSets(paragraph, { from: i + 1, to: sentence.to })) {
      for (const side of [left, right]) if (mayBePlayer(paragraph, side)) found.push(person(side, 'Sets of tennis follow'));
      continue;
    }
    if (
      hasSetsInWords(paragraph, { from: i + 1, to: sentence.to }) &&
      isSurnamed(paragraph, left) &&
      isSurnamed(paragraph, right)
    ) {
      found.push(person(left, 'Sets of tennis follow'), person(right, 'Sets of tennis follow'));
      continue;
    }
    const why = 'Its rival is a person';
    const isOfPeople =
      (isSurePerson(paragraph, right) && mayBeRival(paragraph, left)) ||
      (isSurePerson(paragraph, left) && mayBeRival(paragraph, right));
    if (isOfPeople) found.push(person(left, why), person(right, why));
  }
  return found;
}

const SCORED = wordSet('scored scoring netted netting struck headed heading converted');

/** "Racing beat Orvane 1-0; | Maxi Kemmel | scored": behind the score of two sides, with nothing else between, scores somebody of one of them. */
function scorerBehind(paragraph: ParagraphAnalysis, verb: number, { to }: TokenRange): TokenRange | undefined {
  let score = verb + 1;
  while (score < to && !SCORE.test(textAt(paragraph, score))) {
    if (/^[.;]$/u.test(textAt(paragraph, score))) return undefined;
    score++;
  }
  let from = score + 1;
  while (from < to && textAt(paragraph, from) !== ';') from++;
  from++;
  let end = from;
  while (end < to && (isCapital(paragraph, end) || isInner(paragraph, end))) end++;
  if (end === from || end - from > MOST_WORDS || !SCORED.has(keyAt(paragraph, end))) return undefined;
  const name = { from, to: end };
  if (isListed(paragraph, name, C.organization | C.acronym | PLACE_CLASSES)) return undefined;
  // Of two words the last tells a club: "Maxi Kemmel", "Maxi United".
  return isUnlike(paragraph, { from: end - 1, to: end }, NO_PLAYER) ? name : undefined;
}

const person = ({ from, to }: TokenRange, why: string): FormName => ({ kind: 'person', from, to, why });

/** The name that ends in front of a verb, and of the country or seed in brackets behind it: "Ada Lorne (SUI) has beaten". */
function nameBefore(paragraph: ParagraphAnalysis, verb: number, sentence: TokenRange): TokenRange | undefined {
  let to = verb;
  while (to > verb - 2 && BEFORE_VERB.has(keyAt(paragraph, to - 1))) to--;
  if (textAt(paragraph, to - 1) === ')' && textAt(paragraph, to - 3) === '(') to -= 3;
  let from = to;
  while (from > sentence.from && (isCapital(paragraph, from - 1) || isInner(paragraph, from - 1))) from--;
  return trimmed(paragraph, { from, to });
}

/** The name behind a verb, and behind what the other side is called before it: "beat top-seeded American Ada Lorne", "lost in straight sets to Ada Lorne". */
function nameBehind(paragraph: ParagraphAnalysis, verb: number, sentence: TokenRange): TokenRange | undefined {
  let from = isLoss(paragraph, verb) ? behindTo(paragraph, verb) : verb + 1;
  if (TO_OTHER.has(keyAt(paragraph, from))) from++;
  const limit = Math.min(sentence.to, from + MOST_WORDS_BETWEEN);
  while (from < limit && !isCapital(paragraph, from)) {
    const isWord =
      tokenAt(paragraph, from)?.kind === 'word' && (!isFunctionToken(paragraph, from) || keyAt(paragraph, from) === 'the');
    if (!isWord && tokenAt(paragraph, from)?.kind !== 'number') return undefined;
    from++;
  }
  let to = from;
  while (to < sentence.to && (isCapital(paragraph, to) || isInner(paragraph, to))) to++;
  return trimmed(paragraph, { from, to });
}

const isLoss = (paragraph: ParagraphAnalysis, verb: number): boolean => /^los(?:t|ing)$/u.test(keyAt(paragraph, verb));

/** "lost in straight sets to", "lost 6-4 7-5 to": the token behind "to". */
function behindTo({ keys }: ParagraphAnalysis, verb: number): number {
  const to = keys.indexOf('to', verb);
  return to > verb && to <= verb + MOST_WORDS_TO_WINNER ? to + 1 : verb + 1;
}

/** "van der" of "Ada van der Lorne". */
const isInner = (paragraph: ParagraphAnalysis, index: number): boolean =>
  caseAt(paragraph, index) === 'lower' &&
  hasClass(paragraph, index, C.particle) &&
  isCapital(paragraph, index - 1) &&
  !isFunctionToken(paragraph, index) &&
  (isCapital(paragraph, index + 1) || hasClass(paragraph, index + 1, C.particle));

function trimmed(paragraph: ParagraphAnalysis, { from, to }: TokenRange): TokenRange | undefined {
  let start = from;
  while (start < to - 1 && (isFunctionToken(paragraph, start) || isNoStart(paragraph, start))) start++;
  return to > start && to - start <= MOST_WORDS ? { from: start, to } : undefined;
}

const isNoStart = (paragraph: ParagraphAnalysis, index: number): boolean =>
  hasClass(paragraph, index, NO_START) && !hasClass(paragraph, index, PERSON_CLASSES);

/** Two sets or games in a row: "6-4, 7-6 (3)", "6-4 3-6 6-2", "21-17, 18-21, 21-11". */
const hasSets = (paragraph: ParagraphAnalysis, range: TokenRange): boolean =>
  hasTwo(paragraph, range, SET) || hasTwo(paragraph, range, GAME);

function hasTwo(paragraph: ParagraphAnalysis, { from, to }: TokenRange, score: RegExp): boolean {
  for (let i = from; i < to; i++) {
    if (!score.test(textAt(paragraph, i))) continue;
    let next = i + 1;
    if (textAt(paragraph, next) === '(' && textAt(paragraph, next + 2) === ')') next += 3;
    if (textAt(paragraph, next) === ',') next++;
    if (keyAt(paragraph, next) === 'and') next++;
    if (score.test(textAt(paragraph, next))) return true;
  }
  return false;
}

/** "in straight sets", "in five sets": volleyball has them too. */
function hasSetsInWords({ keys }: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  const sets = keys.indexOf('sets', from);
  return sets > from && sets < to && /^(?:straight|two|three|four|five)$/u.test(keys[sets - 1] ?? '');
}

const isSurnamed = (paragraph: ParagraphAnalysis, range: TokenRange): boolean =>
  hasClass(paragraph, range.to - 1, C.surname) && mayBePlayer(paragraph, range) && !hasClass(paragraph, range.to - 1, NO_RIVAL);

/** Whether a side of a match of tennis may be its player: countries and towns play each other too. */
function mayBePlayer(paragraph: ParagraphAnalysis, range: TokenRange): boolean {
  if (isSurePerson(paragraph, range)) return true;
  if (isListed(paragraph, range, C.organization | C.acronym | PLACE_CLASSES)) return false;
  // "PV Lorne", whatever else the letters stand for.
  const isInitialled = range.to - range.from > 1 && /^\p{Lu}{2}$/u.test(textAt(paragraph, range.from));
  return isUnlike(paragraph, isInitialled ? { from: range.from + 1, to: range.to } : range, NO_PLAYER);
}

/** Two words or more that no list has for anything but people. */
const mayBeRival = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from > 1 &&
  !isListed(paragraph, { from, to }, C.organization | PLACE_CLASSES) &&
  !endsWithTrade(paragraph, from, to) &&
  isUnlike(paragraph, { from, to }, NO_RIVAL);

/** Whether no word is of classes that other things bear, unless people do too, and none is written in capitals. */
function isUnlike(paragraph: ParagraphAnalysis, { from, to }: TokenRange, bits: number): boolean {
  for (let i = from; i < to; i++) {
    if (!isCapital(paragraph, i)) continue;
    if (caseAt(paragraph, i) === 'upper' && textAt(paragraph, i).length > 2) return false;
    if (hasClass(paragraph, i, bits) && !hasClass(paragraph, i, PERSON_CLASSES)) return false;
  }
  return true;
}

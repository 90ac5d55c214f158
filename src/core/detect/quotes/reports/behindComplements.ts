import { caseAt, isCapital, keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { PREPOSITIONS } from '../../words/smallWords';
import { isFiniteVerb, opensClause } from '../frame/finiteVerb';
import { type Frame, type FrameSentence, mentionAt, tokenIn } from '../frame/frame';
import { behindCircumstance } from './behindCircumstance';

export const SUBJECT_PRONOUN = /^(?:he|she|it|they|there|we|i)(?:['’]\p{Ll}+)?$/u;

/** "all six players", "the two". */
export const INTRODUCES_ADDRESSEE =
  /^(?:the|a|an|his|her|their|its|all|both|each|every|other|two|three|four|five|six|seven|eight|nine|ten|several|many|\d+)$/u;
export const MOST_INTRODUCING = 3;

const MOST_COMPLEMENTS = 3;

/** Behind "of about 300 in Oldport", "outside the hall": what says more of those who listen, if a clause or a day follows. */
export function behindComplements(frame: Frame, sentence: FrameSentence, from: number): number {
  let at = from;
  for (let i = 0; i < MOST_COMPLEMENTS; i++) {
    const end = complementEnd(frame, sentence, at);
    if (end === at) break;
    at = end;
    if (opensOwnClause(frame, sentence, behindCircumstance(frame, sentence, at))) return at;
  }
  return from;
}

/** "of | the committee", "in | Oldport": behind the name or the noun that a preposition leads in. */
function complementEnd(frame: Frame, sentence: FrameSentence, from: number): number {
  const { paragraph } = frame;
  const opener = keyAt(paragraph, tokenIn(sentence, from));
  // "told reporters | outside | he would appeal".
  if (/^(?:outside|inside|there|afterwards?)$/u.test(opener) && opensPronounClause(frame, sentence, from + 1)) return from + 1;
  if (!/^(?:of|in|at|on|from|outside|inside|near)$/u.test(opener)) return from;
  let at = from + 1;
  while (/^(?:about|some|nearly)$/u.test(keyAt(paragraph, tokenIn(sentence, at)))) at++;
  while (INTRODUCES_ADDRESSEE.test(keyAt(paragraph, tokenIn(sentence, at))) && at < from + 1 + MOST_INTRODUCING) at++;
  const isNumber = tokenAt(paragraph, tokenIn(sentence, at - 1))?.kind === 'number';
  const first = tokenIn(sentence, at);
  if (first < 0 || PREPOSITIONS.has(keyAt(paragraph, first)) || ASKS_ABOUT.test(keyAt(paragraph, first)))
    return isNumber ? at : from;
  const found = mentionAt(frame, first);
  if (found !== undefined) return at + found.to - first;
  while (
    isCapital(paragraph, tokenIn(sentence, at)) &&
    isCapital(paragraph, tokenIn(sentence, at + 1)) &&
    !isDay(frame, sentence, at + 1)
  )
    at++;
  const isCompound =
    caseAt(paragraph, tokenIn(sentence, at + 1)) === 'lower' && PREPOSITIONS.has(keyAt(paragraph, tokenIn(sentence, at + 2)));
  return isCompound && !PREPOSITIONS.has(keyAt(paragraph, tokenIn(sentence, at + 1))) ? at + 2 : at + 1;
}

const opensPronounClause = (frame: Frame, sentence: FrameSentence, at: number): boolean =>
  SUBJECT_PRONOUN.test(keyAt(frame.paragraph, tokenIn(sentence, at))) && opensClause(frame, sentence, at);

const ASKS_ABOUT = /^(?:how|what|whether|why|when|where|who|which)$/u;

const isDay = ({ paragraph }: Frame, sentence: FrameSentence, at: number): boolean =>
  keyAt(paragraph, tokenIn(sentence, at)).endsWith('day');

/** "the strike would end", "she's ready", "costs would rise": a clause that no noun in front of it goes on to. */
export function opensOwnClause(frame: Frame, sentence: FrameSentence, at: number): boolean {
  const token = tokenIn(sentence, at);
  if (token < 0 || !opensClause(frame, sentence, at)) return false;
  const key = keyAt(frame.paragraph, token);
  return (
    INTRODUCES_ADDRESSEE.test(key) ||
    SUBJECT_PRONOUN.test(key) ||
    isCapital(frame.paragraph, token) ||
    isFiniteVerb(frame, tokenIn(sentence, at + 1))
  );
}

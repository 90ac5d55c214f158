import { type Frame, mentionAt } from '../../quotes/frame/frame';
import { ASKS } from '../../words/askingVerbs';
import { keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { isPluralNoun } from '../focus/personNoun';
import { isAskedHere, MOST_ASKED_WORDS, MOST_ROLE_WORDS } from './asked';

const MOST_APPOSITION_TOKENS = 10;

/** "NAME asked", "NAME, a doctor, asked her"; but not "NAME, asked whether". */
export function isAsking(frame: Frame, from: number): boolean {
  const { paragraph } = frame;
  if (ASKS.has(keyAt(paragraph, from))) return !doubts(frame, from) && !requests(frame, from);
  if (behindWanting(frame, from) !== undefined) return true;
  if (keyAt(paragraph, from) !== ',') return false;
  for (let i = from + 1; i < from + MOST_APPOSITION_TOKENS; i++) {
    if (!ASKS.has(keyAt(paragraph, i))) continue;
    return frame.mentionOf(i + 1) >= 0 || /^(?:him|her|them)$/u.test(keyAt(paragraph, i + 1));
  }
  return false;
}

/** "She asked.", "He asked again.", "She asked his lawyer, NAME": the question itself, and no report of one. */
export function asksAgain(frame: Frame, verb: number): boolean {
  const { paragraph } = frame;
  const end = ASKS.has(keyAt(paragraph, verb)) ? verb + 1 : behindWanting(frame, verb);
  if (end === undefined) return false;
  return /^[.?:]$/u.test(keyAt(paragraph, keyAt(paragraph, end) === 'again' ? end + 1 : end)) || asksPerson(frame, verb);
}

/** "wanted to know|": the token behind it. */
const behindWanting = ({ paragraph }: Frame, verb: number): number | undefined =>
  keyAt(paragraph, verb + 2) === 'know' && keyAt(paragraph, verb + 1) === 'to' && /^want(?:ed|s)$/u.test(keyAt(paragraph, verb))
    ? verb + 3
    : undefined;

/** "asked | NAME", "asked | NAME's lawyer, | NAME". */
function asksPerson(frame: Frame, verb: number): boolean {
  for (let token = verb + 1; token <= verb + 1 + MOST_ROLE_WORDS; token++) {
    const mention = mentionAt(frame, token);
    if (mention?.kind === 'person' && mention.from === token && isAskedHere(frame, mention)) return true;
  }
  return false;
}

/** "NAME questioned whether the harbour would pay": a doubt, which nobody answers. */
const doubts = ({ paragraph, mentionOf }: Frame, verb: number): boolean =>
  keyAt(paragraph, verb) === 'questioned' && mentionOf(verb + 1) < 0 && DOUBTED.test(keyAt(paragraph, verb + 1));

const DOUBTED = /^(?:whether|if|why|how|what|the|a|an|its|their|this|that|such)$/u;

/** "NAME asked the two sides to cease fire", "asked residents for help": what is asked of many, none of whom "he" may be. */
function requests({ paragraph, mentionOf }: Frame, verb: number): boolean {
  for (let token = verb + 1; token <= verb + MOST_ASKED_WORDS && mentionOf(token) < 0; token++) {
    if (tokenAt(paragraph, token)?.kind === 'mark') return false;
    if (/^(?:to|for)$/u.test(keyAt(paragraph, token + 1))) return isPluralNoun(keyAt(paragraph, token));
  }
  return false;
}

const MOST_TOKENS_TO_BY = 7;

/** "was asked by the host, NAME, whether". */
export function isAskedBy({ paragraph }: Frame, from: number): boolean {
  for (let token = from - 1; token > Math.max(0, from - MOST_TOKENS_TO_BY); token--) {
    const key = keyAt(paragraph, token);
    if (key === 'by') return ASKS.has(keyAt(paragraph, token - 1));
    if (key !== ',' && tokenAt(paragraph, token)?.kind !== 'word') return false;
  }
  return false;
}

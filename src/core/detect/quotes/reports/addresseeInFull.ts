import { hasClass, isCapital, keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { isFunctionToken } from '../../names/signs/isFunctionToken';
import { type Frame, type FrameSentence, mentionAt, tokenIn } from '../frame/frame';
import { AUDIENCE } from './audience';

const MOST_WORDS_OF_NAME = 6;
const MOST_SMALL_WORDS = 3;

/**
 * "told Harbour Radio | 's Morning Tide | it was late", "told Ada Lorne | 's mother", "told the Herald | 's editorial board": behind what belongs to
 * whoever was named there and is told something instead, else where it would start.
 */
export function behindOwned(frame: Frame, sentence: FrameSentence, from: number): number {
  const { paragraph } = frame;
  if (tokenAt(paragraph, tokenIn(sentence, from))?.kind !== 'possessive') return from;
  const programme = behindName(frame, sentence, from + 1);
  if (programme > from + 1) return behindHost(frame, sentence, programme);
  const host = behindHost(frame, sentence, from + 1);
  if (host > from + 1) return host;
  for (let at = from + 1; at <= from + MOST_SMALL_WORDS; at++) {
    const token = tokenIn(sentence, at);
    if (token < 0 || isFunctionToken(paragraph, token) || frame.mentionOf(token) >= 0) return from;
    if (hasClass(paragraph, token, WordClass.kin | WordClass.role) || LISTENERS.test(keyAt(paragraph, token))) return at + 1;
    if (AUDIENCE.has(keyAt(paragraph, token))) return at + 1;
  }
  return from;
}

const LISTENERS = /^(?:board|show|podcast|newsroom|editors|reporters|listeners|viewers|readers|family|parents|staff|team)$/u;

/** "Morning Tide", "The Current", "Power & Politics": behind a run of capitals that names nobody but maybe a group. */
export function behindName(frame: Frame, sentence: FrameSentence, from: number): number {
  const { paragraph } = frame;
  let end = from;
  for (let at = from; at < from + MOST_WORDS_OF_NAME; at++) {
    const token = tokenIn(sentence, at);
    const isJoint = /^(?:&|of|the|and|on|to|in)$/u.test(keyAt(paragraph, token)) && !isCapital(paragraph, token);
    if (at > from && isJoint && isCapital(paragraph, tokenIn(sentence, at + 1))) continue;
    if (token < 0 || !isCapital(paragraph, token) || mentionAt(frame, token)?.kind === 'person' || isDay(keyAt(paragraph, token)))
      break;
    end = at + 1;
  }
  return end;
}

const isDay = (key: string): boolean => key.endsWith('day');

const HOSTS = wordSet('host cohost co-host anchor presenter moderator interviewer');

/** "host Cal Moss", "Cal Moss": behind a person with what the person is, else where they would start. */
export function behindHost(frame: Frame, sentence: FrameSentence, from: number): number {
  const { paragraph } = frame;
  const first = tokenIn(sentence, from);
  const isHost = HOSTS.has(keyAt(paragraph, first)) || hasClass(paragraph, first, WordClass.role);
  const at = isHost && !isCapital(paragraph, first) ? from + 1 : from;
  const token = tokenIn(sentence, at);
  const person = mentionAt(frame, token);
  return person?.kind === 'person' ? at + person.to - token : from;
}

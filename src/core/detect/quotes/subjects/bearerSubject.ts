import { hasClass, keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, mentionAt, tokenIn } from '../frame/frame';
import { WordClass } from '../../words/wordClass';
import { WordSignal } from '../../words/wordSignal';
import { DETERMINERS, VERBISH } from '../../words/smallWords';
import type { SpeakerPhrase } from '../frame/speakerPhrase';
import { wordSet } from '../../words/wordSet';
import { isBearer, isOfWords, isTreaty } from '../../words/wordBearers';
import { leadsInto, PARTICIPLE } from './leadsInto';

/** Words of a noun phrase in front of its noun: "one of the hand-painted signs". */
const MOST_WORDS = 9;

/**
 * "A sign outside the Ministry of Health", "the note found beside NAME", "the song that NAME made famous": the thing that bears words and opens a
 * clause before `limit`, with more about it behind it. Whatever that names is no subject.
 */
export function bearerSubject(frame: Frame, sentence: FrameSentence, limit: number): SpeakerPhrase | undefined {
  if (!hasWordsOf(frame, sentence, limit)) return undefined;
  let found: SpeakerPhrase | undefined;
  let opens = true;
  for (let at = 0; at < limit; at++) {
    const token = tokenIn(sentence, at);
    if (token < 0) {
      found = undefined;
      opens = true;
      continue;
    }
    if (opens) found = bearerFrom(frame, sentence, at, limit) ?? found;
    opens = OPENERS.has(keyAt(frame.paragraph, token));
  }
  return found;
}

/** What a clause follows. */
const OPENERS = wordSet(', : ; — – - and but where while as');

/** Whether any word before an item is that of a thing that bears words, or of a text that binds: in most sentences none is. */
function hasWordsOf({ paragraph }: Frame, sentence: FrameSentence, limit: number): boolean {
  if ((paragraph.signals & WordSignal.bearer) === 0) return false;
  for (let at = 0; at < limit; at++) if (isOfWords(keyAt(paragraph, tokenIn(sentence, at)))) return true;
  return false;
}

/** The thing in the noun phrase that starts at an item. */
function bearerFrom(frame: Frame, sentence: FrameSentence, from: number, limit: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  for (let at = from; at < Math.min(limit, from + MOST_WORDS); at++) {
    const token = tokenIn(sentence, at);
    if (token < 0) return undefined;
    const key = keyAt(paragraph, token);
    const mention = mentionAt(frame, token);
    if (mention !== undefined) {
      const isOwner = tokenAt(paragraph, mention.to)?.kind === 'possessive' || mention.kind === 'organization';
      if (!isOwner) return undefined;
      continue;
    }
    if (isBearer(key)) {
      const next = keyAt(paragraph, tokenIn(sentence, at + 1));
      const isOwners = tokenAt(paragraph, tokenIn(sentence, at + 1))?.kind === 'possessive';
      if (!isOwners && (leadsInto(next) || /^(?:that|which|,|who)$/u.test(next) || PARTICIPLE.test(next)))
        return { kind: 'description', from: tokenIn(sentence, from), to: token + 1 };
      continue;
    }
    if (isTreaty(key) && hasSigner(frame, sentence, at + 1))
      return { kind: 'description', from: tokenIn(sentence, from), to: token + 1 };
    const kind = tokenAt(paragraph, token)?.kind;
    if (kind !== 'word' && kind !== 'number' && kind !== 'possessive' && key !== '-') return undefined;
    if (/^(?:who|which|that|he|she|they|it|we|i|there)$/u.test(key) || VERBISH.has(key) || (leadsInto(key) && key !== 'of'))
      return undefined;
    // "He said a sign …" is no noun phrase, "a painted sign" is one.
    if (at > from && hasClass(paragraph, token, WordClass.cue) && !DETERMINERS.has(keyAt(paragraph, tokenIn(sentence, from))))
      return undefined;
  }
  return undefined;
}

/** "The agreement NAME signed", "clause four, which NAME wrote", but not "the bill, NAME said". */
function hasSigner(frame: Frame, sentence: FrameSentence, from: number): boolean {
  const at = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, from)))
    ? from + 1
    : from;
  const next = keyAt(frame.paragraph, tokenIn(sentence, at));
  return (
    /^(?:that|which|signed|drafted|reached|between)$/u.test(next) ||
    (next === ',' && keyAt(frame.paragraph, tokenIn(sentence, at + 1)) === 'which') ||
    frame.mentionOf(tokenIn(sentence, at)) >= 0
  );
}

/** Whether a sentence opens with a thing that bears words, with more about it. */
export const opensWithBearer = (frame: Frame, sentence: FrameSentence): boolean => {
  const limit = sentence.items.length;
  return hasWordsOf(frame, sentence, Math.min(limit, MOST_WORDS)) && bearerFrom(frame, sentence, 0, limit) !== undefined;
};

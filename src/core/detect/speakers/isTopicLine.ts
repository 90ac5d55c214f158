import { type Frame, type FrameSentence, mentionAt, tokenIn } from '../quotes/frame/frame';
import { keyAt, textAt, tokenAt } from '../words/paragraphAnalysis';
import { PREPOSITIONS } from '../words/smallWords';
import { endsOnColon } from './endsOnColon';

const MOST_WORDS_TO_NAME = 5;

/** "On captain Ada Okafor:", "On Ada Okafor, the new keeper:": a line that says of whom whoever was heard last goes on to speak. */
export function isTopicLine(frame: Frame, sentence: FrameSentence): boolean {
  const { paragraph } = frame;
  if (frame.sentences.length > 1 || keyAt(paragraph, tokenIn(sentence, 0)) !== 'on' || !endsOnColon(frame, sentence))
    return false;
  for (let at = 1; at <= MOST_WORDS_TO_NAME; at++) {
    const token = tokenIn(sentence, at);
    const named = mentionAt(frame, token);
    if (named?.kind === 'person') return /^[,:]$/u.test(textAt(paragraph, named.to));
    if (tokenAt(paragraph, token)?.kind !== 'word' || PREPOSITIONS.has(keyAt(paragraph, token))) return false;
  }
  return false;
}

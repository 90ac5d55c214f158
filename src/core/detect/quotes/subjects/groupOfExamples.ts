import { isGroupNoun } from '../../words/organizationNouns';
import { isCapital, keyAt } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import type { SpeakerPhrase } from '../frame/speakerPhrase';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { canSpeak } from '../phrases/voiceless';
import { wordSet } from '../../words/wordSet';

const MOST_ITEMS = 20;
const LISTING = wordSet(', and or the of');

/** "| Countries | such as Norland, Velzhia and the Isles argue": the group of which only examples end at the item `last`. */
export function groupOfExamples(frame: Frame, sentence: FrameSentence, last: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  for (let at = last; at > Math.max(1, last - MOST_ITEMS); at--) {
    const token = tokenIn(sentence, at);
    const key = keyAt(paragraph, token);
    if (key === 'as' && keyAt(paragraph, tokenIn(sentence, at - 1)) === 'such') return groupEndingAt(frame, sentence, at - 2);
    const mayBeListed = frame.mentionOf(token) >= 0 || isCapital(paragraph, token) || LISTING.has(key);
    if (!mayBeListed) return undefined;
  }
  return undefined;
}

function groupEndingAt(frame: Frame, sentence: FrameSentence, last: number): SpeakerPhrase | undefined {
  const token = tokenIn(sentence, last);
  const phrase = phraseEndingAt(frame, sentence, last);
  if (phrase !== undefined) return canSpeak(frame.paragraph, phrase) ? phrase : undefined;
  if (!isGroupNoun(keyAt(frame.paragraph, token))) return undefined;
  return { kind: 'description', from: token, to: token + 1 };
}

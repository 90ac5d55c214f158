import { keyAt } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { isManner } from '../frame/skipAdverbs';
import { namePhrase, type SpeakerPhrase } from '../frame/speakerPhrase';
import { isTitleLike } from '../frame/titleLike';

const MOST_ITEMS = 24;

/** "…, with | NAME | granting him a medal and vowing that": whoever does what the participle in front says does what the next one says too. */
export function subjectOfWith(frame: Frame, sentence: FrameSentence, participle: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  for (let at = participle - 1; at > participle - MOST_ITEMS && tokenIn(sentence, at) >= 0; at--) {
    if (keyAt(paragraph, tokenIn(sentence, at)) !== 'with') continue;
    let name = at + 1;
    while (isTitleLike(frame, tokenIn(sentence, name))) name++;
    const mention = frame.mentionOf(tokenIn(sentence, name));
    const found = frame.mentions[mention];
    if (found?.kind !== 'person') return undefined;
    let verb = name + found.to - found.from;
    while (isManner(keyAt(paragraph, tokenIn(sentence, verb)))) verb++;
    return verb < participle && keyAt(paragraph, tokenIn(sentence, verb)).endsWith('ing')
      ? namePhrase(found, mention)
      : undefined;
  }
  return undefined;
}

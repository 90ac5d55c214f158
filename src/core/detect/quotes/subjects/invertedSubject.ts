import { keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, mentionAt, tokenIn } from '../frame/frame';
import { PRONOUNS } from '../../words/smallWords';
import { namePhrase, type SpeakerPhrase } from '../frame/speakerPhrase';
import { isTitleLike } from '../frame/titleLike';

const PLACE_FIRST = new Set(
  'among outside inside beside behind seated standing watching nearby also next in at on with'.split(' '),
);
const PLACED = new Set('was were is are stood stands sat sits lay came'.split(' '));
const MOST_PLACE_ITEMS = 12;

/** "Among the exceptions was NAME, 71, whose shop …", "In the second row sat NAME": the place first, the subject behind its verb. */
export function invertedSubject(frame: Frame, sentence: FrameSentence, limit: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  if (!PLACE_FIRST.has(keyAt(paragraph, tokenIn(sentence, 0)))) return undefined;
  for (let at = 1; at < Math.min(limit, MOST_PLACE_ITEMS); at++) {
    const token = tokenIn(sentence, at);
    if (token < 0 || mentionAt(frame, token)?.kind === 'person' || PRONOUNS.has(keyAt(paragraph, token))) return undefined;
    if (!PLACED.has(keyAt(paragraph, token))) continue;
    let name = at + 1;
    while (isTitleLike(frame, tokenIn(sentence, name))) name++;
    const mention = frame.mentionOf(tokenIn(sentence, name));
    const found = frame.mentions[mention];
    return found?.kind === 'person' && tokenAt(paragraph, found.to)?.kind !== 'possessive'
      ? namePhrase(found, mention)
      : undefined;
  }
  return undefined;
}

import { hasClass, isCapital, textAt } from '../../words/paragraphAnalysis';
import { isFiniteVerb } from '../frame/finiteVerb';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { namePhrase, type SpeakerPhrase } from '../frame/speakerPhrase';
import { holderFrom } from './holderFrom';
import { WordClass } from '../../words/wordClass';

/** "the minister, Ada Okafor", "one, shopkeeper Ada Okafor": the name behind the comma that follows a description; but "the minister, Ada Okafor has left". */
export function apposedName(frame: Frame, sentence: FrameSentence, index: number): SpeakerPhrase | undefined {
  const comma = tokenIn(sentence, index);
  if (comma < 0 || textAt(frame.paragraph, comma) !== ',') return undefined;
  const holder = holderFrom(frame, comma + 1);
  const found = holder < 0 ? undefined : frame.mentions[holder];
  if (found === undefined) return untaggedHolder(frame, sentence, index);
  return isFiniteVerb(frame, found.to) ? undefined : namePhrase(found, holder);
}

/** "Group CEO|, Mark Hall,": between commas behind a role, a first name and what else has a capital, though it was not found as a name. */
function untaggedHolder({ paragraph }: Frame, sentence: FrameSentence, comma: number): SpeakerPhrase | undefined {
  const from = tokenIn(sentence, comma + 1);
  if (!hasClass(paragraph, tokenIn(sentence, comma - 1), WordClass.role | WordClass.title)) return undefined;
  if (!hasClass(paragraph, from, WordClass.firstName) || !isCapital(paragraph, from + 1)) return undefined;
  const to = isCapital(paragraph, from + 2) ? from + 3 : from + 2;
  return textAt(paragraph, to) === ',' ? { kind: 'name', from, to } : undefined;
}

/** The person whose name ends directly in front of an item. */
export function personNamedBefore(frame: Frame, sentence: FrameSentence, index: number): SpeakerPhrase | undefined {
  const mention = frame.mentionOf(tokenIn(sentence, index - 1));
  const found = mention < 0 ? undefined : frame.mentions[mention];
  return found?.kind === 'person' ? namePhrase(found, mention) : undefined;
}

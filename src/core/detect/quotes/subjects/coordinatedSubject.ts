import { keyAt } from '../../words/paragraphAnalysis';
import { isPlainVerb } from '../../words/isPlainVerb';
import { DETERMINERS } from '../../words/smallWords';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { beforeParty } from '../phrases/beforeParty';
import { phraseStart, roledStart } from '../phrases/phraseStart';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { canSpeak } from '../phrases/voiceless';
import type { SpeakerPhrase } from '../frame/speakerPhrase';

/** Several who speak together, and the item at which they start. */
export interface CoordinatedSubject {
  readonly speaker: SpeakerPhrase;
  readonly start: number;
}

/**
 * "…, officials and aid workers said", "…, singer and former mayor NAME said", "Norland and the Harbour Authority said": all of those who stand between the comma (or the start) and the
 * verb. `last` is the phrase in front of the verb and `start` its first item. Of names the last speaks; others are one.
 */
export function coordinatedSubject(
  frame: Frame,
  sentence: FrameSentence,
  last: SpeakerPhrase,
  start: number,
): CoordinatedSubject | undefined {
  const and = withArticle(frame, sentence, last.kind === 'name' ? roledStart(frame, sentence, start) : start) - 1;
  if (last.kind === 'pronoun' || keyAt(frame.paragraph, tokenIn(sentence, and)) !== 'and') return undefined;
  // "NAME (R-Ohio) and NAME said".
  const end = and - 1 - (tokenIn(sentence, and - 1) - beforeParty(frame.paragraph, tokenIn(sentence, and - 1)));
  const first = phraseEndingAt(frame, sentence, end);
  // "The bank cut rates and Norland said": no rates speak.
  if (first === undefined || first.kind === 'pronoun' || !canSpeak(frame.paragraph, first)) return undefined;
  if (endsOnVerb(frame, first)) return undefined;
  const from = startOfPlaces(frame, sentence, withArticle(frame, sentence, phraseStart(sentence, first, end)));
  const before = keyAt(frame.paragraph, tokenIn(sentence, from - 1));
  if (from > 0 && before !== ',' && !(from === 1 && /^(?:but|and|yet)$/u.test(before))) return undefined;
  // "The ELN, Zenifor and Harrow told": one of a list.
  if (from > 1 && first.kind !== 'description' && frame.mentionOf(tokenIn(sentence, from - 2)) >= 0) return undefined;
  const isOne =
    [first, last].every(({ mention }) => frame.mentions[mention ?? -1]?.kind !== 'person') && first.mention === undefined;
  return { start: from, speaker: isOne ? { kind: 'description', from: tokenIn(sentence, from), to: last.to } : last };
}

/** "A soldier died and officials said", but "the wounded and officials said". */
const endsOnVerb = ({ paragraph }: Frame, { kind, to }: SpeakerPhrase): boolean =>
  kind === 'description' && isPlainVerb(paragraph, to - 1) && !DETERMINERS.has(keyAt(paragraph, to - 2));

/** The item of the article in front of another, else that other. */
const withArticle = ({ paragraph }: Frame, sentence: FrameSentence, start: number): number =>
  keyAt(paragraph, tokenIn(sentence, start - 1)) === 'the' ? start - 1 : start;

/** "London, Paris and Berlin said": the item at which the first of several places starts, of the last but one at `from`. */
function startOfPlaces(frame: Frame, sentence: FrameSentence, from: number): number {
  let at = from;
  while (keyAt(frame.paragraph, tokenIn(sentence, at - 1)) === ',') {
    const before = phraseEndingAt(frame, sentence, at - 2);
    if (before?.kind !== 'place') break;
    at = phraseStart(sentence, before, at - 2);
  }
  return at;
}

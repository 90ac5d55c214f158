import { hasClass, keyAt } from '../../words/paragraphAnalysis';
import { PEOPLE } from '../../words/peopleNouns';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { VERBISH } from '../../words/smallWords';
import { WordClass } from '../../words/wordClass';
import type { SpeakerPhrase } from '../frame/speakerPhrase';

const MOST_COMPLEMENT_ITEMS = 14;
/** "a 23 - year-old man". */
const MOST_ITEMS_TO_PERSON = 5;
const LEAST_REPORT_ITEMS = 5;

/** "…, a person close to the talks said": the person behind the comma, or at the start, with all that completes the words. */
export function personBehindComma(frame: Frame, sentence: FrameSentence, last: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  let from = last;
  while (from > 0 && last - from < MOST_COMPLEMENT_ITEMS && keyAt(paragraph, tokenIn(sentence, from - 1)) !== ',') {
    const token = tokenIn(sentence, from - 1);
    const isName = frame.mentionOf(token) >= 0;
    if (token < 0 || (!isName && VERBISH.has(keyAt(paragraph, token))) || /^(?:who|which|that)$/u.test(keyAt(paragraph, token)))
      return undefined;
    from--;
  }
  const isBehindReport = keyAt(paragraph, tokenIn(sentence, from - 1)) === ',' && from >= LEAST_REPORT_ITEMS;
  if (from > 0 && !isBehindReport) return undefined;
  if (!/^(?:an?|another|one|two|three|several|people|officials|sources)$/u.test(keyAt(paragraph, tokenIn(sentence, from))))
    return undefined;
  for (let at = from; at < from + MOST_ITEMS_TO_PERSON; at++) {
    const token = tokenIn(sentence, at);
    if (!hasClass(paragraph, token, WordClass.role | WordClass.kin) && !PEOPLE.test(keyAt(paragraph, token))) continue;
    // "…, a lawyer for NAME said" has its speaker, "…, a doctor at NAME, said" is an apposition.
    const first = tokenIn(sentence, from);
    return first < 0 ? undefined : { kind: 'description', from: first, to: tokenIn(sentence, last) + 1 };
  }
  return undefined;
}

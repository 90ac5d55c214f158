import { hasClass, keyAt, type ParagraphAnalysis } from '../paragraphAnalysis';
import { WordClass } from '../wordClass';
import type { SpeakerPhrase } from './speakerPhrase';
import { isBearer } from './wordBearers';

const NOBODY = /^(?:someone|somebody|nobody|everyone|everybody)$/u;
const END_OF_HEAD = /^(?:of|for|at|from|in|on|with|by|to|near|outside|above|below|behind|under|over|that|which|who)$/u;

/** Whether a description is of a thing that bears words ("the sign at the gate", "three words"), or of one among such ("one read: …"). */
export function isVoiceless(paragraph: ParagraphAnalysis, { kind, from, to }: SpeakerPhrase): boolean {
  if (kind !== 'description') return false;
  let head = from;
  while (head + 1 < to && !END_OF_HEAD.test(keyAt(paragraph, head + 1))) head++;
  return isBearer(keyAt(paragraph, head)) || NOBODY.test(keyAt(paragraph, head)) || isOneOfThem(paragraph, from, to);
}

const SPEAKING =
  WordClass.role |
  WordClass.title |
  WordClass.kin |
  WordClass.cueNoun |
  WordClass.headStrong |
  WordClass.headWeak |
  WordClass.demonym;

/** Whether a description is of people, of a group or of a document. */
export function maySpeak(paragraph: ParagraphAnalysis, { from, to }: SpeakerPhrase): boolean {
  for (let i = from; i < to; i++) {
    if (
      hasClass(paragraph, i, SPEAKING) ||
      /^(?:one|another|others|some|man|men|woman|women|people|team|group)$/u.test(keyAt(paragraph, i))
    )
      return true;
  }
  return false;
}

const isOneOfThem = (paragraph: ParagraphAnalysis, from: number, to: number): boolean =>
  to - from === 1 &&
  /^(?:one|another|others|some)$/u.test(keyAt(paragraph, from)) &&
  (READ.test(keyAt(paragraph, to)) || READ.test(keyAt(paragraph, from - 1)));

const READ = /^reads?$/u;

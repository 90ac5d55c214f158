import { caseAt, keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { isPlainVerb } from '../../words/isPlainVerb';
import { BE } from '../../words/smallWords';
import { isTreaty } from '../../words/wordBearers';
import { VerbShape } from '../../words/verbShape';
import { WordSignal } from '../../words/wordSignal';
import type { Cue } from '../frame/cue';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';

const MOST_WORDS_OF_LAW = 8;

/** "The council cited a by-law of 1974 that bans “any instrument”": marks in a clause about a law hold its words, whoever cites it. */
export function isOfLaw(frame: Frame, sentence: FrameSentence, at: number, cue: Cue): boolean {
  const { paragraph } = frame;
  if ((paragraph.signals & WordSignal.bearer) === 0 || cue.to > at) return false;
  for (let that = at - 1; that > 0; that--) {
    const token = tokenIn(sentence, that);
    // "said the law that bans boats | was | “a relic”": what somebody says of it.
    if (token < 0 || BE.has(keyAt(paragraph, token))) return false;
    if (!/^(?:that|which)$/u.test(keyAt(paragraph, token))) continue;
    // "a clause under which buyers accept “minor variations”".
    if (/^(?:under|by)$/u.test(keyAt(paragraph, tokenIn(sentence, that - 1))))
      return cue.strength !== 'say' && isBehindLaw(frame, sentence, that - 1);
    const isRuled = that >= cue.to || that === cue.from - 1;
    return isRuled && isVerb(paragraph, token + 1) && isBehindLaw(frame, sentence, that);
  }
  return false;
}

const isVerb = (paragraph: ParagraphAnalysis, token: number): boolean =>
  isPlainVerb(paragraph, token) ||
  (paragraph.words[token]?.verbShape === VerbShape.present && caseAt(paragraph, token) === 'lower');

/** Whether nothing but a number, a year or a name stands between a law and what is said of it: "section 4 of the Harbour Act, which". */
function isBehindLaw({ paragraph }: Frame, sentence: FrameSentence, that: number): boolean {
  for (let at = that - 1; at >= Math.max(0, that - MOST_WORDS_OF_LAW); at--) {
    const token = tokenIn(sentence, at);
    if (isTreaty(keyAt(paragraph, token))) return true;
    const isPart = tokenAt(paragraph, token)?.kind === 'number' || /^(?:of|,|the|in|from)$/u.test(keyAt(paragraph, token));
    if (!isPart && !/^\p{Lu}/u.test(tokenAt(paragraph, token)?.text ?? '')) return false;
  }
  return false;
}

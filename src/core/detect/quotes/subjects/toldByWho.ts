import { cueVerbAt, keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { VerbShape } from '../../words/verbShape';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import type { SpeakerPhrase } from '../frame/speakerPhrase';

const MOST_ITEMS_TO_WHO = 16;

/**
 * "| A teacher | who knew NAME said", "| A teacher | who kept the boats said": whom the clause tells of that ends with an object, which starts at an
 * item and is no subject.
 */
export function toldByWho(frame: Frame, sentence: FrameSentence, start: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const verb = tokenIn(sentence, start - 1);
  const isKnown =
    keyAt(paragraph, tokenIn(sentence, start - 2)) === 'who' && paragraph.words[verb]?.verbShape === VerbShape.present;
  if (!isKnown && !isVerb(paragraph, verb)) return undefined;
  for (let at = start - 2; at >= Math.max(1, start - MOST_ITEMS_TO_WHO); at--) {
    const token = tokenIn(sentence, at);
    if (tokenAt(paragraph, token)?.kind !== 'word') return undefined;
    if (keyAt(paragraph, token) !== 'who') continue;
    const phrase = phraseEndingAt(frame, sentence, at - 1);
    return phrase?.kind === 'description' ? phrase : undefined;
  }
  return undefined;
}

const isVerb = (paragraph: ParagraphAnalysis, token: number): boolean =>
  paragraph.words[token]?.verbShape === VerbShape.verb || cueVerbAt(paragraph, token)?.form === 'past';

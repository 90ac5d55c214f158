import { keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { OWNERS } from '../../words/smallWords';
import { wordSet } from '../../words/wordSet';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import type { Cue } from '../frame/cue';
import { pronounAt, type SpeakerPhrase } from '../frame/speakerPhrase';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { phraseStart } from '../phrases/phraseStart';
import { subjectBefore } from '../subjects/subjectBefore';

/** What somebody holds or says, where "is that" goes on with what it is. */
const VIEWS = wordSet(
  'argument view contention claim position theory belief opinion assertion conclusion message answer response explanation complaint ' +
    'prediction assessment verdict reasoning rationale point',
);
const MOST_MODIFIERS = 2;
const MOST_ASIDE_ITEMS = 16;

/**
 * The cue that ends in front of a "that": "her main argument is that", "NAME's view, put bluntly, is that", "It was NAME's contention, offered
 * without proof, that".
 */
export function viewCue(frame: Frame, sentence: FrameSentence, that: number): Cue | undefined {
  const { paragraph } = frame;
  // "Her view is that of the harbour".
  if (keyAt(paragraph, tokenIn(sentence, that + 1)) === 'of') return undefined;
  const isVerb = (at: number): boolean => /^(?:is|was|remains|remained)$/u.test(keyAt(paragraph, tokenIn(sentence, at)));
  const verb = isVerb(that - 1) ? that - 1 : undefined;
  const noun = behindAside(frame, sentence, (verb ?? that) - 1);
  if (noun === undefined || !VIEWS.has(keyAt(paragraph, tokenIn(sentence, noun)))) return undefined;
  const owner = ownerOf(frame, sentence, noun);
  if (owner === undefined) return verb === undefined ? isOfView(frame, sentence, noun) : undefined;
  const isIt = isVerb(owner.start - 1) && keyAt(paragraph, tokenIn(sentence, owner.start - 2)) === 'it';
  if (verb === undefined && !isIt) return undefined;
  const clauseFrom = verb === undefined ? owner.start - 2 : owner.start;
  return {
    from: verb ?? noun,
    to: that,
    form: 'subject',
    strength: 'say',
    base: 'say',
    speaker: owner.phrase,
    clauseFrom,
    clauseTo: that,
  };
}

/** "NAME | is of the considered view | that". */
function isOfView(frame: Frame, sentence: FrameSentence, noun: number): Cue | undefined {
  const { paragraph } = frame;
  const key = (at: number): string => keyAt(paragraph, tokenIn(sentence, at));
  const the = key(noun - 1) === 'the' ? noun - 1 : noun - 2;
  const be = the - 2;
  if (key(the) !== 'the' || key(the - 1) !== 'of' || !/^(?:is|are|was|were|am)$/u.test(key(be))) return undefined;
  const speaker = subjectBefore(frame, sentence, be);
  if (speaker === undefined) return undefined;
  const clauseFrom = phraseStart(sentence, speaker, be - 1);
  return { from: be, to: noun + 1, form: 'subject', strength: 'say', base: 'say', speaker, clauseFrom, clauseTo: noun + 1 };
}

/** The item in front of "…, put bluntly, |is", or the item itself where no comma stands there. */
function behindAside({ paragraph }: Frame, sentence: FrameSentence, at: number): number | undefined {
  if (keyAt(paragraph, tokenIn(sentence, at)) !== ',') return at;
  for (let i = at - 1; i > Math.max(0, at - MOST_ASIDE_ITEMS) && tokenIn(sentence, i) >= 0; i--)
    if (keyAt(paragraph, tokenIn(sentence, i)) === ',')
      // "Their position, according to NAME, is that": NAME says so.
      return keyAt(paragraph, tokenIn(sentence, i + 1)) === 'according' ? undefined : i - 1;
  return undefined;
}

/** Whose view it is, and the item at which they are named. */
function ownerOf(
  frame: Frame,
  sentence: FrameSentence,
  noun: number,
): { readonly phrase: SpeakerPhrase; readonly start: number } | undefined {
  const { paragraph } = frame;
  for (let at = noun - 1; at >= Math.max(0, noun - 1 - MOST_MODIFIERS); at--) {
    const token = tokenIn(sentence, at);
    if (OWNERS.has(keyAt(paragraph, token))) return { phrase: pronounAt(token), start: at };
    const kind = tokenAt(paragraph, token)?.kind;
    if (kind === 'possessive') {
      const phrase = phraseEndingAt(frame, sentence, at - 1);
      return phrase === undefined ? undefined : { phrase, start: phraseStart(sentence, phrase, at - 1) };
    }
    if (kind !== 'word') return undefined;
  }
  return undefined;
}

/** Whether a "that" may end such a cue: hardly any stands behind one of these. */
export const mayBeView = (frame: Frame, sentence: FrameSentence, that: number): boolean =>
  /^(?:is|was|remains|remained|,)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, that - 1))) ||
  VIEWS.has(keyAt(frame.paragraph, tokenIn(sentence, that - 1)));

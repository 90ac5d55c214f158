import { cueVerbAt, keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { isGroupNoun } from '../../words/organizationNouns';
import { VerbShape } from '../../words/verbShape';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import type { SpeakerPhrase } from '../frame/speakerPhrase';
import { wordSet } from '../../words/wordSet';

const MOST_ITEMS_TO_WHO = 16;

/**
 * "| A teacher | who knew NAME said", "| A teacher | who kept the boats said": whom the clause tells of that ends with an object, which starts at an
 * item and is no subject.
 */
export function toldByWho(frame: Frame, sentence: FrameSentence, start: number): SpeakerPhrase | undefined {
  return (
    ownerInClause(frame, sentence, start) ??
    (endsOnObject(frame, sentence, start) ? antecedentOfWho(frame, sentence, start) : undefined)
  );
}

const HAS = wordSet(
  'owns owned runs ran heads headed leads led chairs chaired publishes operates represents manages controls founded',
);

/** "| NAME |, which owns the Gazette says": no comma behind the clause that says what somebody has. */
function ownerInClause(frame: Frame, sentence: FrameSentence, start: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const key = (item: number): string => keyAt(paragraph, tokenIn(sentence, item));
  const verb = key(start - 1) === 'the' ? start - 2 : start - 1;
  if (!HAS.has(key(verb)) || !/^(?:who|which)$/u.test(key(verb - 1)) || key(verb - 2) !== ',') return undefined;
  return phraseEndingAt(frame, sentence, verb - 3);
}

/** Whether what starts at an item is the object of a verb, at least by the looks of it. */
function endsOnObject({ paragraph }: Frame, sentence: FrameSentence, start: number): boolean {
  const verb = tokenIn(sentence, start - 1);
  const isKnown = isRelative(paragraph, tokenIn(sentence, start - 2)) && isPresent(paragraph, verb);
  // "The agency that | watches icy coasts".
  const holdsVerb = isRelative(paragraph, verb) && isPresent(paragraph, tokenIn(sentence, start));
  return isKnown || holdsVerb || isVerb(paragraph, verb);
}

function isRelative(paragraph: ParagraphAnalysis, token: number): boolean {
  const key = keyAt(paragraph, token);
  return key === 'who' || key === 'that';
}

const isPresent = (paragraph: ParagraphAnalysis, token: number): boolean =>
  paragraph.words[token]?.verbShape === VerbShape.present || cueVerbAt(paragraph, token)?.form === 'present';

/** "| A teacher | who did not want her name in print said": whom the clause tells of that runs, without a comma, up to an item. */
export function antecedentOfWho(frame: Frame, sentence: FrameSentence, to: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  for (let at = to - 1; at >= Math.max(1, to - MOST_ITEMS_TO_WHO); at--) {
    const token = tokenIn(sentence, at);
    if (tokenAt(paragraph, token)?.kind !== 'word') return undefined;
    // "The group | that claimed the attack said".
    const isThat = keyAt(paragraph, token) === 'that' && isGroupNoun(keyAt(paragraph, tokenIn(sentence, at - 1)));
    if (keyAt(paragraph, token) !== 'who' && !isThat) continue;
    const phrase = phraseEndingAt(frame, sentence, at - 1);
    return phrase?.kind === 'description' ? phrase : undefined;
  }
  return undefined;
}

const isVerb = (paragraph: ParagraphAnalysis, token: number): boolean =>
  paragraph.words[token]?.verbShape === VerbShape.verb || cueVerbAt(paragraph, token)?.form === 'past';

import type { CueVerb } from '../../words/cueVerb';
import { cueVerbAt, keyAt } from '../../words/paragraphAnalysis';
import { BE } from '../../words/smallWords';
import { isFiniteVerb } from '../frame/finiteVerb';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import type { SpeakerPhrase } from '../frame/speakerPhrase';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { mainClauseBehind } from '../reports/frontedReport';
import { besideParticiple } from '../subjects/besideParticiple';
import { mainSubject } from '../subjects/mainSubject';
import { subjectBefore } from '../subjects/subjectBefore';
import { subjectOfWhere } from '../subjects/subjectOfWhere';
import { subjectOfWith } from '../subjects/subjectOfWith';

/** "is being quoted saying", "officials in Norland are saying", "NAME left, saying": who says what a participle leads in. */
export function participleSubject(
  frame: Frame,
  sentence: FrameSentence,
  at: number,
  { strength }: CueVerb,
): SpeakerPhrase | undefined {
  if (at === 0) return subjectBehind(frame, sentence, at + 1);
  const before = keyAt(frame.paragraph, tokenIn(sentence, at - 1));
  const isGoingOn = before === 'quoted' || (BE.has(before) && strength === 'say');
  return (
    (isGoingOn ? subjectBefore(frame, sentence, before === 'quoted' ? at - 1 : at) : undefined) ??
    besideParticiple(frame, sentence, at) ??
    subjectOfWhere(frame, sentence, at) ??
    subjectOfWith(frame, sentence, at) ??
    mainSubject(frame, sentence, at)
  );
}

/** "Noting that the road was closed, | NAME | left": of whom the main clause tells behind what leads it in. */
function subjectBehind(frame: Frame, sentence: FrameSentence, that: number): SpeakerPhrase | undefined {
  if (keyAt(frame.paragraph, tokenIn(sentence, that)) !== 'that') return undefined;
  const comma = mainClauseBehind(frame, sentence, that + 1, sentence.items.length);
  if (comma === undefined) return undefined;
  for (let at = comma + 2; at < comma + MOST_WORDS_OF_SUBJECT; at++) {
    const token = tokenIn(sentence, at);
    const form = cueVerbAt(frame.paragraph, token)?.form;
    if (form === 'past' || form === 'present' || isFiniteVerb(frame, token)) return phraseEndingAt(frame, sentence, at - 1);
  }
  return undefined;
}

const MOST_WORDS_OF_SUBJECT = 12;

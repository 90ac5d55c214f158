import { caseAt, cueVerbAt, isCapital, keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, mentionAt, tokenIn } from '../frame/frame';
import { isPlainVerb } from '../../words/isPlainVerb';
import { VERBISH } from '../../words/smallWords';
import { commaBeforePlace } from './commaBeforePlace';
import { beforeBracket } from '../frame/bracket';
import type { SpeakerPhrase } from '../frame/speakerPhrase';

const MOST_DESCRIPTION_ITEMS = 12;

/**
 * "The regulator, Ofwat, said", "The watchdog, the HBA, said": the name of an organization between commas behind the description that opens the
 * sentence. `comma` is the item of the second comma.
 */
export function apposedGroup(frame: Frame, sentence: FrameSentence, comma: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  // "The aid group, Doctors Abroad (DA), said".
  const last = beforeBracket(frame, sentence, comma - 1);
  let from = last;
  while (from > 0 && isCapital(paragraph, tokenIn(sentence, from))) from--;
  const name: SpeakerPhrase = { kind: 'name', from: tokenIn(sentence, from + 1), to: tokenIn(sentence, last) + 1 };
  if (from >= last || name.from < 0) return undefined;
  if (keyAt(paragraph, tokenIn(sentence, from)) === 'the') from--;
  const found = mentionAt(frame, name.from);
  if (found !== undefined && (found.kind !== 'organization' || found.from !== name.from || found.to !== name.to))
    return undefined;
  if (keyAt(paragraph, tokenIn(sentence, from)) !== ',' || !opensAsDescription(frame, sentence, from)) return undefined;
  if (commaBeforePlace(frame, sentence, last + 1) !== undefined) return undefined;
  return found === undefined ? name : { ...name, mention: frame.mentionOf(name.from) };
}

/** Whether nothing but a description stands before a comma: "The state weather bureau", "Its parent company". */
function opensAsDescription(frame: Frame, sentence: FrameSentence, comma: number): boolean {
  const { paragraph } = frame;
  if (comma < 2 || comma > MOST_DESCRIPTION_ITEMS) return false;
  if (!/^(?:the|a|an|its|their|his|her|one|another)$/u.test(keyAt(paragraph, tokenIn(sentence, 0)))) return false;
  for (let i = 1; i < comma; i++) {
    const token = tokenIn(sentence, i);
    const key = keyAt(paragraph, token);
    if (token < 0 || VERBISH.has(key) || key === ',' || cueVerbAt(paragraph, token)?.form === 'past') return false;
    if (isPlainVerb(paragraph, token)) return false;
  }
  // "The fire spread to Rome, Georgia, said": a description ends with its noun.
  const last = tokenIn(sentence, comma - 1);
  return tokenAt(paragraph, last)?.kind === 'word' && caseAt(paragraph, last) === 'lower' && frame.mentionOf(last) < 0;
}

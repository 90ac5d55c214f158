import { keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { isFinding } from '../phrases/documentNouns';
import { VERBISH } from '../../words/smallWords';
import { VerbShape } from '../../words/verbShape';
import type { Cue } from '../frame/cue';
import { hasFiniteVerbIn, opensClause } from '../frame/finiteVerb';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';

/** What studies and courts do with a fact. */
export const FINDING: ReadonlySet<string> = new Set(['find', 'conclude', 'show', 'suggest', 'reveal', 'indicate']);

/** "Half the crews were owed wages, a court found.", but neither "The door was open, he found" nor "when, to her horror, the crew found the door". */
function isFoundInFront(frame: Frame, sentence: FrameSentence, { base, speaker, clauseFrom, to }: Cue): boolean {
  const { paragraph, mentions } = frame;
  if (base !== 'find' || speaker === undefined || keyAt(paragraph, tokenIn(sentence, clauseFrom - 1)) !== ',') return false;
  const isSomebody = speaker.kind === 'pronoun' || mentions[speaker.mention ?? -1]?.kind === 'person';
  const isEnd = to >= sentence.items.length || /^(?:[.]|in|last|this)$/u.test(keyAt(paragraph, tokenIn(sentence, to)));
  return !isSomebody && isEnd && hasFiniteVerbIn(frame, sentence, 0, clauseFrom - 1);
}

/** "A poll found half of them agree", "The Harbour Board found the crews were owed wages", but not "The audit found errors". */
export function isFoundOut(frame: Frame, sentence: FrameSentence, cue: Cue): boolean {
  const { paragraph } = frame;
  if (!FINDING.has(cue.base) || cue.form !== 'subject' || cue.speaker === undefined) return false;
  const { kind, from, to, mention } = cue.speaker;
  if (isFoundInFront(frame, sentence, cue)) return true;
  const isGroup = to === tokenIn(sentence, cue.from) && frame.mentions[mention ?? -1]?.kind === 'organization';
  if (!isGroup && !(kind === 'description' && paragraph.keys.slice(from, to).some(isFinding))) return false;
  if (isGroup) return opensClause(frame, sentence, cue.to);
  for (let i = cue.to + 1; i < sentence.items.length; i++) {
    const token = tokenIn(sentence, i);
    const key = keyAt(paragraph, token);
    if (/^(?:who|which|whose|where|when|while|as|to|,)$/u.test(key)) return false;
    if (VERBISH.has(key) || paragraph.words[token]?.verbShape === VerbShape.verb) return true;
  }
  return tokenAt(paragraph, tokenIn(sentence, cue.to))?.kind === 'number';
}

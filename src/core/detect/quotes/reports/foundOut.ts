import { keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { isFinding } from '../phrases/documentNouns';
import { VERBISH } from '../../words/smallWords';
import { VerbShape } from '../../words/verbShape';
import type { Cue } from '../frame/cue';
import { opensClause } from '../frame/finiteVerb';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';

/** What studies and courts do with a fact. */
export const FINDING: ReadonlySet<string> = new Set(['find', 'conclude', 'show', 'suggest', 'reveal', 'indicate']);

/** "A poll found half of them agree", "The Harbour Board found the crews were owed wages", but not "The audit found errors". */
export function isFoundOut(frame: Frame, sentence: FrameSentence, cue: Cue): boolean {
  const { paragraph } = frame;
  if (!FINDING.has(cue.base) || cue.form !== 'subject' || cue.speaker === undefined) return false;
  const { kind, from, to, mention } = cue.speaker;
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

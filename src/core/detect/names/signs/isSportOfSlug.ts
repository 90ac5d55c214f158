import type { TokenRange } from '../../../text/sentence';
import { type ParagraphAnalysis, textAt, keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { wordSet } from '../../words/wordSet';
import { WordSignal } from '../../words/wordSignal';

const SPORTS = wordSet(
  'athletics soccer football tennis cricket rugby golf cycling baseball basketball hockey olympics swimming boxing snooker skiing motorcycling gymnastics rowing',
);
const DASH = /^(?:-|–|—)$/u;

/** Whether a sport heads what follows, and is no club: "Athletics-Kolt out of final", "OSLO - Athletics - Ada Kolt runs", "; Athletics: 1. Kolt". */
export function isSportOfSlug(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (to - from !== 1 || !SPORTS.has(keyAt(paragraph, from))) return false;
  if (textAt(paragraph, to) === ':') return from === 0 || /^[;.]$/u.test(textAt(paragraph, from - 1));
  if ((paragraph.signals & WordSignal.dash) === 0 || !DASH.test(textAt(paragraph, to))) return false;
  return (
    DASH.test(textAt(paragraph, from - 1)) || (from === 0 && tokenAt(paragraph, to)?.start === tokenAt(paragraph, from)?.end)
  );
}

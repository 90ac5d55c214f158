import type { TokenRange } from '../../../text/sentence';
import { type ParagraphAnalysis, textAt, keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { wordSet } from '../../words/wordSet';
import { WordSignal } from '../../words/wordSignal';

const SPORTS = wordSet(
  'athletics soccer football tennis cricket rugby golf cycling baseball basketball hockey olympics swimming boxing snooker skiing motorcycling gymnastics rowing',
);
const DASH = /^(?:-|–|—)$/u;

/** Whether a sport stands in the slug of a wire service, not a club: "Athletics-Kolt out of final", "OSLO - Athletics - Ada Kolt runs". */
export function isSportOfSlug(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if ((paragraph.signals & WordSignal.dash) === 0 || to - from !== 1 || !SPORTS.has(keyAt(paragraph, from))) return false;
  if (!DASH.test(textAt(paragraph, to))) return false;
  return (
    DASH.test(textAt(paragraph, from - 1)) || (from === 0 && tokenAt(paragraph, to)?.start === tokenAt(paragraph, from)?.end)
  );
}

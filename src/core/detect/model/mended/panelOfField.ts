import type { TokenRange } from '../../../text/sentence';
import { MONTHS } from '../../words/months';
import { PANELS } from '../../words/nameTriggers';
import { isCapital, keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { DAYS } from '../../words/weekdays';

/** The panel that some capitals name together with the field behind them: "the | Standing Committee on Roads and Harbours |". */
export function panelOfField(paragraph: ParagraphAnalysis, { from, to }: TokenRange): TokenRange | undefined {
  if (!PANELS.has(keyAt(paragraph, to - 1)) || keyAt(paragraph, to) !== 'on' || !isField(paragraph, to + 1)) return undefined;
  let end = to + 2;
  while (isField(paragraph, end) || (keyAt(paragraph, end) === 'and' && isField(paragraph, end + 1))) end++;
  return { from, to: end };
}

/** "Roads", but not "Monday". */
const isField = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index) && !DAYS.has(keyAt(paragraph, index)) && !MONTHS.has(keyAt(paragraph, index));

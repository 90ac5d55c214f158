import type { TokenRange } from '../../../text/sentence';
import { isCapital, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import type { FormName } from './formName';
import { isShortOffice } from '../signs/isShortOffice';
import { isReachOfOffice } from '../signs/reachOfOffice';
import { mayGoOnAsPerson } from '../signs/mayStartPerson';

const MOST_WORDS = 4;

const GENERATION = /^(?:II|III|IV)$/u;

/** People behind an office in short: "DPO Waqas Kemmal said", "EAM Kemmal and NSA Lorne met". */
export function shortOfficeNames(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = from; i < to - 1; i++) {
    if (!isShortOffice(paragraph, i)) continue;
    const start = isReachOfOffice(paragraph, i + 1) && isCapital(paragraph, i + 3) ? i + 2 : i + 1;
    let end = start;
    while (end < Math.min(to, start + MOST_WORDS + 1) && mayGoOnAsPerson(paragraph, start, end)) end++;
    const last = GENERATION.test(textAt(paragraph, end)) ? end + 1 : end;
    if (end > start && end - start <= MOST_WORDS && !isCapital(paragraph, last))
      found.push({ kind: 'person', from: start, to: last, why: `It follows "${textAt(paragraph, i)}"` });
    i = end - 1;
  }
  return found;
}

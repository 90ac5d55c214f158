import type { TokenRange } from '../../../text/sentence';
import { isCapital, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import type { FormName } from './formName';
import { isShortOffice } from '../signs/isShortOffice';
import { mayGoOnAsPerson } from '../signs/mayStartPerson';

const MOST_WORDS = 4;

const GENERATION = /^(?:II|III|IV)$/u;

/** People behind an office in short: "DPO Waqas Kemmal said", "EAM Kemmal and NSA Lorne met". */
export function shortOfficeNames(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = from; i < to - 1; i++) {
    if (!isShortOffice(paragraph, i)) continue;
    let end = i + 1;
    while (end < Math.min(to, i + 1 + MOST_WORDS + 1) && mayGoOnAsPerson(paragraph, i + 1, end)) end++;
    const last = GENERATION.test(textAt(paragraph, end)) ? end + 1 : end;
    if (end > i + 1 && end - i - 1 <= MOST_WORDS && !isCapital(paragraph, last))
      found.push({ kind: 'person', from: i + 1, to: last, why: `It follows "${textAt(paragraph, i)}"` });
    i = end - 1;
  }
  return found;
}

import type { TokenRange } from '../../../text/sentence';
import { isCapital, keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';

/** "| Quillo County Sheriff's Office |": what the sheriff of a county has, whose possessive parts the run of its capitals. */
export function sheriffsOffice(paragraph: ParagraphAnalysis, { from, to }: TokenRange): TokenRange | undefined {
  const isSheriff = keyAt(paragraph, to - 1) === 'sheriff' && keyAt(paragraph, to - 2) === 'county' && to - from > 2;
  const isOffice = /^(?:office|department)$/u.test(keyAt(paragraph, to + 1)) && isCapital(paragraph, to + 1);
  return isSheriff && isOffice && tokenAt(paragraph, to)?.kind === 'possessive' ? { from, to: to + 2 } : undefined;
}

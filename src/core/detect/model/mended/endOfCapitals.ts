import type { TokenRange } from '../../../text/sentence';
import { caseAt, hasClass, listedPhrase, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';

/**
 * "HARBOUR PRESS | Lind & Hale Inc.", "HARBOUR IMAGES | Students": where a listed organization in capitals ends, as in a photo's credit, in front of words
 * that are written otherwise; undefined where none does. A name of letters goes on ("NBC News", "VELA CME Holdings").
 */
export function endOfCapitals(paragraph: ParagraphAnalysis, { from, to }: TokenRange): number | undefined {
  const end = listedPhrase(paragraph, from, to, WordClass.organization)?.to;
  if (end === undefined || end - from < 2 || end === to || caseAt(paragraph, end) !== 'capital') return undefined;
  if (end === to - 1 && hasClass(paragraph, end, WordClass.companySuffix)) return undefined;
  for (let i = from; i < end; i++) if (caseAt(paragraph, i) !== 'upper') return undefined;
  return end;
}

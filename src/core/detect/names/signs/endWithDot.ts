import { hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';

/** The younger and the older of two people of one name. */
export const GENERATIONS = wordSet('jr sr jnr snr');
/** What may stand between two sentences: a dot in front of it ends the first. */
const BETWEEN: ReadonlySet<string> = new Set(['"', '”', '“', '’', '‘', "'", '»', ')', ']']);

/**
 * The end of a name with the dot of its last word, where it has one: "Ford Motor Co. said", "Robert Kennedy Jr., who". A dot that ends the
 * sentence is no part of the name.
 *
 * @param limit What stands in front of it surely belongs to the same sentence, so that a capital there starts none.
 */
export function endWithDot(paragraph: ParagraphAnalysis, end: number, limit: number): number {
  const dot = tokenAt(paragraph, end);
  if (dot?.text !== '.' || dot.start !== tokenAt(paragraph, end - 1)?.end || !isAbbreviated(paragraph, end - 1)) return end;
  const next = tokenAt(paragraph, end + 1);
  if (next === undefined || BETWEEN.has(textAt(paragraph, end + 1))) return end;
  const goesOn = end + 1 < limit || next.kind !== 'word' || !isCapital(paragraph, end + 1);
  return goesOn ? end + 1 : end;
}

const isAbbreviated = (paragraph: ParagraphAnalysis, index: number): boolean =>
  hasClass(paragraph, index, WordClass.companySuffix) || GENERATIONS.has(keyAt(paragraph, index));

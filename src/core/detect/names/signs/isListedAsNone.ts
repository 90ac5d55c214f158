import type { TokenRange } from '../../../text/sentence';
import { hasClass, isCapital, listedPhrase, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { isListed } from './isListed';

const C = WordClass;

/**
 * "Social Security", "U.S. Social Security" and the "Social" of it, but not "Social Security Fund": several words that the lists have as no name, all of
 * which stand there.
 */
export function isListedAsNone(paragraph: ParagraphAnalysis, name: TokenRange): boolean {
  const from = name.to - name.from > 2 && hasClass(paragraph, name.from, C.country) ? name.from + 1 : name.from;
  const none = listedPhrase(paragraph, from, paragraph.tokens.length, C.notName);
  if (none === undefined || none.to - from < 2 || none.to < name.to) return false;
  if (none.to > name.to) return isCapital(paragraph, name.to);
  return !isListed(paragraph, name, C.organization | C.acronym);
}

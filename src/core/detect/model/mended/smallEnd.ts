import type { TokenRange } from '../../../text/sentence';
import { isListed } from '../../names/signs/isListed';
import { isFunctionToken } from '../../names/signs/isFunctionToken';
import { caseAt, hasClass, keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';

const C = WordClass;

/**
 * "Velan | solidaire |": where a listed name of two words ends whose second is small and means nothing else.
 * @returns Behind the last token of the name; undefined where the words are none.
 */
export function smallEnd(paragraph: ParagraphAnalysis, { from, to }: TokenRange): number | undefined {
  if (to - from !== 1 || caseAt(paragraph, to) !== 'lower' || tokenAt(paragraph, to)?.kind !== 'word') return undefined;
  if ((paragraph.lexicon.classes(keyAt(paragraph, to)) & ~C.organization) !== 0) return undefined;
  if (hasClass(paragraph, from, C.common) || isFunctionToken(paragraph, to)) return undefined;
  return isListed(paragraph, { from, to: to + 1 }, C.organization) ? to + 1 : undefined;
}

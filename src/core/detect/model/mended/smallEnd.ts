import type { TokenRange } from '../../../text/sentence';
import { isFunctionToken } from '../../names/signs/functionWords';
import { caseAt, hasClass, listedPhrase, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';

const C = WordClass;

/**
 * "Velan | solidaire |": where a listed name of two words ends whose second is small and no English word.
 * @returns Behind the last token of the name; undefined where the words are none.
 */
export function smallEnd(paragraph: ParagraphAnalysis, { from, to }: TokenRange): number | undefined {
  if (to - from !== 1 || caseAt(paragraph, to) !== 'lower' || hasClass(paragraph, to, C.common | C.english | C.role))
    return undefined;
  if (tokenAt(paragraph, to)?.kind !== 'word' || isFunctionToken(paragraph, to)) return undefined;
  return listedPhrase(paragraph, from, to + 1, C.organization)?.to === to + 1 ? to + 1 : undefined;
}

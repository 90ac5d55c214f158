import type { TokenRange } from '../../../text/sentence';
import { type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';

const LETTERS = /^\p{Lu}{2,4}$/u;
const WING = /^\p{Lu}{1,2}$/u;

/** "JD(U)": the letters of a party with those of its wing, in brackets without a space; a reader's "BA(H)" has them too, and stands behind a name. */
export function lettersWithWing(paragraph: ParagraphAnalysis, { from, to }: TokenRange): TokenRange | undefined {
  const last = to - 1;
  const isHung =
    textAt(paragraph, to) === '(' &&
    tokenAt(paragraph, last)?.end === tokenAt(paragraph, to)?.start &&
    textAt(paragraph, to + 2) === ')';
  if (!isHung || last > from || !LETTERS.test(textAt(paragraph, last)) || !WING.test(textAt(paragraph, to + 1))) return undefined;
  return textAt(paragraph, from - 1) === ',' ? undefined : { from, to: to + 3 };
}

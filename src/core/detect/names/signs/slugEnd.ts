import { isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { isInnerHyphen } from '../../words/isInnerHyphen';
import { WordSignal } from '../../words/wordSignal';

const MOST_TOKENS = 9;

/**
 * The token behind the slug of a wire service that opens a headline ("Motor racing-Kolt out", "UPDATE 2-Soccer-“We are out”"), 0 where none does: the
 * splitter parts no other hyphen from a capital or a mark behind it ("Afghan-American" apart).
 */
export function slugEnd(paragraph: ParagraphAnalysis): number {
  if ((paragraph.signals & WordSignal.dash) === 0 || !isCapital(paragraph, 0)) return 0;
  let end = 0;
  for (let i = 1; i < MOST_TOKENS; i++) {
    const token = tokenAt(paragraph, i);
    if (isInnerHyphen(paragraph, i) && isSlug(paragraph, i - 1) && opensHeadline(paragraph, i + 1)) end = i + 1;
    else if (token?.kind !== 'word' && token?.kind !== 'number') break;
  }
  return end;
}

/** "Ex-Kestrel" is parted too. */
const isSlug = (paragraph: ParagraphAnalysis, index: number): boolean => !/^(?:ex|then)$/u.test(keyAt(paragraph, index));

const opensHeadline = (paragraph: ParagraphAnalysis, index: number): boolean =>
  (isCapital(paragraph, index) && keyAt(paragraph, index) !== 'american') || /^["“‘']$/u.test(textAt(paragraph, index));

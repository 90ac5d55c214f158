import { keyAt } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, tokenIn } from './frame';

const BEFORE_CALLED = /^(?:,|also|otherwise|better|\p{Ll}{3,}ly)$/u;

/**
 * Where what leads in another name begins: "NAME, or | “Rome”", "NAME, | known as the “Roman”", "NAME, | also called “Rome”".
 * @param marks the item that is the marks.
 * @returns the item behind NAME and its comma, `undefined` where the marks hold no other name.
 */
export function otherNameStart({ paragraph, mentionOf }: Frame, sentence: FrameSentence, marks: number): number | undefined {
  const key = (at: number): string => keyAt(paragraph, tokenIn(sentence, at));
  const last = /^(?:the|an?)$/u.test(key(marks - 1)) ? marks - 2 : marks - 1;
  const isNamed = (at: number): boolean => mentionOf(tokenIn(sentence, at)) >= 0;
  if (key(last) === 'or') return key(last - 1) === ',' && isNamed(last - 2) ? last : undefined;
  let start = last;
  if (key(last) === 'as') {
    if (key(last - 1) !== 'known') return undefined;
    start = last - 1;
  } else if (key(last) === 'called' ? !BEFORE_CALLED.test(key(last - 1)) : !NAMES.test(key(last))) return undefined;
  while (start > 0 && BEFORE_CALLED.test(key(start - 1)) && key(start - 1) !== ',') start--;
  return start;
}

const NAMES = /^(?:nicknamed|dubbed|codenamed|alias|aka)$/u;

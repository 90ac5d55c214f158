import type { TokenRange } from '../../../text/sentence';
import { hasClass, isCapital, keyAt, type ParagraphAnalysis, signalsAt, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { WordSignal } from '../../words/wordSignal';
import { endWithDot } from '../signs/endWithDot';
import type { FormName } from './formName';

const C = WordClass;
const MOST_WORDS = 3;
const NO_NAMES =
  C.title | C.official | C.organization | C.acronym | C.headStrong | C.headWeak | C.notName | C.companySuffix | C.demonym;

/** People with a nickname in marks between first name and surname: "Parit “Penguin” Chirawan", "Donnie “the Post” Maclean". */
export function nicknamedPeople(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let open = from + 1; open < to - 2; open++) {
    if (
      tokenAt(paragraph, open)?.kind !== 'mark' ||
      !isQuoteMark(paragraph, open) ||
      !mayBePart(paragraph, open - 1) ||
      isTouching(paragraph, open - 1)
    )
      continue;
    const close = closingMark(paragraph, open, to);
    if (close === undefined || !mayBePart(paragraph, close + 1) || isTouching(paragraph, close)) continue;
    found.push({
      kind: 'person',
      from: firstName(paragraph, open - 1, from),
      to: endWithDot(paragraph, surnameEnd(paragraph, close + 1), to),
      why: 'A nickname stands between first name and surname',
    });
  }
  return found;
}

const isQuoteMark = (paragraph: ParagraphAnalysis, index: number): boolean =>
  (signalsAt(paragraph, index) & WordSignal.quote) !== 0;

const mayBePart = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index) &&
  (hasClass(paragraph, index, C.firstName | C.surname) || !hasClass(paragraph, index, NO_NAMES | C.common | C.role));

/** "Jon E. “Jack” Lorne": an initial has a first name in front. */
const firstName = (paragraph: ParagraphAnalysis, last: number, limit: number): number =>
  last > limit && /^\p{Lu}\.?$/u.test(textAt(paragraph, last)) && mayBePart(paragraph, last - 1) ? last - 1 : last;

/** "Edgar “Ferro” Cortez Bone". */
function surnameEnd(paragraph: ParagraphAnalysis, from: number): number {
  let end = from + 1;
  while (end < from + MOST_WORDS && mayBePart(paragraph, end)) end++;
  return end;
}

/** Whether no space stands behind a token. */
const isTouching = (paragraph: ParagraphAnalysis, index: number): boolean =>
  tokenAt(paragraph, index)?.end === tokenAt(paragraph, index + 1)?.start;

/** The mark that closes some words the last of which has a capital; none of them a sentence's. */
function closingMark(paragraph: ParagraphAnalysis, open: number, limit: number): number | undefined {
  const opensNickname = isCapital(paragraph, open + 1) || keyAt(paragraph, open + 1) === 'the';
  if (!isTouching(paragraph, open) || !opensNickname) return undefined;
  for (let i = open + 1; i < Math.min(limit, open + MOST_WORDS + 2); i++) {
    if (isQuoteMark(paragraph, i))
      return i > open + 1 && isTouching(paragraph, i - 1) && isCapital(paragraph, i - 1) ? i : undefined;
    if (tokenAt(paragraph, i)?.kind !== 'word') return undefined;
  }
  return undefined;
}

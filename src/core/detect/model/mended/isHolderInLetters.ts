import type { TokenRange } from '../../../text/sentence';
import { caseAt, cueVerbAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { isPlainVerb } from '../../words/isPlainVerb';
import { PREPOSITIONS } from '../../words/smallWords';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';

const C = WordClass;

/** Whether letters are what somebody is, by who stands beside them: "Ada Lorne, SSA to the Governor", "The PPRO, Ada Lorne, said", "SAPM Dr Ada Lorne"; or the initials of somebody. */
export const isHolderInLetters = (paragraph: ParagraphAnalysis, name: TokenRange): boolean =>
  name.to - name.from === 1 &&
  caseAt(paragraph, name.from) === 'upper' &&
  (isAide(paragraph, name) ||
    isNamedBehind(paragraph, name) ||
    isBeforeAddress(paragraph, name) ||
    isIdentified(paragraph, name.from));

const AIDES = wordSet('sa ssa pa ps spa sta sapa');

/** "Ada Lorne, | SSA | to the Governor": whom somebody assists. */
const isAide = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  AIDES.has(keyAt(paragraph, from)) &&
  keyAt(paragraph, to) === 'to' &&
  (keyAt(paragraph, to + 1) === 'the' || hasClass(paragraph, to + 1, C.title | C.official));

const MOST_WORDS_OF_HOLDER = 3;

/** "The | PPRO |, Ada Lorne, said": behind an article and in front of a name between commas, letters are what somebody is. */
function isNamedBehind(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  // "A lawyer for the ACLU, Ada Lorne, said".
  if (keyAt(paragraph, from - 1) !== 'the' || PREPOSITIONS.has(keyAt(paragraph, from - 2))) return false;
  const name = to + 1;
  if (textAt(paragraph, to) !== ',' || !hasClass(paragraph, name, C.firstName) || !isCapital(paragraph, name + 1)) return false;
  for (let end = name + 2; end <= name + MOST_WORDS_OF_HOLDER; end++)
    if (textAt(paragraph, end) === ',') return cueVerbAt(paragraph, end + 1) !== undefined || isPlainVerb(paragraph, end + 1);
  return false;
}

const ADDRESSES = wordSet('dr mr mrs ms prof engr barrister justice');

/** "| SAPM | Dr Ada Lorne": what nobody lists as an organization, right in front of a form of address. */
const isBeforeAddress = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  ADDRESSES.has(keyAt(paragraph, to)) &&
  isCapital(paragraph, to) &&
  isCapital(paragraph, to + (textAt(paragraph, to + 1) === '.' ? 2 : 1)) &&
  !hasClass(paragraph, from, C.organization | C.acronym);

/** "identified only as | KS |": initials without their dots. */
const isIdentified = (paragraph: ParagraphAnalysis, from: number): boolean =>
  keyAt(paragraph, from - 1) === 'as' &&
  /^(?:identified|only|initialled)$/u.test(keyAt(paragraph, from - 2)) &&
  /^\p{Lu}{2,3}$/u.test(textAt(paragraph, from)) &&
  !hasClass(paragraph, from, C.organization);

import type { TokenRange } from '../../../text/sentence';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import type { FormName } from './formName';

const C = WordClass;
const OWNERS = wordSet('his her their my our your a one two three four five six seven eight both');
const NO_FIRST_NAMES = C.title | C.official | C.role | C.demonym | C.notName | C.organization | C.acronym;
const WHY = 'It names a relative';

/** First names behind the kin that they are of: "her husband, Mark.", "her cousin Tavish", "his surviving children, Dalma and Gianna". */
export function kinNames(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = from + 1; i < to - 2; i++) {
    if (!hasClass(paragraph, i, C.kin)) continue;
    const isApart = textAt(paragraph, i + 1) === ',';
    if (!(isApart || isCapital(paragraph, i + 1)) || !isKinOfSomebody(paragraph, i)) continue;
    if (isApart) found.push(...namesFrom(paragraph, i + 2, to));
    else if (isGivenName(paragraph, i + 1)) found.push({ kind: 'person', from: i + 1, to: i + 2, why: WHY });
  }
  return found;
}

const isKinOfSomebody = (paragraph: ParagraphAnalysis, index: number): boolean => {
  if (caseAt(paragraph, index) !== 'lower') return false;
  // "her late husband".
  return isOwner(paragraph, index - 1) || (caseAt(paragraph, index - 1) === 'lower' && isOwner(paragraph, index - 2));
};

const isOwner = (paragraph: ParagraphAnalysis, index: number): boolean =>
  OWNERS.has(keyAt(paragraph, index)) || tokenAt(paragraph, index)?.kind === 'possessive';

/** One first name with a mark behind it, or a list that ends with "and" and one more. */
function namesFrom(paragraph: ParagraphAnalysis, from: number, limit: number): readonly FormName[] {
  const names: FormName[] = [];
  let i = from;
  while (i < limit && isFirstNameAlone(paragraph, i)) {
    names.push({ kind: 'person', from: i, to: i + 1, why: WHY });
    if (keyAt(paragraph, i - 1) === 'and') break;
    const next = textAt(paragraph, i + 1) === ',' && keyAt(paragraph, i + 2) === 'and' ? i + 2 : i + 1;
    if (textAt(paragraph, next) !== ',' && keyAt(paragraph, next) !== 'and') break;
    i = next + 1;
  }
  const isList = names.length > 1 && keyAt(paragraph, (names[names.length - 1]?.from ?? 0) - 1) === 'and';
  return isList ? names : names.slice(0, 1).filter((name) => isSureAlone(paragraph, name.from));
}

/** A capitalised word with no other beside it that may be anything but a country's people, an office or a firm. */
const isFirstNameAlone = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index) &&
  caseAt(paragraph, index) !== 'upper' &&
  !isCapital(paragraph, index + 1) &&
  tokenAt(paragraph, index + 1)?.kind !== 'possessive' &&
  (hasClass(paragraph, index, C.firstName) || !hasClass(paragraph, index, NO_FIRST_NAMES | PLACE_CLASSES));

/** "her cousin | Tavish | and", but neither "her sister Act" nor "his brother Lorne Hale". */
const isGivenName = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isFirstNameAlone(paragraph, index) &&
  !hasClass(paragraph, index - 1, C.title | C.role) &&
  !hasClass(paragraph, index + 1, C.particle) &&
  (hasClass(paragraph, index, C.firstName) || !hasClass(paragraph, index, C.common | C.headStrong | C.headWeak));

/** "Georgia," and "Austin.", but not "his brother, Austin police said". */
const isSureAlone = (paragraph: ParagraphAnalysis, index: number): boolean =>
  /^[,.;:)—–]$|^(?:and|who|were|was|have|had|are|is)$/u.test(keyAt(paragraph, index + 1));

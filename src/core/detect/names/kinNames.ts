import type { TokenRange } from '../../text/sentence';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../paragraphAnalysis';
import { PLACE_CLASSES, WordClass } from '../wordClass';
import { wordSet } from '../wordSet';
import type { FormName } from './formName';

const C = WordClass;
const OWNERS = wordSet('his her their my our your a one two three four five six seven eight both');
const ADJECTIVES = wordSet(
  'late eldest elder oldest older youngest younger only first second twin adopted own young former little big baby',
);
const NO_FIRST_NAMES = C.title | C.official | C.role | C.demonym | C.notName | C.organization | C.acronym;
const WHY = 'It names a relative';

/** First names behind the kin that they are of: "her husband, Mark.", "two daughters, Dalma and Gianna", "three children, Ottis, Ottoline and Wilf". */
export function kinNames(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = from + 1; i < to - 2; i++) {
    if (textAt(paragraph, i + 1) !== ',' || !isKinOfSomebody(paragraph, i)) continue;
    found.push(...namesFrom(paragraph, i + 2, to));
  }
  return found;
}

const isKinOfSomebody = (paragraph: ParagraphAnalysis, index: number): boolean => {
  if (caseAt(paragraph, index) !== 'lower' || !hasClass(paragraph, index, C.kin)) return false;
  const owner = ADJECTIVES.has(keyAt(paragraph, index - 1)) ? index - 2 : index - 1;
  return OWNERS.has(keyAt(paragraph, owner)) || tokenAt(paragraph, owner)?.kind === 'possessive';
};

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

/** "Georgia," and "Austin.", but not "his brother, Austin police said". */
const isSureAlone = (paragraph: ParagraphAnalysis, index: number): boolean =>
  /^[,.;:)—–]$|^(?:and|who|were|was|have|had|are|is)$/u.test(keyAt(paragraph, index + 1));

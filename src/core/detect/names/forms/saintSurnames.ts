import type { TokenRange } from '../../../text/sentence';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import type { FormName } from './formName';

const C = WordClass;
const NEVER_GIVEN = C.organization | C.common | C.notName | C.ambiguous | PLACE_CLASSES;
const ON_STREETS = wordSet('on at along near off down up from in to');
const HEADS = C.headStrong | C.headWeak | C.companySuffix;

/** "Aaron St. Hill": a surname with a saint in it behind a first name that is nothing else. "12 Aaron St. Hill" may be a street and what comes next. */
export function saintSurnames(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let saint = from + 1; saint < to - 1; saint++) {
    if (keyAt(paragraph, saint) !== 'st' || caseAt(paragraph, saint) !== 'capital' || !isGiven(paragraph, saint - 1)) continue;
    if (ON_STREETS.has(keyAt(paragraph, saint - 2))) continue;
    const last = textAt(paragraph, saint + 1) === '.' ? saint + 2 : saint + 1;
    if (caseAt(paragraph, last) !== 'capital' || isCapital(paragraph, last + 1) || hasClass(paragraph, last, HEADS)) continue;
    // "Aaron St. Paul's Church".
    if (tokenAt(paragraph, last + 1)?.kind === 'possessive' && isCapital(paragraph, last + 2)) continue;
    found.push({ kind: 'person', from: saint - 1, to: last + 1, why: 'A first name stands in front of a surname with a saint' });
  }
  return found;
}

/** "Justice Kemmal": behind the title of a person, which no place and no street has. */
const isTitled = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index - 1) &&
  hasClass(paragraph, index - 1, C.title | C.official) &&
  !hasClass(paragraph, index, C.organization | PLACE_CLASSES | HEADS | C.title);

const isGiven = (paragraph: ParagraphAnalysis, index: number): boolean =>
  (isTitled(paragraph, index) || (hasClass(paragraph, index, C.firstName) && !hasClass(paragraph, index, NEVER_GIVEN))) &&
  caseAt(paragraph, index) === 'capital' &&
  (isTitled(paragraph, index) || !isCapital(paragraph, index - 1)) &&
  tokenAt(paragraph, index - 1)?.kind !== 'number';

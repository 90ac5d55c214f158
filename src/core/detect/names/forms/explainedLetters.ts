import type { TokenRange } from '../../../text/sentence';
import { hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import type { FormName } from './formName';

const C = WordClass;
const SHORT = /^\p{Lu}[\p{Lu}\d-]{2,9}$/u;
/** What joins the words of a long name. */
const JOINTS = wordSet('of for and the on de del da do la y');
const MOST_WORDS = 10;

/** Letters in brackets behind the organization that they are short for, whatever its initials: "Regulatory Council for Velanto (COVEL)". */
export function explainedLetters(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = from + 1; i < to - 2; i++) {
    if (textAt(paragraph, i) !== '(' || textAt(paragraph, i + 2) !== ')') continue;
    if (!SHORT.test(textAt(paragraph, i + 1)) || !mayBeDefined(paragraph, i + 1)) continue;
    if (endsOrganization(paragraph, i - 1, from))
      found.push({ kind: 'organization', from: i + 1, to: i + 2, why: 'It explains the letters in brackets' });
  }
  return found;
}

/** Letters that mean something else elsewhere only right behind the head of a name: "Tax Inspectorate (DNA)", but neither "(UK)" nor "(MP)". */
const mayBeDefined = (paragraph: ParagraphAnalysis, letters: number): boolean =>
  !hasClass(paragraph, letters, C.notAcronym) ||
  (hasClass(paragraph, letters - 2, C.headStrong) &&
    !hasClass(paragraph, letters, PLACE_CLASSES | C.title | C.official | C.role));

/** Whether an organization's name ends at a token: a head noun and whatever it is for. */
function endsOrganization(paragraph: ParagraphAnalysis, last: number, limit: number): boolean {
  if (!isCapital(paragraph, last)) return false;
  for (let i = last; i >= Math.max(limit, last - MOST_WORDS); i--) {
    if (isCapital(paragraph, i) && hasClass(paragraph, i, C.headStrong)) return i < last || isCapital(paragraph, i - 1);
    if (!isCapital(paragraph, i) && !JOINTS.has(keyAt(paragraph, i))) return false;
  }
  return false;
}

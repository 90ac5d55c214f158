import type { TokenRange } from '../../../text/sentence';
import { isListed } from '../signs/isListed';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { isSaint } from '../signs/isSaint';
import { mayStartPerson } from '../signs/mayStartPerson';
import { behindParticles } from '../signs/surnameParticles';
import type { FormName } from './formName';

const C = WordClass;
const TITLES = C.title | C.official;

const MOST_WORDS = 3;

/** People behind a title whose surname begins with a small word: "Mr. de Kemmler", "Judge del Lorne", "Foreign Minister van den Ash". */
export function titledPeople(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let title = from; title < to - 2; title++) {
    if (!isTitle(paragraph, title)) continue;
    const start = textAt(paragraph, title + 1) === '.' ? title + 2 : title + 1;
    const surname = behindParticles(paragraph, start);
    if (surname === start || !isSurname(paragraph, surname)) continue;
    let end = surname + 1;
    while (end < Math.min(to, surname + MOST_WORDS) && mayStartPerson(paragraph, end)) end++;
    if (isCapital(paragraph, end)) continue;
    const titleFrom = wholeTitle(paragraph, title, from);
    found.push({ kind: 'person', from: start, to: end, titleFrom, why: `It follows "${textAt(paragraph, title)}"` });
  }
  return found;
}

/** "Dean van der Ash" may be all of a name. */
const isTitle = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index) &&
  hasClass(paragraph, index, TITLES) &&
  (!hasClass(paragraph, index, C.firstName) || hasClass(paragraph, index, C.common)) &&
  !isSaint(keyAt(paragraph, index));

const MOST_WORDS_BEFORE = 3;

/** "Deputy Prime | Minister": where a listed title starts that ends with a word. */
function wholeTitle(paragraph: ParagraphAnalysis, last: number, limit: number): number {
  for (let i = Math.max(limit, last - MOST_WORDS_BEFORE); i < last; i++)
    if (isCapital(paragraph, i) && isListed(paragraph, { from: i, to: last + 1 }, TITLES)) return i;
  return last;
}

/** "Gobernador de Sonora" governs a place. */
const isSurname = (paragraph: ParagraphAnalysis, index: number): boolean =>
  caseAt(paragraph, index) === 'capital' &&
  mayStartPerson(paragraph, index) &&
  (hasClass(paragraph, index, C.surname | C.firstName) || !hasClass(paragraph, index, PLACE_CLASSES));

import type { TokenRange } from '../../text/sentence';
import { hasClass, isCapital, type ParagraphAnalysis, textAt } from '../paragraphAnalysis';
import { WordClass } from '../wordClass';
import type { FormName } from './formName';
import { isListed, isSurePerson, mayBePerson } from './listedKind';
import { listLine } from './listLine';

const C = WordClass;
const COUNT = /^\d{1,3}$/u;

/** Who scored, in brackets behind a side's count: "Barcelona 4 (Braithwaite 29, Griezmann 42)", "South Africa 267 (Pope 80; Rabada 4-55)". */
export function scorerNames(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = from + 2; i < to; i++) {
    if (textAt(paragraph, i) !== '(' || !isSideCount(paragraph, i - 1)) continue;
    const close = closingBracket(paragraph, i, to);
    if (close === undefined) continue;
    found.push(...namesWithin(paragraph, { from: i + 1, to: close }));
    i = close;
  }
  return found;
}

/** "Barcelona 4", not "March 4". */
const isSideCount = (paragraph: ParagraphAnalysis, index: number): boolean =>
  COUNT.test(textAt(paragraph, index)) &&
  isCapital(paragraph, index - 1) &&
  !hasClass(paragraph, index - 1, C.notName | C.common);

function closingBracket(paragraph: ParagraphAnalysis, open: number, limit: number): number | undefined {
  for (let i = open + 1; i < limit && textAt(paragraph, i) !== '('; i++) if (textAt(paragraph, i) === ')') return i;
  return undefined;
}

/** Some with their figures or in full, and none that is anything else; or the bracket tells something else. */
function namesWithin(paragraph: ParagraphAnalysis, range: TokenRange): readonly FormName[] {
  const line = listLine(paragraph, range);
  if (line === undefined || line.head !== undefined) return [];
  const { items } = line;
  const isOfScorers =
    items.some((item) => item.figures.length > 0 || isSurePerson(paragraph, item)) &&
    items.every((item) => mayBePerson(paragraph, item) && !isListed(paragraph, item, C.organization | C.acronym));
  if (!isOfScorers) return [];
  return items.map(({ from, to }) => ({ kind: 'person', from, to, why: 'The bracket behind a side says who scored' }));
}

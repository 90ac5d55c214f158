import type { TokenRange } from '../../../text/sentence';
import { isCapital, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { behindTitles } from '../signs/behindTitles';
import type { FormName } from './formName';

/** "a/l", "a/p", "s/o", "d/o", "w/o", "anak": somebody's son, daughter or widow. */
const RELATION = /^(?:a\/[lp]|[sdw]\/o|anak)$/iu;

/** People with their father's name: "K. Kemmalan a/l Muniran", "Ravi Kemmal s/o Gopran", "Kemmal anak Muniran". */
export function patronymicNames(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = from + 1; i < to - 1; i++) {
    const behind = relationEnd(paragraph, i);
    if (behind === undefined || !isCapital(paragraph, i - 1) || !isCapital(paragraph, behind)) continue;
    let start = i - 1;
    while (start > from && isCapital(paragraph, start - 1)) start--;
    let end = behind + 1;
    while (end < to && isCapital(paragraph, end)) end++;
    found.push({
      kind: 'person',
      from: behindTitles(paragraph, { from: start, to: end }),
      to: end,
      why: 'It holds the name of the father',
    });
  }
  return found;
}

/** The letters are one token or three. */
function relationEnd(paragraph: ParagraphAnalysis, index: number): number | undefined {
  if (RELATION.test(textAt(paragraph, index))) return index + 1;
  const { start } = tokenAt(paragraph, index) ?? {};
  const end = tokenAt(paragraph, index + 2)?.end;
  if (start === undefined || end === undefined || end - start !== 3) return undefined;
  return RELATION.test(paragraph.text.slice(start, end)) ? index + 3 : undefined;
}

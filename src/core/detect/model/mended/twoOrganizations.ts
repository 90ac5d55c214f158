import type { TokenRange } from '../../../text/sentence';
import { isListed } from '../../names/signs/isListed';
import { hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';

const C = WordClass;
const HEADS = C.headStrong | C.headWeak;

/**
 * The two of "Department for Harbours and Public Health Velan", which the weights took for one: behind "and" stands all of a listed organization, and in
 * front of it what is one already. "Department of Harbours and Human Services" and "School of Velanic and Norlandic Studies" are one.
 */
export function twoOrganizations(paragraph: ParagraphAnalysis, name: TokenRange): readonly TokenRange[] | undefined {
  const { from, to } = name;
  const outlet = pollsterAndOutlet(paragraph, name);
  if (outlet !== undefined) return outlet;
  for (let and = from + 2; and < to - 2; and++) {
    if (keyAt(paragraph, and) !== 'and') continue;
    const first = { from, to: and };
    // "Velan Television and The Harbour Times".
    const paper = { from: and + 2, to };
    if (textAt(paragraph, and + 1) === 'The' && isListed(paragraph, paper, C.organization)) return [first, paper];
    const second = { from: and + 1, to };
    if (!isListed(paragraph, second, C.organization) || !isOwnName(paragraph, second) || !isWhole(paragraph, first)) continue;
    return isListed(paragraph, name, C.organization) || isSpanned(paragraph, name, and) ? undefined : [first, second];
  }
  return undefined;
}

/** "a poll by | Velan Data | for the | Star |": who asked, and for which paper. */
function pollsterAndOutlet(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly TokenRange[] | undefined {
  if (keyAt(paragraph, from - 1) !== 'by' || !/^(?:polls?|surveys?|polling|research)$/u.test(keyAt(paragraph, from - 2)))
    return undefined;
  for (let i = from + 1; i < to - 1; i++) {
    if (keyAt(paragraph, i) !== 'for') continue;
    const outlet = keyAt(paragraph, i + 1) === 'the' ? i + 2 : i + 1;
    if (outlet < to)
      return [
        { from, to: i },
        { from: outlet, to },
      ];
  }
  return undefined;
}

/** Not of ordinary words alone, unless the last of them heads organizations. */
function isOwnName(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (hasClass(paragraph, to - 1, C.headStrong)) return true;
  for (let i = from; i < to; i++) if (!hasClass(paragraph, i, C.common | HEADS)) return true;
  return false;
}

/** "Velan Bank" if it is listed, "Department for Harbours", "Bank of Velan". */
function isWhole(paragraph: ParagraphAnalysis, name: TokenRange): boolean {
  if (isListed(paragraph, name, C.organization | C.acronym)) return true;
  let i = name.from;
  while (i < name.to - 1 && isCapital(paragraph, i)) i++;
  return /^(?:of|for)$/u.test(keyAt(paragraph, i)) && hasClass(paragraph, i - 1, HEADS) && isCapital(paragraph, i + 1);
}

/** "Department of | Harbours and Climate Velan", where the last words are one listed name. */
function isSpanned(paragraph: ParagraphAnalysis, { from, to }: TokenRange, and: number): boolean {
  for (let i = from + 1; i < and; i++) if (isListed(paragraph, { from: i, to }, C.organization)) return true;
  return false;
}

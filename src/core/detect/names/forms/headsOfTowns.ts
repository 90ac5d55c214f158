import type { TokenRange } from '../../../text/sentence';
import { hasClass, isCapital, listedPhrase, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import type { FormName } from './formName';

const C = WordClass;

/** "The Polytechnic, Ibadan", inside a sentence: a head noun that names nothing alone takes its town along. */
export function headsOfTowns(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = from + 1; i + 3 < to; i++) {
    if (textAt(paragraph, i) !== 'The' || textAt(paragraph, i + 2) !== ',') continue;
    if (!isCapital(paragraph, i + 1) || !hasClass(paragraph, i + 1, C.headStrong)) continue;
    const town = listedPhrase(paragraph, i + 3, to, C.place);
    if (town === undefined || isCapital(paragraph, town.to) || textAt(paragraph, town.to) === ',') continue;
    found.push({ kind: 'organization', from: i, to: town.to, why: 'Its town follows' });
  }
  return found;
}

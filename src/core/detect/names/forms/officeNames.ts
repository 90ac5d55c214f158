import type { TokenRange } from '../../../text/sentence';
import { hasClass, isCapital, listedPhrase, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import type { FormName } from './formName';

const C = WordClass;

/** Organizations in front of who leads or serves them: "Federal Reserve Chair Jon Lorne", "Supreme Court Justice Ada Lorne". */
export function officeNames(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  let last = to - 2;
  while (last > from && !isOffice(paragraph, last)) last--;
  for (let i = from; i < last; i++) {
    if (!isCapital(paragraph, i)) continue;
    const phrase = listedPhrase(paragraph, i, to, C.organization);
    if (phrase === undefined || phrase.to - i < 2) {
      // "New York City Mayor" holds no club of "York City".
      const place = listedPhrase(paragraph, i, to, C.place);
      if (place !== undefined) i = place.to - 1;
      continue;
    }
    // "The local" is no paper.
    if (isCapital(paragraph, phrase.to - 1) && isOffice(paragraph, phrase.to))
      found.push({ kind: 'organization', from: i, to: phrase.to, why: 'Somebody with an office in it follows' });
    i = phrase.to - 1;
  }
  return found;
}

/** An office in capitals with a first name behind it. */
const isOffice = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index) &&
  hasClass(paragraph, index, C.title | C.official) &&
  isCapital(paragraph, index + 1) &&
  hasClass(paragraph, index + 1, C.firstName);

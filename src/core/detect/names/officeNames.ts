import type { TokenRange } from '../../text/sentence';
import { hasClass, isCapital, listedPhrase, type ParagraphAnalysis } from '../paragraphAnalysis';
import { WordClass } from '../wordClass';
import type { FormName } from './formName';

const C = WordClass;

/** Organizations in front of who leads or serves them: "Federal Reserve Chair Jon Lorne", "Supreme Court Justice Ada Lorne". */
export function officeNames(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = from; i < to - 2; i++) {
    if (!isCapital(paragraph, i)) continue;
    const phrase = listedPhrase(paragraph, i, to, C.organization);
    if (phrase === undefined || phrase.to - i < 2) continue;
    const isOffice = isCapital(paragraph, phrase.to) && hasClass(paragraph, phrase.to, C.title | C.official);
    if (isOffice && hasClass(paragraph, phrase.to + 1, C.firstName) && isCapital(paragraph, phrase.to + 1))
      found.push({ kind: 'organization', from: i, to: phrase.to, why: 'Somebody with an office in it follows' });
    i = phrase.to - 1;
  }
  return found;
}

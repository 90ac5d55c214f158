import type { TokenRange } from '../../../text/sentence';
import { hasClass, isCapital, keyAt, listedPhrase, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import type { FormName } from './formName';

const C = WordClass;

/** Organizations in front of who leads or serves them: "Federal Reserve Chair Jon Lorne", "Supreme Court Justice Ada Lorne". */
export function officeNames(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  let last = to - 2;
  while (last > from && !isOffice(paragraph, last) && !isOfficeWithField(paragraph, last)) last--;
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
    const leads = isCapital(paragraph, phrase.to - 1) && leadsToOffice(paragraph, phrase.to);
    if (leads && !isFieldOfMinister(paragraph, i, phrase.to))
      found.push({ kind: 'organization', from: i, to: phrase.to, why: 'Somebody with an office in it follows' });
    i = phrase.to - 1;
  }
  return found;
}

const FIELDS = wordSet('press communications deputy assistant senior chief principal acting');
const MOST_WORDS_OF_FIELD = 2;

/** "Supreme Court | Justice NAME", "White House | Press Secretary NAME". */
function leadsToOffice(paragraph: ParagraphAnalysis, from: number): boolean {
  const office = behindField(paragraph, from);
  return office === from ? isOffice(paragraph, office) : isOfficeWithField(paragraph, office);
}

/** "Press | Secretary NAME": whatever the name, where what the office is for stands in front. */
const isOfficeWithField = (paragraph: ParagraphAnalysis, index: number): boolean =>
  FIELDS.has(keyAt(paragraph, index - 1)) &&
  isCapital(paragraph, index - 1) &&
  isCapital(paragraph, index) &&
  hasClass(paragraph, index, C.title | C.official) &&
  isCapital(paragraph, index + 1);

/** "Press | Secretary": behind what an office is for. */
function behindField(paragraph: ParagraphAnalysis, from: number): number {
  let at = from;
  while (at < from + MOST_WORDS_OF_FIELD && isCapital(paragraph, at) && FIELDS.has(keyAt(paragraph, at))) at++;
  return at;
}

/** "Harbours and Oceans | Minister NAME": what a minister is for, though a body without a head is called so, or "Norland Health" after place and field. */
function isFieldOfMinister(paragraph: ParagraphAnalysis, from: number, to: number): boolean {
  if (keyAt(paragraph, to) !== 'minister') return false;
  if (!hasClass(paragraph, to - 1, C.headStrong) && keyAt(paragraph, to - 1) !== 'office') return true;
  const place = listedPhrase(paragraph, from, to, C.place | C.country);
  return place !== undefined && place.to < to;
}

/** An office in capitals with a first name behind it. */
const isOffice = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index) &&
  hasClass(paragraph, index, C.title | C.official) &&
  isCapital(paragraph, index + 1) &&
  hasClass(paragraph, index + 1, C.firstName);

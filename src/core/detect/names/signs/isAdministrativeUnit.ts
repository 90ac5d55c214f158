import type { TokenRange } from '../../../text/sentence';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';

const C = WordClass;

/** What a state calls its parts, behind the name of one. A county may be a club, and a parish a church. */
const UNITS = wordSet('district tehsil taluk taluka mandal upazila thana subcounty');
/** What bodies, too, bear in front of such a word: "Harbour Police District". */
const OF_BODIES = C.common | C.english | C.notName | C.headStrong | C.headWeak | C.organization | C.acronym | C.companySuffix;
const MOST_WORDS = 4;

/** "Quillo District", "Quillo Losko Tehsil", "of Quillo Village": part of a state, in front of which stands nothing but its own name. "Quillo District Council" goes on. */
export function isAdministrativeUnit(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  // "Regional Division #6".
  if (textAt(paragraph, to) === '#' && /^(?:division|region|district|zone|ward)$/u.test(keyAt(paragraph, to - 1))) return true;
  const isVillage = keyAt(paragraph, to - 1) === 'village' && LEADS_TO_PLACE.has(keyAt(paragraph, from - 1));
  if ((!UNITS.has(keyAt(paragraph, to - 1)) && !isVillage) || caseAt(paragraph, to - 1) !== 'capital') return false;
  if (to - from < 2 || to - from > MOST_WORDS || isCapital(paragraph, to)) return false;
  for (let i = from; i < to - 1; i++) if (caseAt(paragraph, i) !== 'capital' || hasClass(paragraph, i, OF_BODIES)) return false;
  return true;
}

/** What parts of a town or of the land around it, and streets, are called, behind their names. */
const QUARTERS = wordSet(
  'village ward zone district block colony estate parish town tehsil taluk barangay purok sitio ' +
    'street road lane close avenue crescent drive terrace gardens grove',
);
const LEADS_TO_PLACE = wordSet('in at from of near to');
const MOST_WORDS_OF_QUARTER = 3;

/** "in Losko Zone, | Quillo |,", "of Losko Road, | Quillo |,": a token right behind the comma of a quarter or street that a preposition leads to. */
export function isBehindQuarter(paragraph: ParagraphAnalysis, index: number): boolean {
  const quarter = index - 2;
  if (keyAt(paragraph, index - 1) !== ',' || !QUARTERS.has(keyAt(paragraph, quarter))) return false;
  if (!isCapital(paragraph, quarter) || !isCapital(paragraph, quarter - 1)) return false;
  let first = quarter - 1;
  while (first > quarter - MOST_WORDS_OF_QUARTER && isCapital(paragraph, first - 1)) first--;
  return LEADS_TO_PLACE.has(keyAt(paragraph, first - 1));
}

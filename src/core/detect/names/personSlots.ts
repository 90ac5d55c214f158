import type { TokenRange } from '../../text/sentence';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../paragraphAnalysis';
import { PLACE_CLASSES, WordClass } from '../wordClass';
import { wordSet } from '../wordSet';
import type { FormName } from './formName';
import { isFunctionToken } from './functionWords';
import { isListed } from './listedKind';

const C = WordClass;
/** What is done to people and to nobody else. */
const SEIZED = wordSet('arrested detained handcuffed jailed interrogated extradited deported');
const PROCEEDINGS = wordSet('probe probes inquiry inquiries investigation investigations charges complaint indictment warrant');
const AIMS = wordSet('into against');
const SERVANTS = wordSet(
  'lawyer attorney solicitor barrister secretary coach spokesman spokeswoman spokesperson bodyguard physician widow wife husband brother sister ' +
    'father mother son daughter nephew niece cousin uncle aunt',
);
const OWNERS = wordSet('his her their');
const NO_PART =
  C.organization |
  C.acronym |
  C.common |
  C.headStrong |
  C.headWeak |
  C.companySuffix |
  C.placeHead |
  C.notName |
  C.cueNoun |
  PLACE_CLASSES;
const MOST_WORDS = 4;

/** Full names that no list has, where only a person stands: "arrested Kitra Panpheth", "a probe into Kitra Panpheth", "Lorne's lawyer, Kitra Panpheth,". */
export function personSlots(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = from + 1; i < to - 1; i++) {
    if (!isCapital(paragraph, i) || isCapital(paragraph, i - 1)) continue;
    const why = isSuspect(paragraph, i) ? 'It is accused or held' : isServant(paragraph, i) ? 'It serves somebody' : undefined;
    const end = why === undefined ? undefined : likelyNameEnd(paragraph, i, to);
    if (why !== undefined && end !== undefined) found.push({ kind: 'person', from: i, to: end, why });
  }
  return found;
}

const isSuspect = (paragraph: ParagraphAnalysis, index: number): boolean =>
  SEIZED.has(keyAt(paragraph, index - 1)) ||
  (AIMS.has(keyAt(paragraph, index - 1)) && PROCEEDINGS.has(keyAt(paragraph, index - 2)));

const isServant = (paragraph: ParagraphAnalysis, index: number): boolean =>
  textAt(paragraph, index - 1) === ',' &&
  caseAt(paragraph, index - 2) === 'lower' &&
  SERVANTS.has(keyAt(paragraph, index - 2)) &&
  (tokenAt(paragraph, index - 3)?.kind === 'possessive' || OWNERS.has(keyAt(paragraph, index - 3)));

/** The end of two to four words that may be a name, none of them what anything else is called. */
function likelyNameEnd(paragraph: ParagraphAnalysis, from: number, limit: number): number | undefined {
  // "his father, Don Basilio".
  if (hasClass(paragraph, from, C.title)) return undefined;
  let end = from;
  while (end < limit && isCapital(paragraph, end)) {
    if (caseAt(paragraph, end) === 'upper' || isFunctionToken(paragraph, end)) return undefined;
    if (!hasClass(paragraph, end, C.firstName | C.surname) && hasClass(paragraph, end, NO_PART | C.title | C.official | C.role))
      return undefined;
    end++;
  }
  if (/^[js]r$/u.test(keyAt(paragraph, end - 1))) return undefined;
  const isName =
    end - from > 1 && end - from <= MOST_WORDS && !isListed(paragraph, { from, to: end }, C.organization | PLACE_CLASSES);
  return isName && !hasClass(paragraph, from, C.organization) && !/^(?:&|'|’)$/u.test(textAt(paragraph, end)) ? end : undefined;
}

import type { TokenRange } from '../../text/sentence';
import { opensBeforeSubject } from '../names/opensBeforeSubject';
import { isFieldOfOffice } from '../names/organizationsOfOffice';
import { isHandle, isPlatformUse } from '../names/platformUse';
import { isShouted } from '../names/shoutedWords';
import { isShortOffice } from '../names/shortOfficeNames';
import { isGoverned, isStatedPlace } from '../names/statedPlace';
import { isCountryCode } from '../names/countryCode';
import { isMarketCode } from '../names/marketCode';
import { isMarketIndex } from '../names/marketIndex';
import { isListed } from '../names/listedKind';
import { isPartisan } from '../names/partisan';
import { isNamedThing, STORM_NOUNS } from '../names/namedThing';
import { isStreet } from '../names/streetNames';
import { isSumOfMoney } from '../names/sumOfMoney';
import { isSeat, isTicker } from '../names/wordVotes';
import { seenAt, Sighting, type TokenEvidence } from '../names/wordEvidence';
import { caseAt, hasClass, isCapital, keyAt, listedPhrase, type ParagraphAnalysis, textAt, tokenAt } from '../paragraphAnalysis';
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../wordClass';
import { wordSet } from '../wordSet';
import type { TaggedName } from './tagLabel';

const C = WordClass;
const HEADS = C.headStrong | C.headWeak | C.companySuffix;

/** Below these probabilities the lists are believed, not the weights. */
const SURE_OF_BARE_PLACE = 0.7;
const SURE_OF_ABBREVIATION = 0.8;
const SURE_OF_PLACE_END = 0.85;

/** What the weights take for a name now and then, and the lists and the words around it know better. */
export const isNoName = (
  paragraph: ParagraphAnalysis,
  name: TaggedName & { readonly confidence: number },
  sentence: TokenRange,
  evidence: TokenEvidence,
): boolean =>
  (name.confidence < SURE_OF_BARE_PLACE && isBarePlace(paragraph, name)) ||
  (name.confidence < SURE_OF_PLACE_END && (endsPlace(paragraph, name) || isPlaceOf(paragraph, name))) ||
  (name.confidence < SURE_OF_ABBREVIATION && isAbbreviation(paragraph, name, evidence)) ||
  cutsTitle(paragraph, name) ||
  endsAsAdjective(paragraph, name) ||
  opensPlace(paragraph, name) ||
  (!hasClass(paragraph, name.to - 1, HEADS) && isStatedPlace(paragraph, name)) ||
  isGoverned(paragraph, name) ||
  opensBeforeSubject(paragraph, name, sentence) ||
  isBesideStormNoun(paragraph, name) ||
  isHandle(paragraph, name) ||
  isDate(paragraph, name) ||
  (name.kind === 'organization' &&
    (isPlatformUse(paragraph, name) ||
      isShouted(paragraph, name, evidence) ||
      isShortOfficeAlone(paragraph, name) ||
      isPolicy(paragraph, name) ||
      isPartisan(paragraph, name))) ||
  isFieldOfOffice(paragraph, name) ||
  isWare(paragraph, name, sentence) ||
  isOfficeOfTeam(paragraph, name) ||
  isNamedThing(paragraph, name, evidence) ||
  isMarketIndex(paragraph, name) ||
  isCode(paragraph, name, evidence) ||
  (name.kind === 'person' &&
    (hasDigit(paragraph, name) || isStreet(paragraph, name) || isWorkOf(paragraph, name) || isOfficeBeside(paragraph, name))) ||
  (name.to - name.from === 1 && hasPrefix(paragraph, name.from)) ||
  isManyInShort(paragraph, name) ||
  isTicker(textAt(paragraph, name.from)) ||
  isSeat(textAt(paragraph, name.from));

/** "Pyongyang has denied": a place that stands for its government is no organization; a club that bears its name is one. */
const isBarePlace = (paragraph: ParagraphAnalysis, { kind, from, to }: TaggedName): boolean =>
  kind === 'organization' && to - from === 1 && hasClass(paragraph, from, C.place | C.country);

/** "a judge of the District of Columbia": what is listed as a place is one behind a preposition, whatever society bears its name. */
function isPlaceOf(paragraph: ParagraphAnalysis, name: TaggedName): boolean {
  const { kind, from, to } = name;
  if (kind !== 'organization' || to - from < 2) return false;
  // "a player of Al Ain" may play for a club.
  const isLedIn =
    keyAt(paragraph, from - 1) === 'the'
      ? /^(?:in|of|from|near|across)$/u.test(keyAt(paragraph, from - 2))
      : /^(?:in|near|across)$/u.test(keyAt(paragraph, from - 1));
  if (!isLedIn) return false;
  return isListed(paragraph, name, PLACE_CLASSES) && !isListed(paragraph, name, C.organization);
}

/** "In Khan Younis", "Sri Lankan": the second half of what is listed as a place or its people is nobody's name. */
function endsPlace(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (from === 0 || to - from !== 1 || !isCapital(paragraph, from - 1)) return false;
  return listedPhrase(paragraph, from - 1, to, PLACE_CLASSES)?.to === to;
}

/** "PAC", "AI", "OT": an abbreviation that the lists have as one of no organization, unless the article has one with these initials. */
function isAbbreviation(paragraph: ParagraphAnalysis, { from, to }: TokenRange, evidence: TokenEvidence): boolean {
  // "(SDI)" is explained by what stands before it.
  if (to - from !== 1 || caseAt(paragraph, from) !== 'upper' || textAt(paragraph, from - 1) === '(') return false;
  if ((seenAt(evidence, from) & Sighting.initials) !== 0) return false;
  return hasClass(paragraph, from, C.notAcronym) && !hasClass(paragraph, from, C.organization | C.acronym);
}

/** "(ITA)" behind an athlete, unless the letters are the initials of an organization of the article; "US10YT=RR", "NIS 790 million". */
function isCode(paragraph: ParagraphAnalysis, { from, to }: TokenRange, evidence: TokenEvidence): boolean {
  for (let i = from; i < to; i++) if (isMarketCode(paragraph, i)) return true;
  if (to - from !== 1) return false;
  return isSumOfMoney(paragraph, from) || (isCountryCode(paragraph, from) && (seenAt(evidence, from) & Sighting.initials) === 0);
}

/** "Prime Minister": the first word of a title is nobody's name. */
function cutsTitle(paragraph: ParagraphAnalysis, { kind, from, to }: TaggedName): boolean {
  if (kind !== 'person' || to - from !== 1) return false;
  return (listedPhrase(paragraph, from, to + 2, C.title | C.official)?.to ?? 0) > to;
}

/** "NSA Kemmal" with a listed surname: an office in short, not the agency. */
const isShortOfficeAlone = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 && isShortOffice(paragraph, from);

/** "FPIs", "OFWs": letters in the plural are many of a kind. */
const isManyInShort = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 && /^\p{Lu}{2,6}s$/u.test(textAt(paragraph, from)) && !hasClass(paragraph, from, C.organization | C.acronym);

/** "Ford F-150", "F-104 Starfighter": a make, not a person. */
function hasDigit({ tokens }: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (/\d/u.test(tokens[i]?.text ?? '')) return true;
  return false;
}

/** "Investment Strategist", "Cardinal" between commas: what somebody is, beside the name. */
function isOfficeBeside(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (textAt(paragraph, from - 1) === ',' && to - from === 1)
    return (
      textAt(paragraph, to) === ',' && hasClass(paragraph, from, C.title | C.official) && !hasClass(paragraph, from, C.firstName)
    );
  if (to - from < 2 || !hasClass(paragraph, to - 1, C.role | C.official) || hasClass(paragraph, to - 1, PERSON_CLASSES))
    return false;
  for (let i = from; i < to - 1; i++) if (!hasClass(paragraph, i, C.common | C.role | C.title)) return false;
  return true;
}

/** "Velanto Prize-winning": what is hung on the last word makes an adjective of it. */
function endsAsAdjective(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  const last = textAt(paragraph, to - 1);
  return to - from > 1 && last.includes('-') && /-\p{Ll}{2,}(?:ed|ing)$/u.test(last);
}

const PLACE_OPENERS = wordSet('fort mount lake cape camp port isle');

/** "Fort Lee", "Lake Charles": the place bears a person's name. */
const opensPlace = (paragraph: ParagraphAnalysis, { kind, from, to }: TaggedName): boolean =>
  kind === 'person' && to - from === 2 && PLACE_OPENERS.has(keyAt(paragraph, from));

/** "Escalator maker Velanto": what a firm makes opens the sentence with a capital in front of the firm's name. */
const isWare = (paragraph: ParagraphAnalysis, { from, to }: TokenRange, sentence: TokenRange): boolean =>
  to - from === 1 &&
  (from === sentence.from || textAt(paragraph, from - 1) === '-') &&
  caseAt(paragraph, from) === 'capital' &&
  /^(?:maker|manufacturer|producer|supplier|retailer)$/u.test(keyAt(paragraph, to)) &&
  isCapital(paragraph, to + 1) &&
  !hasClass(paragraph, from, C.organization);

/** "the Flames GM": the letters of an office behind the name of a team. */
const isOfficeOfTeam = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 && textAt(paragraph, from) === 'GM' && isCapital(paragraph, from - 1);

/** "Hurricane Mirela" and the storm that bears a first name: nobody. */
const isBesideStormNoun = (paragraph: ParagraphAnalysis, { from }: TokenRange): boolean =>
  STORM_NOUNS.has(keyAt(paragraph, from)) || STORM_NOUNS.has(keyAt(paragraph, from - 1));

const DATES = wordSet(
  'mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec gmt est edt pst pdt cst cdt bst ist utc am pm',
);

/** "Fri, March 15", "09:22 EDT": a date or hour in short. "Jan" alone is a first name. */
function isDate(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (to - from !== 1 || !DATES.has(keyAt(paragraph, from))) return false;
  const isBehindNumber = tokenAt(paragraph, from - 1)?.kind === 'number';
  let next = to;
  while (/^[.,]$/u.test(textAt(paragraph, next))) next++;
  return isBehindNumber || tokenAt(paragraph, next)?.kind === 'number' || MONTHS.has(keyAt(paragraph, next));
}

const MONTHS = wordSet('january february march april may june july august september october november december');

/** "Labour Minister Ada Lorne", whose ministry it is; a "Labour minister" is of the party. */
const isPolicy = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 &&
  /^labou?r$/u.test(keyAt(paragraph, from)) &&
  isCapital(paragraph, to) &&
  /^(?:minister|ministry|secretary|commissioner)$/u.test(keyAt(paragraph, to));

const QUOTE_MARK = /^["“”‘’']$/u;

/** "the “Corazón de Nopal” star": what somebody is the star, author or singer of is a work. */
const isWorkOf = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  from > 1 &&
  /^(?:the|a|an)$/u.test(keyAt(paragraph, from - 2)) &&
  QUOTE_MARK.test(textAt(paragraph, from - 1)) &&
  QUOTE_MARK.test(textAt(paragraph, to)) &&
  caseAt(paragraph, to + 1) === 'lower' &&
  hasClass(paragraph, to + 1, C.role);

const PREFIXES = wordSet('pro anti non ex mid post pre neo');

/** "pro-Beijing", written small: what somebody is for or against is an adjective. "Anti-Corruption Commission" has its capital. */
export function hasPrefix(paragraph: ParagraphAnalysis, index: number): boolean {
  const key = keyAt(paragraph, index);
  const hyphen = key.indexOf('-');
  if (hyphen < 2 || !PREFIXES.has(key.slice(0, hyphen))) return false;
  return textAt(paragraph, index).startsWith(key.slice(0, hyphen));
}

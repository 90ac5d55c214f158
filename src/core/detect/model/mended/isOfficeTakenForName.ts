import type { TokenRange } from '../../../text/sentence';
import { isOfficeInLetters } from '../../names/signs/lettersOfOffice';
import { isFieldOfOffice } from '../../names/signs/organizationsOfOffice';
import { isFunctionToken } from '../../names/signs/isFunctionToken';
import { isListed } from '../../names/signs/isListed';
import { isPartisan } from '../../names/signs/isPartisan';
import { isShortOffice } from '../../names/signs/isShortOffice';
import { isTownOfOffice } from '../../names/signs/reachOfOffice';
import { mayStartPerson } from '../../names/signs/mayStartPerson';
import { seenAt, Sighting, type TokenEvidence } from '../../wordEvidence';
import {
  caseAt,
  cueVerbAt,
  hasClass,
  isCapital,
  keyAt,
  listedPhrase,
  type ParagraphAnalysis,
  signalsAt,
  textAt,
  tokenAt,
} from '../../words/paragraphAnalysis';
import { DEPUTIES_IN_LETTERS, LOOSE_OFFICES, POSITIONS } from '../../words/nameTriggers';
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { WordSignal } from '../../words/wordSignal';
import type { TaggedName } from '../weights/tagLabel';
import { isOfficeOfNation } from './bodyOfOffice';
import { isHolderInLetters } from './isHolderInLetters';

const C = WordClass;

/** Whether what was found is an office, a part of one or what one is for. */
export const isOfficeTakenForName = (paragraph: ParagraphAnalysis, name: TaggedName): boolean =>
  (name.kind === 'person' ? isOfficeOfPerson(paragraph, name) : isOfficeOfOrganization(paragraph, name)) ||
  isPartisan(paragraph, name) ||
  isFieldOfOffice(paragraph, name) ||
  isHolderByTown(paragraph, name) ||
  isOfficeOfTeam(paragraph, name) ||
  isCircuitOfCourt(paragraph, name) ||
  isOfficeOfTown(paragraph, name);

/** Whether what was found is letters that stand for an office in the article. */
export const isOfficeOfArticle = (paragraph: ParagraphAnalysis, { from, to }: TokenRange, evidence: TokenEvidence): boolean =>
  to - from === 1 && (isOfficeInLetters(seenAt(evidence, from)) || isRankOfKnown(paragraph, from, evidence));

const OF_BODY = Sighting.initials | Sighting.explained;

/** "DRC Velzha said": letters that are no organization's right in front of the surname of somebody of whom the article tells. */
const isRankOfKnown = (paragraph: ParagraphAnalysis, index: number, evidence: TokenEvidence): boolean =>
  caseAt(paragraph, index) === 'upper' &&
  /^\p{Lu}{2,4}$/u.test(textAt(paragraph, index)) &&
  caseAt(paragraph, index + 1) === 'capital' &&
  !isCapital(paragraph, index - 1) &&
  !isCapital(paragraph, index + 2) &&
  !hasClass(paragraph, index, C.organization | PLACE_CLASSES) &&
  (!hasClass(paragraph, index, C.acronym) || cueVerbAt(paragraph, index + 2) !== undefined) &&
  (seenAt(evidence, index) & OF_BODY) === 0 &&
  (seenAt(evidence, index + 1) & Sighting.personLast) !== 0 &&
  (seenAt(evidence, index + 1) & Sighting.organizationPart) === 0;

const isOfficeOfPerson = (paragraph: ParagraphAnalysis, name: TokenRange): boolean =>
  cutsTitle(paragraph, name) || isOfficeBeside(paragraph, name);

const isOfficeOfOrganization = (paragraph: ParagraphAnalysis, name: TokenRange): boolean =>
  isMemberOfForce(paragraph, name) ||
  isHouseOfMember(paragraph, name) ||
  isShortOfficeAlone(paragraph, name) ||
  isDeputyInLetters(paragraph, name) ||
  isDeputyOfSeat(paragraph, name) ||
  isHighness(paragraph, name) ||
  isPolicy(paragraph, name) ||
  isProsecution(paragraph, name) ||
  isFieldOfMinister(paragraph, name) ||
  isFieldOfSecretary(paragraph, name) ||
  isPeer(paragraph, name) ||
  isApposedOfficer(paragraph, name) ||
  isRankedOfficer(paragraph, name) ||
  isPrincipal(paragraph, name) ||
  isOfficeOfState(paragraph, name) ||
  isStaffOfChief(paragraph, name) ||
  isHolderInLetters(paragraph, name) ||
  isOfficeOfNation(paragraph, name);

/** "Prime Minister": the first word of a title is nobody's name. */
const cutsTitle = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 && (listedPhrase(paragraph, from, to + 2, C.title | C.official)?.to ?? 0) > to;

/** "NSA Kemmal" with a listed surname: an office in short, not the agency. */
const isShortOfficeAlone = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 &&
  (isShortOffice(paragraph, from) ||
    isTownOfOffice(paragraph, from + 1) ||
    isOfficeWithZone(paragraph, from) ||
    isOfficeInHeading(paragraph, from) ||
    isOfficeBeforeRank(paragraph, from));

/** "SP (City) Kemmal Lorne": a rank with what its bearer is for in brackets in front of the name. */
const isOfficeWithZone = (paragraph: ParagraphAnalysis, index: number): boolean =>
  (signalsAt(paragraph, index) & WordSignal.shortOffice) !== 0 &&
  textAt(paragraph, index + 1) === '(' &&
  [index + 3, index + 4].some((close) => textAt(paragraph, close) === ')' && mayStartPerson(paragraph, close + 1));

/** "CDF Gen Ada Lorne": an office in short in front of the rank of its holder. */
const isOfficeBeforeRank = (paragraph: ParagraphAnalysis, index: number): boolean =>
  (signalsAt(paragraph, index) & WordSignal.shortOffice) !== 0 &&
  !POSITIONS.has(keyAt(paragraph, index)) &&
  !hasClass(paragraph, index, C.organization | C.acronym) &&
  isCapital(paragraph, index + 1) &&
  hasClass(paragraph, index + 1, C.title) &&
  !hasClass(paragraph, index + 1, C.firstName) &&
  mayStartPerson(paragraph, textAt(paragraph, index + 2) === '.' ? index + 3 : index + 2);

/** "CP WADES IN": an office in short in a heading all in capitals. */
const isOfficeInHeading = (paragraph: ParagraphAnalysis, index: number): boolean =>
  paragraph.caseStyle === 'upper' &&
  (signalsAt(paragraph, index) & WordSignal.shortOffice) !== 0 &&
  !hasClass(paragraph, index, C.organization | C.acronym);

/** "Ada Lorne, Member of | Parliament |,": the office; "a member of Parliament's committee" sits in one. */
const isHouseOfMember = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 &&
  keyAt(paragraph, from) === 'parliament' &&
  keyAt(paragraph, from - 1) === 'of' &&
  /^Members?$/u.test(textAt(paragraph, from - 2)) &&
  tokenAt(paragraph, to)?.kind !== 'possessive';

const MEMBERS_OF_FORCES = wordSet('garda gardai gardaí mountie mounties marine marines');
const COUNTS = wordSet('a an one another each every both two three four five six seven eight nine ten several many dozen');

/** "the TD", "a local TD", "the Velan TD": who sits in a parliament, where nothing goes on with the letters; a bank of that name has no article. */
const isDeputyInLetters = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 &&
  DEPUTIES_IN_LETTERS.has(keyAt(paragraph, from)) &&
  (!isCapital(paragraph, to) || hasClass(paragraph, to, PERSON_CLASSES)) &&
  ((isCapital(paragraph, from - 1) && !isFunctionToken(paragraph, from - 1)) || hasArticle(paragraph, from));

/** "said the | Quillo MCA |": a seat with the letters of who holds it; "Harbour Party MP" ends in front of them. */
const isDeputyOfSeat = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 2 &&
  (DEPUTIES_IN_LETTERS.has(keyAt(paragraph, from + 1)) || /^mcas?$/u.test(keyAt(paragraph, from + 1))) &&
  caseAt(paragraph, from + 1) === 'upper' &&
  caseAt(paragraph, from) === 'capital' &&
  !hasClass(paragraph, from, C.organization | C.acronym | C.headStrong | C.headWeak);

const HIGHNESSES = wordSet('hh he hrh hm');

/** "HH the Amir", "HE Sheikh Velan": what the great are called, in letters. */
const isHighness = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 &&
  HIGHNESSES.has(keyAt(paragraph, from)) &&
  caseAt(paragraph, from) === 'upper' &&
  (keyAt(paragraph, to) === 'the' || hasClass(paragraph, to, C.title));

/** "the", "a" or "her" at most one small word in front. */
const hasArticle = (paragraph: ParagraphAnalysis, index: number): boolean =>
  [index - 1, index - 2].some(
    (at) => ARTICLES.has(keyAt(paragraph, at)) && (at === index - 1 || caseAt(paragraph, index - 1) === 'lower'),
  );

const ARTICLES = wordSet('the a an this that our their his her');

/** "a Garda told the jury", "two U.S. Marines came": those who serve, not the force; "a Garda spokesman" is of the force. */
function isMemberOfForce(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (!MEMBERS_OF_FORCES.has(keyAt(paragraph, to - 1))) return false;
  if (to - from > 1 && !isListed(paragraph, { from, to: to - 1 }, C.country | C.demonym)) return false;
  const before = keyAt(paragraph, from - 1);
  const counted = COUNTS.has(before) || /^(?:young|off-duty|retired|injured|former)$/u.test(before);
  return (
    counted && (cueVerbAt(paragraph, to) !== undefined || tokenAt(paragraph, to)?.kind === 'mark' || isHardlyNoun(paragraph, to))
  );
}

/** "a Garda | told", "two Marines | from": no noun that belongs to the force, as in "a Garda | spokesman". */
const isHardlyNoun = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isFunctionToken(paragraph, index) ||
  keyAt(paragraph, index).endsWith('ed') ||
  /^(?:left|came|went|found|saw)$/u.test(keyAt(paragraph, index));

/** "the Crown appealed": whoever accuses in the name of a king; a casino of that name has no article. */
const isProsecution = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 && keyAt(paragraph, from) === 'crown' && keyAt(paragraph, from - 1) === 'the' && !isCapital(paragraph, to);

const FIELD = C.common | C.headWeak | C.cueNoun | C.notName;
const MOST_WORDS_OF_FIELD = 3;
/** Fields that organizations have as their last word. */
const MANAGED = wordSet('administration communications press industries services relations');

/** "Public Works | Minister", "Public Works | and Harbours Minister": what the minister is for. */
function isFieldOfMinister(paragraph: ParagraphAnalysis, name: TokenRange): boolean {
  const { from, to } = name;
  let minister = keyAt(paragraph, to) === 'and' ? to + 1 : to;
  // "Public Works and | Seafaring Minister": what stands in front of the word is part of the field, listed or not.
  if (minister > to) while (isPartOfField(paragraph, minister) && minister < to + MOST_WORDS_OF_FIELD) minister++;
  if (keyAt(paragraph, minister) !== 'minister' || !isCapital(paragraph, minister)) return false;
  const place = listedPhrase(paragraph, from, to, C.place | C.country)?.to ?? from;
  // "Norland Health | Minister NAME": a body of that name has no minister.
  if (place > from && place < to && minister === to) return isFieldFrom(paragraph, place, to);
  // "Harbours and Fisher Relations | Minister": listed as a body, of a plain word.
  if (minister === to && isListed(paragraph, name, C.organization) && keyAt(paragraph, to - 1) !== 'office')
    return isField(paragraph, to - 1) && isCapital(paragraph, to + 1);
  for (let i = from; i < to; i++) if (!isField(paragraph, i) && keyAt(paragraph, i) !== 'and') return false;
  return !isListed(paragraph, name, C.organization | C.acronym);
}

/** "Treasury | CS Ada Lorne": what a cabinet or principal secretary, in letters, is for. */
const isFieldOfSecretary = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 &&
  /^(?:CS|PS|CAS)$/u.test(textAt(paragraph, to)) &&
  isCapital(paragraph, to + 1) &&
  caseAt(paragraph, from) === 'capital' &&
  hasClass(paragraph, from, C.common | C.notName | C.headWeak | C.headStrong);

function isFieldFrom(paragraph: ParagraphAnalysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isPartOfField(paragraph, i)) return false;
  return to - from <= MOST_WORDS_OF_FIELD;
}

const isPartOfField = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index) && !/^(?:prime|first|chief|minister)$/u.test(keyAt(paragraph, index));

const isField = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isPartOfField(paragraph, index) &&
  ((hasClass(paragraph, index, FIELD) && !hasClass(paragraph, index, C.headStrong)) || MANAGED.has(keyAt(paragraph, index)));

/** "the | Johor Mentri Besar | candidate": a title of several words behind where it is held. */
const isOfficeOfState = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 3 &&
  listedPhrase(paragraph, from, from + 1, C.place | C.country)?.to === from + 1 &&
  listedPhrase(paragraph, from + 1, to, C.title | C.official)?.to === to;

/** "The Principal of the School": who heads it. */
const isPrincipal = (paragraph: ParagraphAnalysis, { from }: TokenRange): boolean =>
  keyAt(paragraph, from) === 'principal' && keyAt(paragraph, from + 1) === 'of';

/** "the Chief of | Naval Staff |", "Chief of the | General Staff |": the end of an office. */
const isStaffOfChief = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 2 &&
  keyAt(paragraph, from + 1) === 'staff' &&
  /^(?:naval|general|air|army|defen[cs]e)$/u.test(keyAt(paragraph, from)) &&
  keyAt(paragraph, keyAt(paragraph, from - 1) === 'the' ? from - 3 : from - 2) === 'chief';

const OFFICERS = wordSet('commander commissioner superintendent magistrate spokesperson spokesman spokeswoman');

/** "Ada Lorne, the | Losko District Police Commander |": what somebody is, behind the comma of the name. */
const isApposedOfficer = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean => {
  if (to - from < 2 || !OFFICERS.has(keyAt(paragraph, to - 1)) || isCapital(paragraph, to)) return false;
  const comma = keyAt(paragraph, from - 1) === 'the' ? from - 2 : from - 1;
  return textAt(paragraph, comma) === ',' && isCapital(paragraph, comma - 1);
};

/** "Quillo's | Chief Harbour Inspector |": an office from its rank to what it is. */
const isRankedOfficer = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from > 2 &&
  /^(?:chief|deputy|assistant|senior)$/u.test(keyAt(paragraph, from)) &&
  (OFFICERS.has(keyAt(paragraph, to - 1)) || /^(?:inspector|officer|engineer|registrar)$/u.test(keyAt(paragraph, to - 1)));

/** "orders of DC | Lahore |", "CCPO Lahore": the town of an office in letters, by which its holder goes; "DC Virunga" may play. */
const isHolderByTown = (paragraph: ParagraphAnalysis, { kind, from, to }: TaggedName): boolean =>
  to - from <= 2 &&
  isTownOfOffice(paragraph, to - 1) &&
  (to - from === 1 ||
    ((signalsAt(paragraph, from) & WordSignal.shortOffice) !== 0 &&
      (kind === 'person' || !LOOSE_OFFICES.has(keyAt(paragraph, from)))));

const PEERS = wordSet('duke duchess prince princess earl countess marquess marquis viscount baron baroness bishop archbishop');

/** "the Duchess of Velan", "the Bishop of Velan": somebody by a title and its town; a "Prince of Velan Hospital" has its head. */
const isPeer = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 3 && PEERS.has(keyAt(paragraph, from)) && keyAt(paragraph, from + 1) === 'of' && !isCapital(paragraph, to);

/** "Labour Minister Ada Lorne", "Ministers of Harbours and Labour", "Minister of Labour", whose ministry it is; a "Labour minister" is of the party. */
const isPolicy = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 &&
  (keyAt(paragraph, from) === 'labour' || keyAt(paragraph, from) === 'labor') &&
  ((isCapital(paragraph, to) && /^(?:minister|ministry|secretary|commissioner)$/u.test(keyAt(paragraph, to))) ||
    isBehindMinister(paragraph, from - 1) ||
    isBesideField(paragraph, from));

/** "Minister | of", "secretary | for". */
const isBehindMinister = (paragraph: ParagraphAnalysis, of: number): boolean =>
  /^(?:of|for)$/u.test(keyAt(paragraph, of)) && /^(?:ministers?|ministry|secretary)$/u.test(keyAt(paragraph, of - 1));

const MOST_FIELD_TOKENS = 8;

/** "Minister of Harbours and |", "minister for Harbours, Trade and |". */
function isBesideField(paragraph: ParagraphAnalysis, at: number): boolean {
  if (keyAt(paragraph, at - 1) !== 'and' || !isCapital(paragraph, at - 2)) return false;
  for (let i = at - 2; i > at - MOST_FIELD_TOKENS; i--) {
    if (/^(?:of|for)$/u.test(keyAt(paragraph, i))) return isBehindMinister(paragraph, i);
    if (!isCapital(paragraph, i) && !/^(?:,|and)$/u.test(keyAt(paragraph, i))) return false;
  }
  return false;
}

/** "Arusha RC Ada Lorne": a town with the letters of an office in front of its holder. */
const isOfficeOfTown = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from > 1 && isShortOffice(paragraph, to - 1) && isListed(paragraph, { from, to: to - 1 }, C.place);

/** "the Flames GM": the letters of an office behind the name of a team. */
const isOfficeOfTeam = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 && textAt(paragraph, from) === 'GM' && isCapital(paragraph, from - 1);

/** "Court of Appeals for the | 9th Circuit": the end of the court's name. */
const isCircuitOfCourt = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  textAt(paragraph, to - 1) === 'Circuit' &&
  keyAt(paragraph, from - 1) === 'the' &&
  keyAt(paragraph, from - 2) === 'for' &&
  /^appeals?$/u.test(keyAt(paragraph, from - 3));

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

import type { TokenRange } from '../../../text/sentence';
import { isListed } from '../../names/signs/isListed';
import { humanSign } from '../../names/signs/humanSign';
import { isUnlistedName } from '../../names/signs/isUnlistedName';
import { isOfficeInLetters } from '../../names/signs/lettersOfOffice';
import { isShareMove } from '../../names/signs/isShareMove';
import { organizationsOfOffice } from '../../names/signs/organizationsOfOffice';
import { PARTISANS } from '../../names/signs/isPartisan';
import { endsWithTrade } from '../../names/signs/endsWithTrade';
import { hasClass, isCapital, keyAt, type ParagraphAnalysis, signalsAt, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { CHAMBERS } from '../../words/nameTriggers';
import { WordClass } from '../../words/wordClass';
import { joinedSet, wordSet } from '../../words/wordSet';
import { INNER_CAPITAL, WordSignal } from '../../words/wordSignal';
import { bodyHeaded } from './bodyHeaded';
import { bodyOfOffice } from './bodyOfOffice';
import { endOfCapitals } from './endOfCapitals';
import { isBodyTakenForPerson, isCalledGroup, isFirmOfOneWord, isFirmTakenForPerson } from './isFirmTakenForPerson';
import { holderOfFields } from './holderOfFields';
import { holderOfTown } from './holderOfTown';
import { endBeforeDay } from './endBeforeDay';
import { formEnd, hasFormBehind } from './formEnd';
import { leaderAndParty } from './leaderAndParty';
import { nameStart } from './nameStart';
import { ownerAndOwned, ownerAndPerson } from './ownerAndOwned';
import { organizationEnd } from './organizationEnd';
import { personEnd } from './personEnd';
import { personTakenForFirm } from './personTakenForFirm';
import { isInitialsOfSomebody } from './isInitialsOfSomebody';
import { impliedPerson } from './impliedPerson';
import { isPremodifyingPerson } from './isPremodifyingPerson';
import { isStormOfMemory } from './isStormOfMemory';
import { isSideTakenForPerson } from './isSideTakenForPerson';
import { isUnlistedPerson } from './isUnlistedPerson';
import { twoOrganizations } from './twoOrganizations';
import { organizationAndPerson, personOfState } from './organizationAndPerson';
import { seenAt, type TokenEvidence } from '../../wordEvidence';
import type { TaggedName } from '../weights/tagLabel';
import type { WeighedName } from './weighedName';

const C = WordClass;

/** Below this probability of an organization, unlisted words may as well be somebody's. */
const UNSURE = 0.65;
/** Below this probability of a person, a listed organization is one. */
const UNSURE_OF_LISTED = 0.95;

/**
 * What a name of the weights is in full and no more: where they ran two names into one, took a word along that only stands beside it, or left out
 * what is hung on it, the grammar knows better. Mostly the name as it is; empty where it is an office of no organization, or a storm.
 */
export function mendedNames(
  paragraph: ParagraphAnalysis,
  name: WeighedName,
  sentence: TokenRange,
  evidence: TokenEvidence,
): readonly TaggedName[] {
  const from = nameStart(paragraph, name, sentence);
  const to = endBeforeDay(paragraph, from, name.to);
  const headed = bodyHeaded(paragraph, { from, to });
  if (headed !== undefined) return [organization(from, headed.to), person(headed.to, to)];
  if (name.kind === 'person')
    return isStormOfMemory(paragraph, { from, to }, evidence)
      ? []
      : [mendedPerson(paragraph, { from, to }, name.confidence, evidence)];
  const isPerson =
    isInitialsOfSomebody(paragraph, { from, to }, evidence) ||
    (to - from === 1 && isPremodifyingPerson(paragraph, from, evidence)) ||
    impliedPerson(paragraph, { from, to }, evidence) !== undefined ||
    (name.confidence < UNSURE && !opensAsTribe(textAt(paragraph, from)) && isUnlistedPerson(paragraph, { from, to }, evidence));
  return isPerson
    ? [person(from, to)]
    : (leaderAndParty(paragraph, { from, to }, evidence) ?? mendedOrganizations(paragraph, { from, to }));
}

/** "CS | Losko": the letters of an office that the article has in front of others too, or in full. */
const behindOfficeOfArticle = (paragraph: ParagraphAnalysis, { from, to }: TokenRange, evidence: TokenEvidence): number =>
  to - from === 2 &&
  (signalsAt(paragraph, from) & WordSignal.shortOffice) !== 0 &&
  textAt(paragraph, from).length > 1 &&
  isOfficeInLetters(seenAt(evidence, from))
    ? from + 1
    : from;

/** "Ngāti Velan": nobody's name begins so. */
const opensAsTribe = (text: string): boolean => text.startsWith('Ng') && /^Ng[aā](?:ti|i)$/u.test(text);

/** "PwC Velan", "BoE Velan": listed letters of which some are small begin nobody's name. */
const opensWithLetters = (paragraph: ParagraphAnalysis, from: number): boolean =>
  hasClass(paragraph, from, C.acronym) &&
  !hasClass(paragraph, from, C.notAcronym | C.firstName) &&
  INNER_CAPITAL.test(textAt(paragraph, from));

function mendedPerson(
  paragraph: ParagraphAnalysis,
  { from: first, to: end }: TokenRange,
  confidence: number,
  evidence: TokenEvidence,
): TaggedName {
  const from = behindOfficeOfArticle(paragraph, { from: first, to: end }, evidence);
  if (opensAsTribe(textAt(paragraph, from)) || opensWithLetters(paragraph, from)) return organization(from, end);
  if (endsWithTrade(paragraph, from, end)) return organization(withReverence(paragraph, from), end);
  // "Drew & Napier": two people would be two names.
  if (isJoined(paragraph, from, end) || isFirmTakenForPerson(paragraph, { from, to: end }, confidence))
    return organization(from, end);
  const isBody =
    isCalledGroup(paragraph, { from, to: end }) ||
    isFirmOfOneWord(paragraph, { from, to: end }, evidence) ||
    isSideTakenForPerson(paragraph, { from, to: end }, evidence) ||
    isBodyTakenForPerson(paragraph, { from, to: end }, evidence);
  if (isBody) return organization(from, end);
  if (isShareMove(paragraph, { from, to: end }) && isListed(paragraph, { from, to: end }, C.organization))
    return organization(from, end);
  if (confidence < UNSURE_OF_LISTED && isListedWhole(paragraph, from, end)) return organization(from, end);
  const house = houseOfNamesake(paragraph, from, end);
  if (house !== undefined) return organization(from, house);
  const to = personEnd(paragraph, from, end);
  return to === end && hasFormBehind(paragraph, to) ? organization(from, formEnd(paragraph, to)) : person(from, to);
}

const HOUSES = wordSet('school college center centre institute foundation');

/** "UBC's Ada A. Lorne | School of Law |", behind an article or an owner: where the name of a house ends that somebody's name opens. */
function houseOfNamesake(paragraph: ParagraphAnalysis, from: number, to: number): number | undefined {
  if (to - from < 2 || !isCapital(paragraph, to) || !HOUSES.has(keyAt(paragraph, to))) return undefined;
  const isOwned = keyAt(paragraph, from - 1) === 'the' || tokenAt(paragraph, from - 1)?.kind === 'possessive';
  return isOwned ? organizationEnd(paragraph, from, to + 1) : undefined;
}

/**
 * "Abu Velzha gunmen": several words that the list has together, with neither a title in front nor what only a human being does behind. Houses and
 * colleges bear first names as people do.
 */
const isListedWhole = (paragraph: ParagraphAnalysis, from: number, to: number): boolean =>
  to - from > 1 &&
  (!hasClass(paragraph, from, C.firstName) || hasClass(paragraph, from, C.particle)) &&
  isListed(paragraph, { from, to }, C.organization) &&
  !hasClass(paragraph, textAt(paragraph, from - 1) === '.' ? from - 2 : from - 1, C.title | C.role | C.official | C.kin) &&
  humanSign(paragraph, { from, to }) === undefined;

function mendedOrganizations(paragraph: ParagraphAnalysis, range: TokenRange): readonly TaggedName[] {
  const { from, to } = range;
  const credit = endOfCapitals(paragraph, range);
  if (credit !== undefined) {
    const behind = to - credit > 1 ? mendedOrganizations(paragraph, { from: credit, to }) : [];
    return [organization(from, credit), ...behind];
  }
  const holder = holderOfTown(paragraph, range) ?? holderOfFields(paragraph, range);
  if (holder !== undefined) return [person(holder, to)];
  const surnamed = personTakenForFirm(paragraph, range);
  if (surnamed !== undefined) return [person(surnamed.from, surnamed.to)];
  const chairman = behindChairman(paragraph, range);
  if (chairman !== undefined) return [person(chairman, to)];
  const officer = personOfState(paragraph, range);
  if (officer !== undefined) return officer < to ? [person(officer, to)] : [];
  const body = bodyOfOffice(paragraph, range);
  if (body !== undefined) return [organization(body.from, body.to)];
  const owned = ownerAndPerson(paragraph, range);
  if (owned !== undefined) return owned;
  const several =
    ownerAndOwned(paragraph, range) ?? twoOrganizations(paragraph, range) ?? organizationsOfOffice(paragraph, range);
  if (several !== undefined) return several.map((each) => organization(each.from, each.to));
  if (isLedInHouse(paragraph, from, to)) return [organization(from, to - 1)];
  if (endsAsOffice(paragraph, from, to) || isDrivenByTeam(paragraph, from, to)) return [organization(from, to - 1)];
  const chamber = chamberIn(paragraph, from, to);
  if (chamber !== undefined) return [organization(chamber, chamber + 1)];
  const parts = organizationAndPerson(paragraph, range) ?? [organization(from, organizationEnd(paragraph, from, to))];
  return isSeatOfMember(paragraph, from) ? parts.filter(({ kind }) => kind === 'person') : parts;
}

/** "Regional Chairman | Permaul Velzhe |": where two unlisted words start behind the office of somebody. */
function behindChairman(paragraph: ParagraphAnalysis, { from, to }: TokenRange): number | undefined {
  for (let start = from + 1; start < to - 1; start++) {
    // "U.N. Ambassador": the body is one.
    if (hasClass(paragraph, start - 1, C.organization | C.acronym | C.headStrong)) return undefined;
    if (hasClass(paragraph, start - 1, C.official) && isUnlistedName(paragraph, { from: start, to })) return start;
  }
  return undefined;
}

/** "Member of | Parliament for Velan | Ada Lorne": where somebody was elected. */
const isSeatOfMember = (paragraph: ParagraphAnalysis, from: number): boolean =>
  keyAt(paragraph, from) === 'parliament' &&
  keyAt(paragraph, from + 1) === 'for' &&
  keyAt(paragraph, from - 1) === 'of' &&
  keyAt(paragraph, from - 2) === 'member';

const person = (from: number, to: number): TaggedName => ({ kind: 'person', from, to });
const organization = (from: number, to: number): TaggedName => ({ kind: 'organization', from, to });

const PARTISAN_WORDS = joinedSet(PARTISANS, wordSet('democratic'));

/** "House Democrats", "Republican Senate candidate": the chamber beside those who sit in it. */
function chamberIn({ keys }: ParagraphAnalysis, from: number, to: number): number | undefined {
  if (to - from !== 2) return undefined;
  const [first = '', second = ''] = keys.slice(from, to);
  if (CHAMBERS.has(first) && PARTISAN_WORDS.has(second)) return from;
  return PARTISAN_WORDS.has(first) && CHAMBERS.has(second) ? from + 1 : undefined;
}

/** "Bloc House | leader": the party that somebody leads in the house. */
const isLedInHouse = (paragraph: ParagraphAnalysis, from: number, to: number): boolean =>
  to - from > 1 &&
  keyAt(paragraph, to - 1) === 'house' &&
  /^(?:leader|whip)$/u.test(keyAt(paragraph, to)) &&
  (/^(?:liberal|conservative|green|tory)$/u.test(keyAt(paragraph, to - 2)) ||
    hasClass(paragraph, to - 2, C.acronym) ||
    isListed(paragraph, { from, to: to - 1 }, C.organization)) &&
  !isListed(paragraph, { from, to }, C.organization);

const GENERALS = wordSet('secretary-general director-general comptroller-general superintendent-general');

/** "UN | Secretary-General": a listed organization in front of the office of who heads it. */
const endsAsOffice = (paragraph: ParagraphAnalysis, from: number, to: number): boolean =>
  to - from > 1 &&
  GENERALS.has(keyAt(paragraph, to - 1)) &&
  isListed(paragraph, { from, to: to - 1 }, C.organization | C.acronym);

const MAKES = wordSet('chevrolet chevy ford toyota dodge honda ducati yamaha suzuki');

/** "his Velan Racing | Chevrolet": what a team drives. */
const isDrivenByTeam = (paragraph: ParagraphAnalysis, from: number, to: number): boolean =>
  to - from > 2 &&
  MAKES.has(keyAt(paragraph, to - 1)) &&
  (hasClass(paragraph, to - 2, C.headStrong | C.headWeak) || isListed(paragraph, { from, to: to - 1 }, C.organization)) &&
  !isListed(paragraph, { from, to }, C.organization);

const REVERENCES = wordSet('sri shri shree sree');

/** "Sri Velanto Agro": a firm keeps what would be a person's title. */
const withReverence = (paragraph: ParagraphAnalysis, from: number): number =>
  REVERENCES.has(keyAt(paragraph, from - 1)) && isCapital(paragraph, from - 1) ? from - 1 : from;

function isJoined({ tokens }: ParagraphAnalysis, from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++) if (tokens[i]?.text === '&') return true;
  return false;
}

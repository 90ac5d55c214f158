import type { TokenRange } from '../../../text/sentence';
import { datelineEnd, opensDateline, opensPlacedDateline } from '../../names/credits/dateline';
import { isAdministrativeUnit, isBehindQuarter } from '../../names/signs/isAdministrativeUnit';
import { isListed } from '../../names/signs/isListed';
import { isGoverned, isPoliced, isStatedPlace, isStationed } from '../../names/signs/isStatedPlace';
import { isDirection } from '../../names/signs/isDirection';
import { isCounty } from '../../names/signs/isCounty';
import { isSeatOfDeputy } from '../../names/signs/isSeatOfDeputy';
import { isSeatOfParty } from '../../names/signs/isSeatOfParty';
import { isHomeStreet, isStreet } from '../../names/signs/streetNames';
import {
  caseAt,
  cueVerbAt,
  hasClass,
  isCapital,
  keyAt,
  listedPhrase,
  type ParagraphAnalysis,
  textAt,
  tokenAt,
} from '../../words/paragraphAnalysis';
import { isReadOnce, PERSON_SIGHTINGS, seenAt, Sighting, type TokenEvidence } from '../../wordEvidence';
import { VerbShape } from '../../words/verbShape';
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { TOWN_OPENERS, VILLAGE_OPENERS } from '../../words/nameTriggers';
import { joinedSet, wordSet } from '../../words/wordSet';
import type { TaggedName } from '../weights/tagLabel';
import { isTownOfArticle, isTownTakenForPerson } from './isTownOfArticle';
import type { WeighedName } from './weighedName';

const C = WordClass;
const HEADS = C.headStrong | C.headWeak | C.companySuffix;

/** Below these probabilities the lists are believed, not the weights. */
const SURE_OF_BARE_PLACE = 0.7;
const SURE_OF_PLACE_END = 0.85;

/** Whether what was found is a place, or a part of its name. */
export const isPlaceTakenForName = (paragraph: ParagraphAnalysis, name: TaggedName): boolean =>
  (name.kind === 'person'
    ? isPlaceOfPerson(paragraph, name) || isOfSaints(paragraph, name)
    : isPlaceOfOrganization(paragraph, name)) ||
  isAreaOfGovernment(paragraph, name) ||
  isRuled(paragraph, name) ||
  REGIONS.has(keyAt(paragraph, name.to - 1)) ||
  (!hasClass(paragraph, name.to - 1, HEADS) && (isPoliced(paragraph, name) || isStatedPlace(paragraph, name))) ||
  ((name.kind === 'organization' || !hasClass(paragraph, name.from, PERSON_CLASSES)) && isTownOfHouse(paragraph, name)) ||
  isSeatOfParty(paragraph, name) ||
  isVillage(paragraph, name) ||
  isOfVillage(paragraph, name.from) ||
  isGoverned(paragraph, name) ||
  isStationed(paragraph, name) ||
  isHomeStreet(paragraph, name) ||
  opensDateline(paragraph, name) ||
  opensPlacedDateline(paragraph, name) ||
  isProvinceOfDateline(paragraph, name);

/** "Harrow-St. Anne": places that are one ward. */
const isOfSaints = (paragraph: ParagraphAnalysis, { from }: TokenRange): boolean =>
  textAt(paragraph, from).endsWith('-St') && textAt(paragraph, from + 1) === '.';

/** What stands in a town, and has its own name in front of it. */
const HOUSES = wordSet('school hospital college university polytechnic seminary barracks clinic cathedral mosque stadium arena');

/**
 * "the Kemmal Primary School, | Velanto |.", "in Kemmal Ward, | Velanto |, he": one word that no list has, behind the comma of a house or quarter, is the
 * town that it stands in.
 */
const isTownOfHouse = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 &&
  textAt(paragraph, from - 1) === ',' &&
  (isBehindHouse(paragraph, from) || isBehindQuarter(paragraph, from)) &&
  caseAt(paragraph, from) === 'capital' &&
  /^(?:[.,;]?|on)$/u.test(textAt(paragraph, to)) &&
  !hasClass(paragraph, from, C.organization | HEADS);

const isBehindHouse = (paragraph: ParagraphAnalysis, index: number): boolean =>
  HOUSES.has(keyAt(paragraph, index - 2)) && isCapital(paragraph, index - 2) && isCapital(paragraph, index - 3);

/** "Sungai Velan", "Kampung Orang Velan": no people begin so, and bodies that end as they do or speak: "Bukit Velan Hospital", "Bukit Velan said its". */
function isVillage(paragraph: ParagraphAnalysis, name: TaggedName): boolean {
  const { kind, from, to } = name;
  if (to - from < 2 || !opensVillage(paragraph, from)) return false;
  if (kind === 'organization' && (hasClass(paragraph, to - 1, C.common | C.english) || cueVerbAt(paragraph, to) !== undefined))
    return false;
  for (let i = from + 1; i < to; i++) if (!isCapital(paragraph, i) || hasClass(paragraph, i, HEADS)) return false;
  return !isListed(paragraph, name, C.organization);
}

/** "Kampung Orang | Asli Velan |", "Taman Tun Dr | Velan |": the rest of such a name. */
function isOfVillage(paragraph: ParagraphAnalysis, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - MOST_WORDS_OF_VILLAGE); i--) {
    if (opensVillage(paragraph, i)) return true;
    const isHonorific = HONORIFICS.has(keyAt(paragraph, i));
    if (caseAt(paragraph, i) !== 'capital' || (!isHonorific && hasClass(paragraph, i, NO_VILLAGE))) return false;
  }
  return false;
}

const MOST_WORDS_OF_VILLAGE = 3;
const NO_VILLAGE = HEADS | C.title | C.official | C.role | C.organization | C.acronym;
/** What those are called whom streets and quarters are named after. */
const HONORIFICS = wordSet('tun dr haji sultan tuanku tunku raja');

const opensVillage = (paragraph: ParagraphAnalysis, index: number): boolean =>
  VILLAGE_OPENERS.has(keyAt(paragraph, index)) && caseAt(paragraph, index) === 'capital';

const PROVINCES = wordSet('ont que alta sask man nfld calif mass conn ind tenn ariz wis minn');

/** "ELORA, | ONT |. -- Police": the province of a dateline in short. */
const isProvinceOfDateline = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 &&
  from > 0 &&
  PROVINCES.has(keyAt(paragraph, from).replace('.', '')) &&
  textAt(paragraph, from - 1) === ',' &&
  to < datelineEnd(paragraph);

/** Whether the lists have for a place what the weights are in doubt about, unless it is the initials of an organization of the article. */
export const isPlaceInDoubt = (paragraph: ParagraphAnalysis, name: WeighedName, evidence: TokenEvidence): boolean =>
  (name.confidence < SURE_OF_BARE_PLACE && isBarePlace(paragraph, name) && !isInitials(paragraph, name.from, evidence)) ||
  (name.confidence < SURE_OF_PLACE_END && (endsPlace(paragraph, name) || isPlaceOf(paragraph, name))) ||
  isListedTown(paragraph, name) ||
  (isSeatOfDeputy(paragraph, name) && !isNamedElsewhere(name.from, evidence)) ||
  (name.kind === 'person' ? isTownTakenForPerson : isTownOfArticle)(paragraph, name, evidence) ||
  endsAsTown(paragraph, name) ||
  isListedAmongPlaces(paragraph, name) ||
  isCorner(paragraph, name, evidence);

/** Whether the article has it as an organization's name elsewhere. */
const isNamedElsewhere = (index: number, evidence: TokenEvidence): boolean =>
  (seenAt(evidence, index) & Sighting.organizationPart) !== 0 && !isReadOnce(seenAt(evidence, index));

const TOWN_ENDS =
  /^\p{Lu}\p{Ll}{2,}(?:ville|burg|burgh|borough|bury|hampton|minster|thorpe|combe|mouth|kirk|abad|grad|ovo|pur)$/u;
const LEADS_TO_SUCH_TOWN = wordSet('in near from to of outside at and');

/** "the couple from | Kestreville |", "in Harwich and | Losbury |": behind what leads to a town, a word that no list has and that ends as towns do. */
const endsAsTown = (paragraph: ParagraphAnalysis, { kind, from, to, confidence }: WeighedName): boolean =>
  kind === 'organization' &&
  to - from === 1 &&
  confidence < SURE_OF_PLACE_END &&
  TOWN_ENDS.test(textAt(paragraph, from)) &&
  LEADS_TO_SUCH_TOWN.has(keyAt(paragraph, from - 1)) &&
  !isCapital(paragraph, to) &&
  !hasClass(paragraph, from, C.organization | C.acronym);

const LEADS_TO_SEVERAL = wordSet('in near across from around');
const MOST_TOKENS_OF_LIST = 8;

/** "parks in Oldport, Skegness and | Losko |", "in Cork or Losko": what ends a list of places behind a preposition, though no list has it. */
function isListedAmongPlaces(paragraph: ParagraphAnalysis, { kind, from, to, confidence }: WeighedName): boolean {
  if (kind !== 'organization' || to - from > 1 || confidence >= SURE_OF_BARE_PLACE || isCapital(paragraph, to)) return false;
  if (caseAt(paragraph, from) !== 'capital' || hasClass(paragraph, from, C.organization | C.acronym)) return false;
  if (!/^(?:and|or)$/u.test(keyAt(paragraph, from - 1))) return false;
  if (!hasClass(paragraph, from - 2, C.place) || hasClass(paragraph, from - 2, C.organization)) return false;
  for (let i = from - 3; i >= Math.max(0, from - MOST_TOKENS_OF_LIST); i--) {
    if (LEADS_TO_SEVERAL.has(keyAt(paragraph, i))) return true;
    if (!isCapital(paragraph, i) && textAt(paragraph, i) !== ',') return false;
  }
  return false;
}

const LEADS_TO_CORNER = wordSet('at near around');

/** "a walk-up at Jane and | Wilson |", "near | Keele | and Sheppard": two streets that cross, where nobody of that name is in the article. */
function isCorner(paragraph: ParagraphAnalysis, { from, to }: TokenRange, evidence: TokenEvidence): boolean {
  if (to - from > 1 || tokenAt(paragraph, to)?.kind === 'possessive' || isCapital(paragraph, to)) return false;
  const isSecond = keyAt(paragraph, from - 1) === 'and' && isCapital(paragraph, from - 2);
  const first = isSecond ? from - 2 : from;
  const second = first + 2;
  if (keyAt(paragraph, first + 1) !== 'and' || !isCapital(paragraph, second) || isCapital(paragraph, second + 1)) return false;
  if (caseAt(paragraph, first) !== 'capital' || caseAt(paragraph, second) !== 'capital') return false;
  const lead = keyAt(paragraph, first - 1);
  const isLed = LEADS_TO_CORNER.has(lead) && tokenAt(paragraph, first - 2)?.kind === 'word' && !isLooking(paragraph, first - 2);
  if (!isLed && !(lead === 'of' && /^(?:corner|intersection)$/u.test(keyAt(paragraph, first - 2)))) return false;
  const seen = seenAt(evidence, from);
  const isKnown = (seen & (PERSON_SIGHTINGS | Sighting.organizationWhole)) !== 0 && !isReadOnce(seen);
  return !isKnown && !hasClass(paragraph, from, C.organization | C.acronym);
}

/** "shouted | at", "aimed at", "analysts at", "works at". */
const isLooking = (paragraph: ParagraphAnalysis, index: number): boolean =>
  hasClass(paragraph, index, C.cue | C.role | C.cueNoun) ||
  /(?:ed|ing|s)$/u.test(keyAt(paragraph, index)) ||
  paragraph.words[index]?.verbShape === VerbShape.verb;

/** What is near by, or taken in a war and then again. */
const LEADS_TO_PLACE = wordSet('nearby retook retake retaken recaptured recapture recapturing overran');

const isPlaceOfPerson = (paragraph: ParagraphAnalysis, name: TokenRange): boolean =>
  LEADS_TO_PLACE.has(keyAt(paragraph, name.from - 1)) ||
  isBehindScore(paragraph, name.from) ||
  SQUARES.has(keyAt(paragraph, name.to - 1)) ||
  RANGES.has(keyAt(paragraph, name.to - 1)) ||
  opensPlace(paragraph, name) ||
  isOfLandscape(paragraph, name) ||
  isDirection(paragraph, name) ||
  isStreet(paragraph, name);

/** "won 1-0 at | Ada Lorne |": the ground that bears somebody's name. */
const isBehindScore = (paragraph: ParagraphAnalysis, index: number): boolean =>
  keyAt(paragraph, index - 1) === 'at' && /^\d{1,2}-\d{1,2}$/u.test(textAt(paragraph, index - 2));

const NO_REALM = HEADS | C.organization | C.acronym | C.common | C.demonym;
const RULERS = wordSet('chief king queen sultan emir ruler headman');

/** "the chief of | Assin Velzha | wept": what somebody rules is nobody, but "the chief of Ada Lorne's guard". Firms, too, have a chief. */
const isRuled = (paragraph: ParagraphAnalysis, { kind, from, to }: TaggedName): boolean =>
  keyAt(paragraph, from - 1) === 'of' &&
  (kind === 'person' || (to - from === 2 && !hasClass(paragraph, from, NO_REALM) && !hasClass(paragraph, from + 1, NO_REALM))) &&
  RULERS.has(keyAt(paragraph, from - 2)) &&
  caseAt(paragraph, from - 2) === 'lower' &&
  tokenAt(paragraph, to)?.kind !== 'possessive';

const isPlaceOfOrganization = (paragraph: ParagraphAnalysis, name: TokenRange): boolean =>
  name.to - name.from === 1
    ? opensListedPlace(paragraph, name) || isTownOfCounty(paragraph, name)
    : isAdministrativeUnit(paragraph, name) ||
      isTownOfCounty(paragraph, name) ||
      isLandscapeAround(paragraph, name) ||
      isBase(paragraph, name) ||
      isRoomOfTown(paragraph, name) ||
      areCountries(paragraph, name);

/** "Pyongyang has denied": a place that stands for its government is no organization; a club that bears its name is one. */
const isBarePlace = (paragraph: ParagraphAnalysis, { kind, from, to }: TaggedName): boolean =>
  kind === 'organization' && to - from === 1 && hasClass(paragraph, from, C.place | C.country);

/** "NUL": the initials of an organization of the article, spelled like a place. */
const isInitials = (paragraph: ParagraphAnalysis, index: number, evidence: TokenEvidence): boolean =>
  caseAt(paragraph, index) === 'upper' && (seenAt(evidence, index) & Sighting.initials) !== 0;

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

const LEADS_TO_TOWN = wordSet('in near across outside');
const MAY_LEAD_TO_TOWN = wordSet('to from of at for between through via');

/** "Police in Chiang Mai": several words that the lists have as a place, behind what leads to one; "to" leads to people too. */
function isListedTown(paragraph: ParagraphAnalysis, name: WeighedName): boolean {
  if (name.kind !== 'person' || name.to - name.from < 2 || !isListed(paragraph, name, PLACE_CLASSES)) return false;
  const before = keyAt(paragraph, name.from - 1);
  if (LEADS_TO_TOWN.has(before)) return true;
  if (hasClass(paragraph, name.from, C.firstName)) return false;
  return MAY_LEAD_TO_TOWN.has(before) || name.confidence < SURE_OF_BARE_PLACE || ownsSomebody(paragraph, name.to);
}

/** "Chiang Velzha | 's Ada Lorne": people belong to towns. */
const ownsSomebody = (paragraph: ParagraphAnalysis, to: number): boolean =>
  tokenAt(paragraph, to)?.kind === 'possessive' && isCapital(paragraph, to + 1) && isCapital(paragraph, to + 2);

/** "Thunder | Bay": the first half of what is listed as a place is no club, however its name goes on. */
const opensListedPlace = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  isCapital(paragraph, to) && listedPhrase(paragraph, from, to + 1, PLACE_CLASSES)?.to === to + 1;

/** What squares, markets and quarters of South Asia are, and nobody is called. */
const SQUARES = wordSet('chowk chowrangi chauraha goth mohalla basti bazar bazaar upazila thana');

/** What regions end with, and no body. */
const REGIONS = wordSet('oblast raion krai voivodeship governorate');

/** "John Crow Mountains": nobody is called so. */
const RANGES = wordSet('mountains islands highlands');

const PLACE_OPENERS = joinedSet(TOWN_OPENERS, wordSet('fort mount lake cape camp port isle'));

/** "Fort Lee", "Lake Charles": the place bears a person's name. */
const opensPlace = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 2 && PLACE_OPENERS.has(keyAt(paragraph, from));

/** "Velanto |, Co Quill", "Velanto, Co | Quill", "| Co Quill |": a town in front of its county, or the county. */
const isTownOfCounty = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  isCounty(paragraph, from) ||
  (to - from === 1 && textAt(paragraph, to) === ',' && isCounty(paragraph, to + 1)) ||
  (to - from === 3 && textAt(paragraph, to - 2) === ',' && isCounty(paragraph, to - 1));

const LANDSCAPES = wordSet(
  'valley valleys river basin estuary delta lake lakes lagoon bay gulf strait peninsula island islands archipelago coast mountain mountains hills ' +
    'plateau desert forest wetlands plain plains highlands gorge canyon falls volcano reef glacier',
);

/** "in the Velan valley", "along the Velan river": in front of a landscape's small noun, and behind "the", nobody is named. */
const isOfLandscape = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 && keyAt(paragraph, from - 1) === 'the' && isLandscape(paragraph, to);

const LEADS_TO_LANDSCAPE = wordSet('in from at near along across off on around');

/** "from Velanto Bay", "fishing at Kemmal Falls": a landscape somewhere, unless the lists have a club of that name. */
const isLandscapeAround = (paragraph: ParagraphAnalysis, name: TokenRange): boolean =>
  LANDSCAPES.has(keyAt(paragraph, name.to - 1)) &&
  LEADS_TO_LANDSCAPE.has(keyAt(paragraph, name.from - 1)) &&
  !isListed(paragraph, name, C.organization);

const isLandscape = (paragraph: ParagraphAnalysis, index: number): boolean =>
  caseAt(paragraph, index) === 'lower' && LANDSCAPES.has(keyAt(paragraph, index));

/** "(Gdansk Newsroom)": where an agency writes from. */
const isRoomOfTown = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  (keyAt(paragraph, to - 1) === 'newsroom' || keyAt(paragraph, to - 1) === 'bureau') &&
  isListed(paragraph, { from, to: to - 1 }, C.place | C.country);

/** "Velanto Local Government Area": a district, not who governs it. */
const isAreaOfGovernment = ({ keys }: ParagraphAnalysis, { to }: TokenRange): boolean =>
  keys[to - 1] === 'area' && keys[to - 2] === 'government' && keys[to - 3] === 'local';

const FORCES = wordSet('air force naval navy army military marine');

/** "Velanto Air Base", "Velanto Airbase": where a force lies, not who; "the Velanto Air Base Group" is one. */
const isBase = ({ keys }: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  (keys[from] === 'joint' && keys[from + 1] === 'base') ||
  keys[to - 1] === 'airbase' ||
  (keys[to - 1] === 'base' && FORCES.has(keys[to - 2] ?? ''));

/** "its force for Norland and Velania". */
function areCountries(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (to - from < 3) return false;
  const and = listedPhrase(paragraph, from, to, C.country)?.to ?? from;
  return keyAt(paragraph, and) === 'and' && isListed(paragraph, { from: and + 1, to }, C.country);
}

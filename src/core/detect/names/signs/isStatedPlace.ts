import type { TokenRange } from '../../../text/sentence';
import {
  caseAt,
  hasClass,
  isCapital,
  keyAt,
  listedPhrase,
  type ParagraphAnalysis,
  textAt,
  tokenAt,
} from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { joinedSet, wordSet } from '../../words/wordSet';
import { WordSignal } from '../../words/wordSignal';
import { BEHIND_PLACE, DEPUTIES, INHABITANTS, ORIGINS, PLACE_NOUNS, PLACES } from '../../words/nameTriggers';

const EXAMPLES = wordSet('including like as in of around near outside along between');
const PREPOSITIONS = wordSet('in near at around');
/** How far behind a comma the noun may stand ("In Quang Binh, the worst-hit province"). */
const REACH = 4;
/** How long a list of places may be, in tokens. */
const LONGEST_LIST = 14;

/** Whether the words around a name say that it is a place: "a commune of Quang Nam province", "the MP for Virden", "towns including Virden and Souris". */
export const isStatedPlace = (paragraph: ParagraphAnalysis, name: TokenRange): boolean =>
  (paragraph.signals & WordSignal.placeNoun) !== 0 &&
  (isBehindNoun(paragraph, name.from) ||
    isRepresented(paragraph, name.from) ||
    BEHIND_PLACE.has(keyAt(paragraph, name.to)) ||
    isSeat(paragraph, name) ||
    isExplained(paragraph, name) ||
    isDefined(paragraph, name.to) ||
    isOneOfOthers(paragraph, name.to) ||
    isListed(paragraph, name.from) ||
    isInListOfPlaces(paragraph, name));

const OF_PLACES = joinedSet(PLACE_NOUNS, INHABITANTS, wordSet('mayor'));

/** "district of Thua Hue", "the Mayor of Virden", "Residents of Virden", "elders at Virden". */
const isBehindNoun = (paragraph: ParagraphAnalysis, from: number): boolean =>
  (keyAt(paragraph, from - 1) === 'of' &&
    OF_PLACES.has(keyAt(paragraph, from - 2)) &&
    (caseAt(paragraph, from - 2) === 'lower' ||
      INHABITANTS.has(keyAt(paragraph, from - 2)) ||
      keyAt(paragraph, from - 2) === 'mayor')) ||
  (keyAt(paragraph, from - 1) === 'at' && /^(?:elders|residents|villagers)$/u.test(keyAt(paragraph, from - 2)));

const FORCES = wordSet('police officers gardaí gardai firefighters crews deputies detectives constables coastguards paramedics');

/** "armed gardaí from | Virden |", "crews from | Virden | and Souris": where those who come are stationed, but for a force that is listed. */
export const isStationed = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 &&
  keyAt(paragraph, from - 1) === 'from' &&
  FORCES.has(keyAt(paragraph, from - 2)) &&
  caseAt(paragraph, from) === 'capital' &&
  !isCapital(paragraph, to) &&
  !hasClass(paragraph, from, WordClass.organization | WordClass.acronym | WordClass.headStrong);

const HOUSES = wordSet('parliament assembly legislature congress');

/** "the MP for Virden", "member of parliament for Virden South". */
const isRepresented = (paragraph: ParagraphAnalysis, from: number): boolean =>
  keyAt(paragraph, from - 1) === 'for' &&
  (DEPUTIES.has(keyAt(paragraph, from - 2)) ||
    // "the councillor for Virden East", but "a councillor for Labour".
    (/^(?:councillor|councilor|alderman|alderwoman)$/u.test(keyAt(paragraph, from - 2)) &&
      keyAt(paragraph, from - 3) !== 'band' &&
      !hasClass(paragraph, from, WordClass.organization | WordClass.acronym)) ||
    // "the member for Virden", "the Senedd member for Virden", but "a corps member for the Harbour Trust".
    (keyAt(paragraph, from - 2) === 'member' && (keyAt(paragraph, from - 3) === 'the' || isCapital(paragraph, from - 3))) ||
    // "the constituency chairman for Virden".
    (/^(?:constituency|ward|polling)$/u.test(keyAt(paragraph, from - 3)) && hasClass(paragraph, from - 2, WordClass.role)) ||
    (HOUSES.has(keyAt(paragraph, from - 2)) && keyAt(paragraph, from - 3) === 'of' && keyAt(paragraph, from - 4) === 'member'));

const SEAT_HOLDERS = wordSet('assemblyman assemblywoman assemblyperson mayor');

/** "Bukit Velan assemblyman Ada Lorne", "is also Bukit Velan assemblyman", "Velan mayor Ada Lorne": they go by where they are elected, but for parties that are listed. */
const isSeat = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  SEAT_HOLDERS.has(keyAt(paragraph, to)) &&
  caseAt(paragraph, to) === 'lower' &&
  (isCapital(paragraph, to + 1) || /^(?:also|is|was|as)$/u.test(keyAt(paragraph, from - 1))) &&
  caseAt(paragraph, from) === 'capital' &&
  listedPhrase(paragraph, from, to, WordClass.organization | WordClass.acronym)?.to !== to;

const POSTS = wordSet('station post outpost barracks lines');

/** "Kemmal Losko police station": the police have a house in a place, whoever it is named after. */
export const isPoliced = (paragraph: ParagraphAnalysis, { to }: TokenRange): boolean =>
  keyAt(paragraph, to) === 'police' && caseAt(paragraph, to) === 'lower' && POSTS.has(keyAt(paragraph, to + 1));

/** Whether somebody governs it: "the governor of Okuta State". */
export const isGoverned = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  textAt(paragraph, to - 1) === 'State' && keyAt(paragraph, from - 1) === 'of' && keyAt(paragraph, from - 2) === 'governor';

/** "In Quang Binh, the worst-hit province,". */
function isExplained(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (!PREPOSITIONS.has(keyAt(paragraph, from - 1)) || textAt(paragraph, to) !== ',') return false;
  if (!/^(?:an?|the)$/u.test(keyAt(paragraph, to + 1))) return false;
  for (let i = to + 2; i <= to + 1 + REACH; i++) {
    if (isCapital(paragraph, i) || textAt(paragraph, i) === ',') return false;
    if (PLACE_NOUNS.has(keyAt(paragraph, i))) return true;
  }
  return false;
}

/** What tells more of a place, behind what it is; "city council" is none. */
const TELLS_MORE = wordSet('of in on near at by with where that which and but , . ;');

/** "Virden is a town in", "Virden was the largest city of", ", a village of 300,", "is the hometown of". */
function isDefined(paragraph: ParagraphAnalysis, to: number): boolean {
  const isApposed = textAt(paragraph, to) === ',';
  if (!isApposed && !/^(?:is|was|remains)$/u.test(keyAt(paragraph, to))) return false;
  const article = keyAt(paragraph, to + 1);
  if (!/^an?$/u.test(article) && (isApposed || article !== 'the')) return false;
  for (let i = to + 2; i <= to + 1 + REACH; i++) {
    if (caseAt(paragraph, i) !== 'lower' || tokenAt(paragraph, i)?.kind !== 'word') return false;
    const key = keyAt(paragraph, i);
    if (PLACE_NOUNS.has(key) || ORIGINS.has(key)) return TELLS_MORE.has(keyAt(paragraph, i + 1));
    // "Virden, a farmer on the island,".
    if (TELLS_MORE.has(key) || hasClass(paragraph, i, WordClass.role)) return false;
  }
  return false;
}

/** "Virden and other towns", "Virden and several other coastal towns". */
function isOneOfOthers(paragraph: ParagraphAnalysis, to: number): boolean {
  if (keyAt(paragraph, to) !== 'and') return false;
  const other = keyAt(paragraph, to + 1) === 'other' ? to + 1 : to + 2;
  if (keyAt(paragraph, other) !== 'other') return false;
  return PLACES.has(keyAt(paragraph, other + 1)) || (!isCapital(paragraph, other + 1) && PLACES.has(keyAt(paragraph, other + 2)));
}

/** "communities including Virden, Russell and Swan River", "villages around Virden and Russell". */
function isListed(paragraph: ParagraphAnalysis, from: number): boolean {
  for (let i = from - 1; i > Math.max(0, from - LONGEST_LIST); i--) {
    if (isCapital(paragraph, i) || /^(?:,|and|or)$/u.test(keyAt(paragraph, i))) continue;
    const noun = keyAt(paragraph, i) === 'as' ? i - 2 : i - 1;
    return EXAMPLES.has(keyAt(paragraph, i)) && PLACES.has(keyAt(paragraph, noun));
  }
  return false;
}

/**
 * "the Virden, Russell and Souris districts", "Barangays Virden, Russell and Souris": what stands right in front of several names or behind them says what
 * they all are, but for parties and clubs that are listed.
 */
function isInListOfPlaces(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (hasClass(paragraph, from, WordClass.organization | WordClass.acronym)) return false;
  let first = from;
  while (first > 0 && first > from - LONGEST_LIST && isOfList(paragraph, first - 1) && !isPlural(paragraph, first - 1)) first--;
  let end = to;
  while (end < to + LONGEST_LIST && isOfList(paragraph, end)) end++;
  const isSeveral = paragraph.keys.slice(first, end).some((key) => key === 'and' || key === 'or');
  if (!isSeveral || !isCapital(paragraph, first)) return false;
  return isPlural(paragraph, first - 1) || (isPlural(paragraph, end) && isCapital(paragraph, end - 1));
}

const isPlural = (paragraph: ParagraphAnalysis, index: number): boolean => PLACES.has(keyAt(paragraph, index));

const isOfList = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index) || /^(?:,|and|or)$/u.test(keyAt(paragraph, index));

import type { TokenRange } from '../../../text/sentence';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { WordSignal } from '../../words/wordSignal';
import { isFunctionToken } from './isFunctionToken';
import { isListed } from './isListed';
import { CARRIER, SEVERAL_STORMS, SHIP_PREFIXES, SHIPS, STORM_NOUNS, TOWN_OPENERS } from '../../words/nameTriggers';
import { Sighting, type SightingsBuilder, seenAt, type TokenEvidence } from '../../wordEvidence';

const C = WordClass;

/** "known locally as Ulya": a storm has a second name where it lands. */
const NAMERS = wordSet('as named called');
/** "letter carrier": what such people carry. */
const CARRIED = wordSet('letter mail post newspaper paper flag');
const TITLES = C.title | C.official | C.kin | C.role;
const PERSON_FIRST = Sighting.personFirst;

/** Notes the words of storms, ships and towns, so that the article knows them where they stand alone. */
export function noteThings(paragraph: ParagraphAnalysis, seen: SightingsBuilder): void {
  if ((paragraph.signals & (WordSignal.storm | WordSignal.ship)) === 0) return;
  for (let i = 0; i < paragraph.tokens.length; i++) {
    if (!isCapital(paragraph, i)) continue;
    if (isNamedStorm(paragraph, i) || isToldAsStorm(paragraph, i)) seen.add(keyAt(paragraph, i), Sighting.storm);
    else if (isOfShip(paragraph, i)) seen.add(keyAt(paragraph, i), Sighting.ship);
  }
}

/** Whether a name is a storm's, a ship's or a town's: "Typhoon Valka", later "Valka"; "the tug Ada E. Lorne", later "the Ada E. Lorne". */
export function isNamedThing(paragraph: ParagraphAnalysis, { from, to }: TokenRange, evidence: TokenEvidence): boolean {
  if (isOfShip(paragraph, from)) return true;
  if (hasClass(paragraph, from - 1, TITLES) || isCapital(paragraph, to)) return false;
  if (to - from === 1 && isStormOnly(seenAt(evidence, from))) return !isBehindFirstName(paragraph, from);
  return keyAt(paragraph, from - 1) === 'the' && isShipOnly(paragraph, { from, to }, evidence);
}

const isStormOnly = (seen: number): boolean => (seen & Sighting.storm) !== 0 && (seen & PERSON_FIRST) === 0;

const isBehindFirstName = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index - 1) && hasClass(paragraph, index - 1, PERSON_CLASSES);

function isShipOnly(paragraph: ParagraphAnalysis, { from, to }: TokenRange, evidence: TokenEvidence): boolean {
  if (!isCapital(paragraph, from)) return false;
  for (let i = from; i < to; i++) if (isCapital(paragraph, i) && (seenAt(evidence, i) & Sighting.ship) === 0) return false;
  return true;
}

/** "Typhoon Valka", "Ciudad Velan", and "Ulya" of "known locally as Ulya"; not "Storm Prediction Center". */
function isNamedStorm(paragraph: ParagraphAnalysis, index: number): boolean {
  if (
    caseAt(paragraph, index) === 'upper' ||
    isCapital(paragraph, index + 1) ||
    hasClass(paragraph, index, C.headStrong | C.headWeak)
  )
    return false;
  if (isOneOfStorms(paragraph, index)) return true;
  const before = keyAt(paragraph, index - 1);
  if (STORM_NOUNS.has(before) || TOWN_OPENERS.has(before)) return isCapital(paragraph, index - 1);
  return NAMERS.has(before) && keyAt(paragraph, index - 2) === 'locally';
}

const MOST_STORMS = 5;

/** "Hurricanes Valka, Mirela and Ulya". */
function isOneOfStorms(paragraph: ParagraphAnalysis, index: number): boolean {
  let at = index - 1;
  for (let nth = 1; nth < MOST_STORMS && /^(?:,|and)$/u.test(keyAt(paragraph, at)); nth++) {
    at = keyAt(paragraph, at) === 'and' && textAt(paragraph, at - 1) === ',' ? at - 2 : at - 1;
    if (!isCapital(paragraph, at)) return false;
    at--;
  }
  return isCapital(paragraph, at) && SEVERAL_STORMS.has(keyAt(paragraph, at));
}

/** "Mirela was a Category 3 storm", "Mirela made landfall". */
function isToldAsStorm(paragraph: ParagraphAnalysis, index: number): boolean {
  if (isCapital(paragraph, index - 1) || caseAt(paragraph, index) !== 'capital') return false;
  const verb = keyAt(paragraph, index + 1);
  if (verb === 'made') return keyAt(paragraph, index + 2) === 'landfall';
  return (verb === 'was' || verb === 'is') && keyAt(paragraph, index + 2) === 'a' && keyAt(paragraph, index + 3) === 'category';
}

/** Whether the capitalised stretch around a token bears the prefix of a ship or stands behind what it is: "USS Jon Lorne", "the tug Ada E. Lorne". */
function isOfShip(paragraph: ParagraphAnalysis, index: number): boolean {
  if ((paragraph.signals & WordSignal.ship) === 0) return false;
  let start = index;
  while (start > 0 && isCapital(paragraph, start) && !SHIP_PREFIXES.has(keyAt(paragraph, start))) {
    if (!isCapital(paragraph, start - 1) && !isParticleBetween(paragraph, start - 1)) break;
    start--;
    if (!isCapital(paragraph, start)) start--;
  }
  if (SHIP_PREFIXES.has(keyAt(paragraph, start)) && caseAt(paragraph, start) === 'upper') return isCapital(paragraph, start + 1);
  let end = index + 1;
  while (isCapital(paragraph, end)) end++;
  return (
    (isShipNoun(paragraph, start - 1) || isBoarded(paragraph, start, end)) &&
    !isListed(paragraph, { from: start, to: end }, C.organization)
  );
}

/** "aboard the Ada Lorne II.", but "aboard the Lorne campaign bus". */
const isBoarded = (paragraph: ParagraphAnalysis, start: number, end: number): boolean =>
  keyAt(paragraph, start - 1) === 'the' &&
  keyAt(paragraph, start - 2) === 'aboard' &&
  (tokenAt(paragraph, end)?.kind !== 'word' || isFunctionToken(paragraph, end));

/** "Charles de Gaulle". */
const isParticleBetween = (paragraph: ParagraphAnalysis, index: number): boolean =>
  caseAt(paragraph, index) === 'lower' && hasClass(paragraph, index, C.particle) && isCapital(paragraph, index - 1);

const VESSELS = wordSet('ship vessel boat');
const KINDS_OF_VESSEL = wordSet(
  'cruise container cargo fishing research rescue hospital naval patrol supply aid training survey coast guard charity pilgrim migrant',
);

/** "the cruise ship Ada Lorne". An airline is a carrier too, of one word mostly. */
function isShipNoun(paragraph: ParagraphAnalysis, index: number): boolean {
  if (tokenAt(paragraph, index)?.kind !== 'word' || caseAt(paragraph, index) !== 'lower') return false;
  const key = keyAt(paragraph, index);
  if (SHIPS.has(key) || (VESSELS.has(key) && KINDS_OF_VESSEL.has(keyAt(paragraph, index - 1)))) return true;
  return (
    key === CARRIER &&
    !CARRIED.has(keyAt(paragraph, index - 1)) &&
    (textAt(paragraph, index - 1) === 'aircraft' || hasClass(paragraph, index + 1, C.firstName | C.title))
  );
}

import type { TokenRange } from '../../../text/sentence';
import { hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { joinedSet, wordSet } from '../../words/wordSet';

const C = WordClass;
const HEADS = C.headStrong | C.headWeak | C.companySuffix;
const SQUARES = wordSet(
  'plaza plaça placa calle avenida paseo puente playa cerro piazza praça praca rua rue via viale corso largo barrio jalan jln lorong lebuh persiaran',
);
const OF_SQUARES = wordSet('de del dei della di do da dos du des la el los las le les');
const PLACING = wordSet('at in on from to near of through along');

/**
 * Whether a name is that of a street, square or building, whoever it is named after: "Plaza del Torico", "Calle Torico", "at Lorne's Quay",
 * "Ada Lorne Boulevard", "Ada Lorne | International Airport", "Ada Lorne | Jr. Drive".
 */
export const isStreet = (paragraph: ParagraphAnalysis, name: TokenRange): boolean =>
  opensWithSquare(paragraph, name) ||
  isBehindSquare(paragraph, name.from) ||
  isStreetOfTitle(paragraph, name) ||
  isDrivenOn(paragraph, name.from) ||
  isOwner(paragraph, name) ||
  (name.to - name.from > 2 && BUILT.has(keyAt(paragraph, name.to - 1))) ||
  // "Ada Day" and "Ada Jane Day" may be people.
  (name.to - name.from > 3 && NAMED_AFTER.has(keyAt(paragraph, name.to - 1))) ||
  leadsToBuilding(paragraph, name.to);

/** "Calle Torico", "Rua da Torica", but not the gang "Barrio 12". */
export const opensWithSquare = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from > 1 &&
  SQUARES.has(keyAt(paragraph, from)) &&
  (isCapital(paragraph, from + 1) || OF_SQUARES.has(keyAt(paragraph, from + 1)));

/** "Rue de | Ferrand". */
function isBehindSquare(paragraph: ParagraphAnalysis, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) {
    const key = keyAt(paragraph, i);
    if (SQUARES.has(key)) return true;
    // "Jalan Sultan | Torico".
    if (!OF_SQUARES.has(key) && !(isCapital(paragraph, i) && hasClass(paragraph, i, C.title | C.official))) return false;
  }
  return false;
}

const STREETS = wordSet('street avenue road boulevard');
const TITLES_OF_STREETS = wordSet('king queen prince princess duke bishop lord');

/** "Queen | Street |", "Prince Street": a title of those whom streets are named after. */
export const isStreetOfTitle = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  [from, from + 1].some(
    (at) =>
      at < to && STREETS.has(keyAt(paragraph, at)) && TITLES_OF_STREETS.has(keyAt(paragraph, at - 1)) && isCapital(paragraph, at),
  );

/** "traffic on | Hale Club |", "a lane on | Lorne |". */
const isDrivenOn = (paragraph: ParagraphAnalysis, from: number): boolean =>
  keyAt(paragraph, from - 1) === 'on' && DRIVEN.has(keyAt(paragraph, from - 2));

const DRIVEN = wordSet('traffic congestion gridlock lane lanes driving driver drivers drove motorists');

/** What is built and named after people, and nobody's surname. */
const BUILT = wordSet(
  'airport aerodrome bridge viaduct causeway tunnel boulevard avenue expressway freeway highway parkway stadium dam',
);
/** The same behind the whole of a name: "Ada Lorne Day". */
const NAMED_AFTER = joinedSet(BUILT, wordSet('day drive memorial holiday'));
const MOST_WORDS_TO_BUILDING = 4;

/** Whether capitals that go on right behind a name end with what bears it. */
function leadsToBuilding(paragraph: ParagraphAnalysis, to: number): boolean {
  let last = to;
  while (
    last < to + MOST_WORDS_TO_BUILDING &&
    (isCapital(paragraph, last) || (textAt(paragraph, last) === '.' && isCapital(paragraph, last + 1)))
  )
    last++;
  return last > to && isCapital(paragraph, to) && NAMED_AFTER.has(keyAt(paragraph, last - 1));
}

/** "at | Lorne | 's Quay", but not "in Lorne's garden". */
const isOwner = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 &&
  tokenAt(paragraph, to)?.kind === 'possessive' &&
  isCapital(paragraph, to + 1) &&
  hasClass(paragraph, to + 1, C.placeHead) &&
  !hasClass(paragraph, to + 1, HEADS) &&
  PLACING.has(keyAt(paragraph, from - 1));

const LANES = wordSet('trace gap crescent close lane street road avenue drive terrace extension');

/** "Ada Lorne, 34, of | Velan Trace |,": a street behind the comma of whoever lives there. */
export const isHomeStreet = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from > 1 &&
  LANES.has(keyAt(paragraph, to - 1)) &&
  textAt(paragraph, to) === ',' &&
  keyAt(paragraph, from - 1) === 'of' &&
  textAt(paragraph, from - 2) === ',';

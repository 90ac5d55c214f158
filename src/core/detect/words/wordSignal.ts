import type { WordCase } from '../../text/character';
import type { TokenKind } from '../../text/token';
import {
  ALIASES,
  BEHIND_PLACE,
  BELONGING,
  CARRIER,
  CHAMBERS,
  CONTESTS,
  DEPUTIES,
  FEATS,
  FARM_LEVELS,
  FIRM_PARTS,
  FIXTURE_OPENERS,
  FOREIGN_HEADS,
  FORMS_IN_FRONT,
  FRENCH_HEADS,
  GO_BETWEENS,
  HELD,
  IDENTIFIED,
  INHABITANTS,
  KNOWN,
  LEGAL_FORMS,
  ORIGINS,
  PANELS,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  PLACES,
  PROCEEDINGS,
  SAINTS,
  SCORE_WORDS,
  SEIZED,
  SERVANTS,
  SEVERAL_PEOPLE,
  SEVERAL_STORMS,
  SHIP_PREFIXES,
  SHIPS,
  SHORT_OFFICES,
  SOMEONE,
  STORM_NOUNS,
  STORM_TALK,
  SUBJECT_VERBS,
  TOWN_OPENERS,
} from './nameTriggers';
import { isFirmOpener, isTradeOpener, ORGANIZATION_NOUNS } from './organizationNouns';
import { SOURCE_WORDS } from './sourceWords';
import { MAY_ASK } from './askingVerbs';
import { TESTIMONY } from './testimonyWords';
import { BEARERS_AND_TEXTS } from './wordBearers';
import { WordClass } from './wordClass';
import { wordSet } from './wordSet';

/**
 * What rules for names, quotes and speakers wait for, one bit each: a sentence or paragraph none of whose tokens has the bit holds nothing for the
 * rule, which need not be asked then. The rule looks again at each token.
 */
export const WordSignal = {
  /** A capitalised word that does not belong to sentences. */
  name: 1 << 0,
  comma: 1 << 1,
  dash: 1 << 2,
  /** An opening bracket. */
  bracket: 1 << 3,
  /** A quotation mark or apostrophe that is a token of its own. */
  quote: 1 << 4,
  slash: 1 << 5,
  kin: 1 << 6,
  /** A title or office with a capital. */
  office: 1 << 7,
  /** A short form that is written as such. */
  shortOffice: 1 << 8,
  /** A capitalised head noun that only organizations have. */
  head: 1 << 9,
  foreignHead: 1 << 10,
  frenchHead: 1 << 11,
  /** A panel, or a chamber that has some. */
  panel: 1 << 12,
  /** What `firmNames` starts from or ends at. */
  firm: 1 << 13,
  /** What `personSlots` finds people by. */
  personSlot: 1 << 14,
  saint: 1 << 15,
  storm: 1 << 16,
  ship: 1 << 17,
  /** A small word that no list of names and figures holds: neither one of scores nor a particle. */
  prose: 1 << 18,
  /** What a run of capitalised words may start with. */
  opensRun: 1 << 19,
  /** What says of a name that it is a place. */
  placeNoun: 1 << 20,
  /** `ORGANIZATION_NOUNS`. */
  organizationNoun: 1 << 21,
  /** What speaks for a reading of the name behind or in front of it. */
  placePreposition: 1 << 22,
  goBetween: 1 << 23,
  subjectVerb: 1 << 24,
  belonging: 1 << 25,
  /** `MAY_ASK`. */
  asks: 1 << 26,
  testimony: 1 << 27,
  /** What bears words, binds or records them, or is read. */
  bearer: 1 << 28,
  /** `SOURCE_WORDS`. */
  source: 1 << 29,
  /** What sides of a match do, whom a team meets next and at what level it plays. */
  contest: 1 << 30,
} as const;

const S = WordSignal;
const C = WordClass;

type Signals = ReadonlyMap<string, number>;

function signalsBy(...triggers: readonly (readonly [words: ReadonlySet<string>, signal: number])[]): Signals {
  const signals = new Map<string, number>();
  for (const [words, signal] of triggers) for (const word of words) signals.set(word, (signals.get(word) ?? 0) | signal);
  return signals;
}

const OF_ANY_CASE = signalsBy(
  [SEIZED, S.personSlot],
  [PROCEEDINGS, S.personSlot],
  [ALIASES, S.personSlot],
  [wordSet(KNOWN), S.personSlot],
  [SEVERAL_PEOPLE, S.personSlot],
  [IDENTIFIED, S.personSlot],
  // "gave his name as Ulya".
  [wordSet('name'), S.personSlot],
  [wordSet(SOMEONE), S.personSlot],
  // "known locally as Ulya".
  [wordSet('locally'), S.storm],
  [STORM_TALK, S.storm],
  [SHIPS, S.ship],
  // "aboard the Ada Lorne".
  [wordSet('aboard'), S.ship],
  // "the cruise ship Ada Lorne".
  [wordSet('ship vessel boat'), S.ship],
  [SHIP_PREFIXES, S.ship],
  [wordSet(CARRIER), S.ship],
  [PLACE_NOUNS, S.placeNoun],
  [ORIGINS, S.placeNoun],
  [INHABITANTS, S.placeNoun],
  [BEHIND_PLACE, S.placeNoun],
  [PLACES, S.placeNoun],
  [DEPUTIES, S.placeNoun],
  // "the mayor of Virden", "the member for Virden".
  [wordSet('mayor member councillor councilor alderman alderwoman'), S.placeNoun],
  [ORGANIZATION_NOUNS, S.organizationNoun],
  [PLACE_PREPOSITIONS, S.placePreposition],
  [GO_BETWEENS, S.goBetween],
  [SUBJECT_VERBS, S.subjectVerb],
  [BELONGING, S.belonging],
  [MAY_ASK, S.asks],
  [TESTIMONY, S.testimony],
  [BEARERS_AND_TEXTS, S.bearer],
  [SOURCE_WORDS, S.source],
);
const OF_SMALL = signalsBy([SERVANTS, S.personSlot], [FEATS, S.personSlot], [FIRM_PARTS, S.firm], [CONTESTS, S.contest]);
const OF_CAPITALISED = signalsBy(
  [SHORT_OFFICES, S.shortOffice],
  [FOREIGN_HEADS, S.foreignHead],
  [FRENCH_HEADS, S.frenchHead],
  [PANELS, S.panel],
  [CHAMBERS, S.panel],
  [LEGAL_FORMS, S.firm],
  [FORMS_IN_FRONT, S.firm],
  [SAINTS, S.saint],
  [STORM_NOUNS, S.storm],
  [SEVERAL_STORMS, S.storm],
  [TOWN_OPENERS, S.storm],
  [FIXTURE_OPENERS, S.contest],
  [FARM_LEVELS, S.contest],
);
const OF_MARKS: Signals = new Map([
  [',', S.comma],
  ['(', S.bracket | S.firm],
  ['[', S.bracket],
  ['&', S.firm],
  ...['"', '“', '”', '‘', '’', "'"].map((mark): [string, number] => [mark, S.quote]),
  ...['-', '--', '–', '—'].map((mark): [string, number] => [mark, S.dash]),
]);

/** What is asked of a token to know its signals. */
interface Signalling {
  readonly text: string;
  readonly kind: TokenKind;
  readonly key: string;
  readonly casing: WordCase;
  readonly classes: number;
  readonly isFunctionWord: boolean;
  /** `NameOpening` bits. */
  readonly opening: number;
}

/** The `WordSignal` bits of a token. */
export function signalsOf(token: Signalling): number {
  // "Kemmal anak Muniran" is short for a slash and letters.
  const slash = token.text.includes('/') || token.text === 'anak' ? S.slash : 0;
  if (token.kind === 'word') return slash | signalsOfWord(token);
  if (token.kind === 'number') return slash | (AGE.test(token.text) ? S.personSlot : 0);
  return slash | (OF_MARKS.get(token.text) ?? 0);
}

function signalsOfWord({ text, key, casing, classes, isFunctionWord, opening }: Signalling): number {
  const kin = (classes & C.kin) === 0 ? 0 : S.kin | S.personSlot;
  const held = HELD.has(key.slice(key.lastIndexOf('-') + 1)) ? S.firm : 0;
  const opensRun = casing !== 'lower' || opening !== 0 || (classes & C.particle) !== 0 ? S.opensRun : 0;
  const signals = kin | held | opensRun | (isWebName(text) ? S.source | S.name : 0) | (OF_ANY_CASE.get(key) ?? 0);
  if (casing === 'lower') return signals | (OF_SMALL.get(key) ?? 0) | (mayBeListed(text, key, classes) ? 0 : S.prose);
  return (
    signals |
    signalsOfCapital(text, key, casing, classes) |
    (isFunctionWord ? 0 : S.name) |
    ((classes & (C.title | C.official)) === 0 ? 0 : S.office) |
    ((classes & C.headStrong) === 0 ? 0 : S.head)
  );
}

function signalsOfCapital(text: string, key: string, casing: WordCase, classes: number): number {
  const found = OF_CAPITALISED.get(key) ?? 0;
  const letters = (classes & C.acronym) !== 0 && INNER_CAPITAL.test(text) ? S.firm : 0;
  const opener = casing === 'capital' && (isFirmOpener(key) || isTradeOpener(key)) ? S.firm : 0;
  return opener | letters | (found & ~(isShort(text) ? 0 : S.shortOffice) & ~(casing === 'capital' ? 0 : S.panel));
}

const mayBeListed = (text: string, key: string, classes: number): boolean =>
  (classes & C.particle) !== 0 || SCORE_WORDS.has(key) || SEED.test(text);

/** "Kestrel.com", "12.norland": what goes by its web address. */
export const isWebName = (text: string): boolean => text.includes('.') && /[\p{L}\d]{2}\.\p{Ll}{2,4}$/u.test(text);

/** "BoE", "KeNHA": letters of which some are small. */
export const INNER_CAPITAL = /^\p{Lu}\p{Ll}{1,3}\p{Lu}+$/u;

/** "m4": one or two letters and a number. */
export const SEED = /^\p{L}{1,2}\d+$/u;

/** "SHO", "LoP", "G"; "Cm" is none. */
const isShort = (text: string): boolean => /^\p{Lu}{1,4}$/u.test(text) || text === 'LoP';

/** How old people are of whom the age is told. */
export const AGE = /^(?:[6-9]|[1-9]\d|10\d)$/u;

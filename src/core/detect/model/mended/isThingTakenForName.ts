import type { TokenRange } from '../../../text/sentence';
import { isFunctionToken } from '../../names/signs/isFunctionToken';
import { isAddressed } from '../../names/signs/isAddressed';
import { isApposedThing } from '../../names/signs/isApposedThing';
import { isListed } from '../../names/signs/isListed';
import { isPaidProgramme, isThingBeforeLetters } from '../../names/signs/isThingBeforeLetters';
import { isMarketIndex } from '../../names/signs/isMarketIndex';
import { isNamedThing } from '../../names/signs/namedThing';
import { isSportOfSlug } from '../../names/signs/isSportOfSlug';
import { CHAMBERS, SEVERAL_STORMS, STORM_NOUNS } from '../../words/nameTriggers';
import { isPlatformUse } from '../../names/signs/isPlatformUse';
import { PERSON_SIGHTINGS, seenAt, type TokenEvidence } from '../../wordEvidence';
import {
  caseAt,
  hasClass,
  hasDigit,
  isCapital,
  keyAt,
  type ParagraphAnalysis,
  textAt,
  tokenAt,
} from '../../words/paragraphAnalysis';
import { isPlainVerb } from '../../words/isPlainVerb';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import type { TaggedName } from '../weights/tagLabel';
import { isWorkTakenForName } from './isWorkTakenForName';

const C = WordClass;

/**
 * Whether what was found is a storm, a ship, an operation, an animal, a case of a court, a faith, a work, a ware, an index, a platform or a kind of
 * station.
 */
export const isThingTakenForName = (paragraph: ParagraphAnalysis, name: TaggedName, sentence: TokenRange): boolean =>
  isBesideStormNoun(paragraph, name) ||
  isCalledThing(paragraph, name) ||
  (isApposedThing(paragraph, name) && !isListed(paragraph, name, C.organization)) ||
  (name.kind === 'person' ? isOfCase(paragraph, name) : isPlatformUse(paragraph, name) || isKindOfStation(paragraph, name)) ||
  isWare(paragraph, name, sentence) ||
  isOneOfMake(paragraph, name) ||
  isMarketIndex(paragraph, name) ||
  isPlaneOfState(paragraph, name) ||
  isNumberedBill(paragraph, name) ||
  isRuleOfTown(paragraph, name) ||
  isOfDocument(paragraph, name) ||
  isSportOfSlug(paragraph, name) ||
  isThingBeforeLetters(paragraph, name.to) ||
  (isPaidProgramme(paragraph, name.to - 1) && !isListed(paragraph, name, C.organization)) ||
  isWorkTakenForName(paragraph, name);

/** Whether what was found is a storm or a ship of the article, or a faith that nobody bears in it. */
export const isThingOfArticle = (paragraph: ParagraphAnalysis, name: TaggedName, evidence: TokenEvidence): boolean =>
  isNamedThing(paragraph, name, evidence) || (name.kind === 'person' && isTeaching(paragraph, name, evidence));

/** "Hurricane Mirela" and the storm that bears a first name, "Hurricanes | Mirela and Ulya": nobody, but "Hurricanes Captain" is the team's. */
const isBesideStormNoun = (paragraph: ParagraphAnalysis, { from }: TokenRange): boolean =>
  (SEVERAL_STORMS.has(keyAt(paragraph, from)) &&
    isCapital(paragraph, from + 1) &&
    !hasClass(paragraph, from + 1, C.title | C.role)) ||
  STORM_NOUNS.has(keyAt(paragraph, from)) ||
  STORM_NOUNS.has(keyAt(paragraph, from - 1));

const NAMED_THINGS = wordSet(
  'operation offensive exercise drill manoeuvre maneuver crackdown dog puppy cat kitten horse mare colt filly pony panda giraffe gorilla orca whale ' +
    'dolphin elephant tiger lion lioness parrot robot drone boat vessel yacht spacecraft probe satellite rover rocket asteroid comet',
);
/** In front of a name, without a comma, they leave no doubt: "the moon Velantis". */
const CELESTIAL = wordSet('moon moons planet asteroid comet');
const NAMERS = wordSet('dubbed codenamed code-named called named');

/**
 * "a four-day operation, Trident,", "the offensive, dubbed Trident", "a giraffe named Ada", "his dog, Ada,": what armies do, animals and machines go by
 * such names.
 */
function isCalledThing(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  const namer = NAMERS.has(keyAt(paragraph, from - 1)) ? from - 1 : from;
  const isApart = textAt(paragraph, namer - 1) === ',';
  // "On the boat, Ada Lorne wept."
  if (CELESTIAL.has(keyAt(paragraph, from - 1))) return caseAt(paragraph, from - 1) === 'lower';
  if (namer === from && !(isApart && /^[,.;)]?$/u.test(textAt(paragraph, to)))) return false;
  const noun = isApart ? namer - 2 : namer - 1;
  return NAMED_THINGS.has(keyAt(paragraph, noun)) && caseAt(paragraph, noun) === 'lower';
}

/** "Lorne v. Velan": the case, not who fights it. */
const isOfCase = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  (isVersus(paragraph, to) && isCapital(paragraph, to + 2)) || (isVersus(paragraph, from - 2) && isCapital(paragraph, from - 3));

/** The dot tells courts from games. */
const isVersus = (paragraph: ParagraphAnalysis, index: number): boolean =>
  textAt(paragraph, index) === 'v' && textAt(paragraph, index + 1) === '.';

/** "Escalator maker Velanto": what a firm makes opens the sentence with a capital in front of the firm's name. */
const isWare = (paragraph: ParagraphAnalysis, { from, to }: TokenRange, sentence: TokenRange): boolean =>
  to - from === 1 &&
  (from === sentence.from || textAt(paragraph, from - 1) === '-') &&
  isCapital(paragraph, to + 1) &&
  caseAt(paragraph, from) === 'capital' &&
  /^(?:maker|manufacturer|producer|supplier|retailer)$/u.test(keyAt(paragraph, to)) &&
  !hasClass(paragraph, from, C.organization);

const STATIONS = wordSet('tv television radio');

/** "Velanic TV", "State TV says": some station of a nation. */
const isKindOfStation = (paragraph: ParagraphAnalysis, name: TokenRange): boolean =>
  name.to - name.from === 2 &&
  STATIONS.has(keyAt(paragraph, name.to - 1)) &&
  (hasClass(paragraph, name.from, C.demonym) || keyAt(paragraph, name.from) === 'state') &&
  !hasClass(paragraph, name.from, C.country) &&
  !isListed(paragraph, name, C.organization);

const OWNERS = wordSet(
  'a an another his her their my your our white black silver grey gray red blue green stolen used second-hand speeding parked vintage',
);
/** Whose cars, planes, watches and guns go by the maker's name. */
const MAKES = wordSet(
  'toyota honda nissan mitsubishi mazda subaru suzuki isuzu lexus hyundai kia volkswagen audi bmw mercedes porsche fiat ferrari lamborghini maserati ' +
    'bentley rolls-royce jaguar peugeot renault citroen skoda volvo chevrolet cadillac tesla vespa yamaha kawasaki ducati harley-davidson cessna ' +
    'airbus boeing rolex glock steinway',
);

/**
 * "drove a Toyota to", "the silver Audi", "his Suzuki Vitara": one of what the maker is known for. "A Toyota dealer" and "a Boeing spokesman" are
 * the firm's.
 */
function isOneOfMake(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (isModel(paragraph, { from, to })) return true;
  if (!MAKES.has(keyAt(paragraph, from)) || !OWNERS.has(keyAt(paragraph, from - 1))) return false;
  if (to - from > 1) return !hasClass(paragraph, to - 1, C.headStrong | C.headWeak | C.companySuffix);
  if (tokenAt(paragraph, to)?.kind === 'possessive') return false;
  return (
    tokenAt(paragraph, to)?.kind !== 'word' ||
    isCapital(paragraph, to) ||
    isFunctionToken(paragraph, to) ||
    isPlainVerb(paragraph, to)
  );
}

/** "Jeep F-150", "737 | MAX": a make with the figures of a model, and what stands behind them. */
const isModel = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1
    ? keyAt(paragraph, from) === 'max' && tokenAt(paragraph, from - 1)?.kind === 'number'
    : hasDigit(paragraph, to - 1) &&
      (MAKES.has(keyAt(paragraph, from)) || keyAt(paragraph, from) === 'ford') &&
      /\p{L}-?\d/u.test(textAt(paragraph, to - 1));

/** "Air Force | One", "Marine One": what a president flies in. */
function isPlaneOfState(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  const number = isOneOrTwo(keyAt(paragraph, to)) ? to : to - 1;
  if (!isOneOrTwo(keyAt(paragraph, number)) || !isCapital(paragraph, number)) return false;
  return /^(?:air force|marine|navy|army)$/u.test(paragraph.keys.slice(from, number).join(' '));
}

const isOneOrTwo = (key: string): boolean => key === 'one' || key === 'two';

/** "House Resolution No. 12", "Senate Bill 44": what a chamber votes on. */
const isNumberedBill = ({ keys, tokens }: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  tokens[to - 1]?.kind === 'number' &&
  CHAMBERS.has(keys[from] ?? '') &&
  /^(?:bill|resolution|joint|concurrent)$/u.test(keys[from + 1] ?? '');

/** "the Vacant House Bylaw", "the Norland Child Benefit", what a council or state makes or pays; "Velanto Bylaw" are those who see to it. */
const isRuleOfTown = ({ keys }: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from > 2 &&
  /^(?:by-?laws?|ordinance|rules|regulations|benefits?|subsid(?:y|ies)|allowance|rebate|levy|moratorium)$/u.test(
    keys[to - 1] ?? '',
  );

/** "a Prevention of | Future Deaths | report": the end of what a document is called. */
const isOfDocument = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  keyAt(paragraph, from - 1) === 'of' &&
  isCapital(paragraph, from - 2) &&
  /^(?:an?|the|this)$/u.test(keyAt(paragraph, from - 3)) &&
  /^(?:reports?|orders?|notices?|certificates?)$/u.test(keyAt(paragraph, to)) &&
  caseAt(paragraph, to) === 'lower' &&
  hasClass(paragraph, from, C.common);

/** "Republicanism", "Thatcherism", and "Islam" where nobody is called so: what people believe. */
const isTeaching = (paragraph: ParagraphAnalysis, { from, to }: TokenRange, evidence: TokenEvidence): boolean =>
  to - from === 1 &&
  ((keyAt(paragraph, from).endsWith('ism') && /\p{L}{4,}ism$/u.test(keyAt(paragraph, from))) ||
    (keyAt(paragraph, from) === 'islam' &&
      (seenAt(evidence, from) & PERSON_SIGHTINGS) === 0 &&
      !hasClass(paragraph, from - 1, C.title) &&
      !isAddressed(paragraph, from)));

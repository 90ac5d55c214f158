import type { TokenRange } from '../../../text/sentence';
import { seenAt, PERSON_SIGHTINGS, type TokenEvidence } from '../../wordEvidence';
import { bodySign } from '../../names/signs/bodySign';
import { isChief } from '../../names/signs/isChief';
import { isFunctionToken } from '../../names/signs/isFunctionToken';
import { isShareMove } from '../../names/signs/isShareMove';
import { isThingBeforeLetters } from '../../names/signs/isThingBeforeLetters';
import { groupNounBehind } from '../../names/signs/groupNounBehind';
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
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { joinedSet, wordSet } from '../../words/wordSet';
import { smallFormEnd } from './formEnd';
import type { ReasonedRange } from './reasonedRange';

const C = WordClass;

const MOST_WORDS = 4;

/**
 * The organization that a stretch of capitals must name by the slot it stands in: behind an officer, analyst or player of it, in front of its legal form
 * or the letters of its shares. Places fill most of these slots too, so nothing listed as one is taken. What is more certain is a form (`firmNames`).
 */
export function impliedOrganization(
  paragraph: ParagraphAnalysis,
  name: TokenRange,
  evidence: TokenEvidence,
): ReasonedRange | undefined {
  const why = whyOrganization(paragraph, name, evidence);
  return why === undefined ? undefined : { from: name.from, to: smallFormEnd(paragraph, name.to), why };
}

function whyOrganization(paragraph: ParagraphAnalysis, name: TokenRange, evidence: TokenEvidence): string | undefined {
  if (isPaper(paragraph, name, evidence)) return 'Its last word is one that papers bear, and its first the name of a place.';
  if (isToldOutlet(paragraph, name)) return 'It has a capital article and is told something.';
  if (isDealtWith(paragraph, name, evidence)) return `It is what somebody ${keyAt(paragraph, name.from - 1)}.`;
  if (isOutletWord(paragraph, name)) return 'It ends as outlets do.';
  if (isRunTogether(paragraph, name)) return 'It runs words together as firms and funds do.';
  if (isShareMove(paragraph, name) && isListedFirm(paragraph, name)) return 'It is listed, and its share moved.';
  if (isFirmOfNation(paragraph, name)) return 'It is listed, and a nation has it.';
  if (isAgencyOfRegion(paragraph, name)) return 'It is followed by "news agency".';
  if (!mayBeFirm(paragraph, name, evidence)) return undefined;
  if (smallFormEnd(paragraph, name.to) > name.to) return 'Its legal form follows.';
  if (isTickerBehind(paragraph, name.to) && !isThingBeforeLetters(paragraph, name.to)) return 'Its letters follow in brackets.';
  const before =
    name.to - name.from === 1 && keyAt(paragraph, name.from - 1) === 'the' ? undefined : slotBefore(paragraph, name.from);
  const isLikeStreet = name.to - name.from > 1 && hasClass(paragraph, name.to - 1, C.placeHead);
  if (before !== undefined && (!isLikeStreet || NO_STREET.test(before))) return `It follows "${before}".`;
  const behind = slotBehind(paragraph, name);
  if (behind !== undefined) return `It is followed by "${behind}".`;
  if (isLikeStreet) return undefined;
  const sign = bodySign(paragraph, name);
  return sign === undefined ? undefined : `Only a body is told of so: "${sign}".`;
}

/** "chief executive of Castor Lane": what only a firm has, though its name ends as those of streets do. */
const NO_STREET =
  /^(?:ceo|cfo|coo|cto|executive|officer|director|co-?founder|subsidiary|shareholders|takeover|stakes?|owned|acquired|loaned) (?:of|in|by|to)$/u;

const NO_FIRM = C.notName | C.title | C.official | C.country | C.demonym;

/** Whether the words may name a firm or club: none belongs to other names, and the article has nobody so called. */
function mayBeFirm(paragraph: ParagraphAnalysis, { from, to }: TokenRange, evidence: TokenEvidence): boolean {
  // "Ex-irrigation boss".
  if (keyAt(paragraph, from).startsWith('ex-')) return false;
  if (to - from > MOST_WORDS || isCapital(paragraph, from - 1) || isCapital(paragraph, to)) return false;
  if (
    isCapital(paragraph, to + 1) &&
    /^(?:of|for|and|&|-)$/u.test(keyAt(paragraph, to)) &&
    !isFirstListed(paragraph, { from, to })
  )
    return false;
  // "Lagos" is a place, "Lagos Grid" is none.
  if (to - from === 1 && hasClass(paragraph, from, C.place)) return false;
  let isOwn = false;
  for (let i = from; i < to; i++) {
    if (hasClass(paragraph, i, NO_FIRM) || (seenAt(evidence, i) & PERSON_SIGHTINGS) !== 0) return false;
    if (!hasClass(paragraph, i, C.common | C.role | C.headWeak | C.headStrong)) isOwn = true;
  }
  return isOwn && listedPhrase(paragraph, from, to, PLACE_CLASSES)?.to !== to;
}

/** "Clients include Orvex | and Tramco": one word that no list has opens a list rather than a name. */
const isFirstListed = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 &&
  keyAt(paragraph, to) === 'and' &&
  /^(?:include|including|like|as)$/u.test(keyAt(paragraph, from - 1)) &&
  !hasClass(paragraph, from, ~0);

/**
 * "Norland's Total, Velan's Shell and": ordinary words are listed organizations behind the possessive of a country, where nothing that they describe
 * follows.
 */
function isFirmOfNation(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (to - from > 1 || tokenAt(paragraph, from - 1)?.kind !== 'possessive' || !hasClass(paragraph, from, C.organization))
    return false;
  if (hasClass(paragraph, from, C.title | C.demonym | C.notName) || !hasClass(paragraph, from - 2, C.country)) return false;
  const behind = tokenAt(paragraph, to);
  if (behind?.kind !== 'word') return behind?.kind !== 'possessive';
  return caseAt(paragraph, to) === 'lower' && isFunctionToken(paragraph, to);
}

/** Nothing but an organization, or a place of one word as well. */
const isListedFirm = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  listedPhrase(paragraph, from, to, C.organization)?.to === to &&
  !hasClass(paragraph, from, C.country | C.demonym | C.common | C.notName | C.acronym) &&
  !isCapital(paragraph, from - 1);

/** "the Velana news agency", "Norland's Velana news agency", that goes by a region; one of a nation has another name. */
const isAgencyOfRegion = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 &&
  hasClass(paragraph, from, C.place) &&
  !hasClass(paragraph, from, C.country | C.demonym) &&
  keyAt(paragraph, to) === 'news' &&
  keyAt(paragraph, to + 1) === 'agency' &&
  !isCapital(paragraph, to + 2) &&
  textAt(paragraph, to + 2) !== ',' &&
  (keyAt(paragraph, from - 1) === 'the' ||
    tokenAt(paragraph, from - 1)?.kind === 'possessive' ||
    isStateRun(paragraph, from - 1));

/** "state-run", "official". */
const isStateRun = (paragraph: ParagraphAnalysis, index: number): boolean =>
  /^(?:official|semi-official|state(?:-\p{L}+)?)$/u.test(keyAt(paragraph, index));

const PIECES = wordSet(
  'pay tech soft med air net bio pharma cash lab labs media works link ware coin chain fund bank trust corp group care',
);
const RUN_TOGETHER = /\p{L}(\p{Lu}\p{Ll}+)$/u;

/** "VelantoPay", "KSTFund": the last of words run together is what only firms and funds bear; "LeShawn" and "KestrelPhone" are none. */
function isRunTogether(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  const piece = to - from === 1 ? RUN_TOGETHER.exec(textAt(paragraph, from))?.[1] : undefined;
  return piece !== undefined && PIECES.has(piece.toLowerCase());
}

/** "Velzhanews", whoever the weights take it for. */
export const isOutletWord = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 && keyAt(paragraph, from).endsWith('news') && /^\p{Lu}\p{Ll}{2,}news$/u.test(textAt(paragraph, from));

/** "Kestrel (KSTL) rose"; three letters are those of a country as often. */
const isTickerBehind = (paragraph: ParagraphAnalysis, to: number): boolean =>
  textAt(paragraph, to) === '(' && textAt(paragraph, to + 2) === ')' && /^\p{Lu}{4,5}$/u.test(textAt(paragraph, to + 1));

const PAPERS = wordSet(
  'star sun recorder reporter advocate democrat leader mercury messenger pioneer republic review bee banner patriot beacon bugle argus',
);
const NO_TOWN = ~(PERSON_CLASSES | C.place | C.english);

/** "told the Ashby Mercury", "by the Ashby Leader": the papers of towns bear words that mean something else elsewhere. */
const isPaper = (paragraph: ParagraphAnalysis, { from, to }: TokenRange, evidence: TokenEvidence): boolean =>
  to - from === 2 &&
  PAPERS.has(keyAt(paragraph, from + 1)) &&
  keyAt(paragraph, from - 1) === 'the' &&
  (/^(?:told|by|in|for|with)$/u.test(keyAt(paragraph, from - 2)) ||
    /^speak(?:ing|s) to$/u.test(`${keyAt(paragraph, from - 3)} ${keyAt(paragraph, from - 2)}`)) &&
  !hasClass(paragraph, from, NO_TOWN) &&
  (seenAt(evidence, from) & PERSON_SIGHTINGS) === 0;

const TELLS = /^(?:told|tells|telling)$/u;
const MOST_WORDS_OF_OUTLET = 3;
const TELLING: Readonly<Record<string, ReadonlySet<string>>> = {
  to: wordSet('spoke speaks speaking speak talking confirmed'),
  with: wordSet('spoke speaking interview chat'),
  by: wordSet('seen obtained contacted reached'),
};

/** "told The Kestrel that", "in an interview with The Coastal": an article has a capital inside a sentence only where it is part of an outlet's name. */
function isToldOutlet(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (textAt(paragraph, from - 1) !== 'The' || to - from > MOST_WORDS_OF_OUTLET) return false;
  const before = keyAt(paragraph, from - 2);
  if (!TELLS.test(before) && TELLING[before]?.has(keyAt(paragraph, from - 3)) !== true) return false;
  return (
    listedPhrase(paragraph, from, to, PLACE_CLASSES)?.to !== to && listedPhrase(paragraph, from - 1, to, PLACE_CLASSES)?.to !== to
  );
}

const DEALT_WITH = wordSet('hired sued fined accuse accuses accused accusing');

/**
 * "those that hired Castor Ridge": a place is not hired, sued or fined, and nobody is called by an ordinary word behind one that is no given name.
 */
const isDealtWith = (paragraph: ParagraphAnalysis, { from, to }: TokenRange, evidence: TokenEvidence): boolean =>
  to - from === 2 &&
  DEALT_WITH.has(keyAt(paragraph, from - 1)) &&
  !isCapital(paragraph, to) &&
  !hasClass(paragraph, from, C.firstName | C.title | C.official | C.role | C.common | C.demonym | C.country) &&
  hasClass(paragraph, from + 1, C.common | C.placeHead | C.headWeak) &&
  !hasClass(paragraph, from + 1, C.title | C.official | C.role) &&
  (seenAt(evidence, from) & PERSON_SIGHTINGS) === 0;

/** Who works at firms and institutions, and what they do there. */
const WORKERS = wordSet(
  'ceo cfo coo cto executive executives officer director directors analyst analysts economist economists strategist strategists trader traders broker ' +
    'brokers partner consultant consultants engineer engineers researcher researchers manager managers employees staff workers head adviser advisers advisor ' +
    'advisors lecturer professor scholar fellow teammate teammates lawyer architect designer scientist scientists programmer developer developers columnist ' +
    'producer curator',
);
const AT_WORK = wordSet('work works worked working');
/** What firms are called where some are given as examples. */
const FIRMS = wordSet('firms companies startups rivals retailers lenders banks carmakers airlines brands insurers');
/** Who only organizations are mostly, where they are counted up. */
const CLIENTS = wordSet('clients customers sponsors suppliers lenders competitors rivals shareholders brands');
const BEFORE: Readonly<Record<string, ReadonlySet<string>>> = {
  at: joinedSet(WORKERS, AT_WORK),
  with: wordSet(
    'analyst analysts economist economists strategist strategists trader traders broker consultant contract merger partnership',
  ),
  of: wordSet(
    'arm backbencher ceo cfo coo cto co-founder cofounder subsidiary shareholders takeover acquisition headquarters board offices employees customers ' +
      'creditors receivers liquidators administrators subscribers depositors franchisees chairman chairwoman founder trustees unit coach striker defender midfielder goalkeeper winger',
  ),
  for: wordSet('play plays played playing'),
  to: wordSet('loaned supplier suppliers belongs sold'),
  by: wordSet('owned acquired built manufactured operated chartered employed insured distributed'),
  from: wordSet('transfer loan signed joined files'),
  in: wordSet('stake stakes investor investors'),
  include: CLIENTS,
  including: CLIENTS,
  like: FIRMS,
};

/** The words in front that only an organization follows: "analyst at", "chief executive of", "stake in". */
function slotBefore(paragraph: ParagraphAnalysis, from: number): string | undefined {
  const joint = keyAt(paragraph, from - 1);
  if (caseAt(paragraph, from - 1) !== 'lower') return undefined;
  if (LEANINGS.has(joint)) return keyAt(paragraph, from - 2) === 'the' ? `the ${joint}` : undefined;
  if (joint === 'the') return outletSlot(paragraph, from - 2);
  if (joint === 'as') return isExample(paragraph, from - 1) ? 'such as' : undefined;
  const words = BEFORE[joint];
  if (words === undefined) return undefined;
  const noun = keyAt(paragraph, from - 2);
  // "The head of Orvex", but "the village head of Velan".
  if (noun === 'head' && joint === 'of') return keyAt(paragraph, from - 3) === 'the' ? 'the head of' : undefined;
  if (words.has(noun) || (joint === 'of' && isOfficer(paragraph, from - 2))) return `${noun} ${joint}`;
  if (joint === 'at') return trade(paragraph, from - 2);
  if (joint === 'to' && GIVEN.has(noun)) return contract(paragraph, from - 2);
  return joint === 'for' ? goal(paragraph, from - 2) : undefined;
}

/** "told the", "quoted as saying by the", "in an interview with the", "speaking to the": nobody's name has the article. */
function outletSlot(paragraph: ParagraphAnalysis, last: number): string | undefined {
  const key = keyAt(paragraph, last);
  const before = keyAt(paragraph, last - 1);
  if (TELLS.test(key)) return `${key} the`;
  const leads =
    (key === 'by' && before === 'saying') ||
    (key === 'with' && before === 'interview') ||
    (key === 'to' && /^(?:speaking|spoke|speaks)$/u.test(before));
  return leads ? `${before} ${key} the` : undefined;
}

/** "companies such as". */
const isExample = (paragraph: ParagraphAnalysis, as: number): boolean =>
  keyAt(paragraph, as - 1) === 'such' && FIRMS.has(keyAt(paragraph, as - 2));

/** How parties lean: "the centre-right Kestra". */
const LEANINGS = wordSet(
  'centre-right center-right centre-left center-left far-right far-left hard-right hard-left right-wing left-wing ultranationalist ultra-nationalist',
);

/** "chief executive", "chief financial officer", "managing director". */
function isOfficer(paragraph: ParagraphAnalysis, index: number): boolean {
  const before = keyAt(paragraph, index - 1);
  switch (keyAt(paragraph, index)) {
    case 'executive':
      return before === 'chief';
    case 'officer':
      return keyAt(paragraph, index - 2) === 'chief';
    case 'director':
      return before === 'managing';
    default:
      return false;
  }
}

/** How many tokens may say what a contract is for. */
const MOST_TOKENS_OF_CONTRACT = 10;

/** How many words may say what somebody does there. */
const MOST_WORDS_OF_TRADE = 4;

/** "director of research at", "head of sales and marketing at". */
function trade(paragraph: ParagraphAnalysis, last: number): string | undefined {
  for (let i = last; i > last - MOST_WORDS_OF_TRADE; i--) {
    if (caseAt(paragraph, i) !== 'lower') return undefined;
    if (/^(?:of|for)$/u.test(keyAt(paragraph, i)) && WORKERS.has(keyAt(paragraph, i - 1)))
      return `${keyAt(paragraph, i - 1)} ${keyAt(paragraph, i)} … at`;
  }
  return undefined;
}

const GIVEN = wordSet('awarded went given handed');
const CONTRACTS = wordSet('contract contracts tender tenders franchise concession');

/** "The contract to dredge it was awarded to", "The contract went to". */
function contract(paragraph: ParagraphAnalysis, given: number): string | undefined {
  for (let i = given - 1; i > given - MOST_TOKENS_OF_CONTRACT; i--)
    if (CONTRACTS.has(keyAt(paragraph, i))) return `${keyAt(paragraph, i)} … ${keyAt(paragraph, given)} to`;
  return undefined;
}

/** "scored twice for". */
const goal = (paragraph: ParagraphAnalysis, index: number): string | undefined =>
  keyAt(paragraph, index) === 'scored' || keyAt(paragraph, index - 1) === 'scored' ? 'scored … for' : undefined;

const BEHIND = wordSet('spokesman spokeswoman spokesperson shareholders stock subscribers treasurer boss co-founder cofounder');

/** "Kestrel spokeswoman", "Kestrel shareholders", "a Kestrel branch", "Kestrel chief executive", "Kestrel television", "Kestrel news agency". */
function slotBehind(paragraph: ParagraphAnalysis, { from, to }: TokenRange): string | undefined {
  const key = keyAt(paragraph, to);
  if (caseAt(paragraph, to) !== 'lower') return undefined;
  if (key === 'branch') return /^an?$/u.test(keyAt(paragraph, from - 1)) ? key : undefined;
  if (BEHIND.has(key)) return key;
  return isChief(paragraph, to) ? `chief ${keyAt(paragraph, to + 1)}` : groupNounBehind(paragraph, to);
}

import type { TokenRange } from '../../../text/sentence';
import { behindTitles, withGivenTitle } from '../../names/signs/behindTitles';
import { isFunctionToken } from '../../names/signs/isFunctionToken';
import { isListed } from '../../names/signs/isListed';
import { isOrdinaryCompound } from '../../names/signs/isOrdinaryCompound';
import { isReachOfOffice } from '../../names/signs/reachOfOffice';
import { opensSentence } from '../../names/signs/opensSentence';
import { isShoutedOpener } from '../../names/signs/isShoutedOpener';
import { particlesStart } from '../../names/signs/surnameParticles';
import { INNER_POSSESSIVES } from '../../names/signs/organizationAt';
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
import { DEPUTIES } from '../../words/nameTriggers';
import { FIRM_NOUNS } from '../../words/organizationNouns';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { holderOfTown } from './holderOfTown';
import { hasPrefix, isRoleWithPrefix } from './hasPrefix';
import { isBodyOfOffice } from './organizationAndPerson';
import type { TaggedName } from '../weights/tagLabel';

const C = WordClass;
const HEADS = C.headStrong | C.headWeak | C.companySuffix;

/** Where a name of the weights starts: behind "pro-Beijing" or, at the start of a sentence, "Carmaker", and a person's behind "Prime Minister". */
export const nameStart = (paragraph: ParagraphAnalysis, { kind, from, to }: TaggedName, sentence: TokenRange): number =>
  kind === 'person' ? personStart(paragraph, { from, to }, sentence) : organizationStart(paragraph, { from, to }, sentence);

function personStart(paragraph: ParagraphAnalysis, name: TokenRange, sentence: TokenRange): number {
  const { from, to } = name;
  if (isNor(paragraph, from - 1) || isInitial(paragraph, from - 1) || isMonthOfBirth(paragraph, from - 1, sentence))
    return from - 1;
  if (isBeforeFamily(paragraph, name)) return from - 1;
  const withParticles = particlesStart(paragraph, from);
  if (withParticles < from) return opensName(paragraph, withParticles) ? withParticles : from;
  if (isOwnedBy(paragraph, name)) return from + 2;
  if (textAt(paragraph, from + 1) === '.') return behindTitles(paragraph, name);
  if (to - from < 2 || !isCapital(paragraph, from + 1)) return from;
  if (isShoutedOpener(paragraph, from, sentence)) return from + 1;
  const holder = holderOfTown(paragraph, name);
  if (holder !== undefined) return holder;
  const inner = behindInnerTitle(paragraph, name);
  if (inner > from) return inner;
  if (isOfMember(paragraph, name)) return seatEnd(paragraph, name);
  if (isBehindOpener(paragraph, { kind: 'person', from, to }, sentence)) return from + 1;
  if (isBodyOfOffice(paragraph, from) || (to - from > 2 && isReachOfOffice(paragraph, from))) return from + 1;
  // "IG Punjab | Ada Lorne", where the rank was taken along.
  if (isProTem(paragraph, name) || (to - from > 3 && isReachOfOffice(paragraph, from + 1))) return from + 2;
  return withGivenTitle(paragraph, { from: behindTitles(paragraph, name), to });
}

function organizationStart(paragraph: ParagraphAnalysis, name: TokenRange, sentence: TokenRange): number {
  const { from, to } = name;
  if (textAt(paragraph, from - 1) === ',') return withFields(paragraph, from, to);
  const joined = withJoinedFields(paragraph, from, to);
  if (joined < from) return joined;
  if (isOfGroup(paragraph, from) || isOfTownAndDistrict(paragraph, from)) return from - 2;
  if (isOfClient(paragraph, name)) return from + 2;
  if (isHeadOfSchool(paragraph, name)) return from + 1;
  if (to - from > 2 && /^(?:opposition|ruling)$/u.test(keyAt(paragraph, from)) && isCapital(paragraph, from + 1)) return from + 1;
  if (keyAt(paragraph, from) === 'government' && keyAt(paragraph, from + 1) === 'and') return from + 2;
  const party = partyOfMember(paragraph, name);
  if (party !== undefined) return party;
  if (isOfCircuit(paragraph, name)) return from - 1;
  if (to - from < 2 || !isCapital(paragraph, from + 1)) return from;
  const isBehind =
    isShoutedOpener(paragraph, from, sentence) ||
    isBehindOpener(paragraph, { kind: 'organization', from, to }, sentence) ||
    isBehindArticle(paragraph, name) ||
    isBehindWhat(paragraph, name);
  return isBehind ? from + 1 : from;
}

/** Whether the first word is no part of a name: "Pro-Velan | Ada Lorne", and at the start of a sentence "Even | Okafor". */
const isBehindOpener = (paragraph: ParagraphAnalysis, name: TaggedName, sentence: TokenRange): boolean =>
  hasPrefix(paragraph, name.from) ||
  isRoleWithPrefix(paragraph, name.from) ||
  (opensSentence(paragraph, name.from, sentence) && isOpener(paragraph, name));

/** Whether the first word is one that sentences open with in front of a name: "Even Okafor came", "Carmaker Orvex said". */
const isOpener = (paragraph: ParagraphAnalysis, { kind, from, to }: TaggedName): boolean =>
  keyAt(paragraph, from) === 'even' ||
  isStance(paragraph, from) ||
  isOrdinaryCompound(paragraph, from) ||
  isFirmNounInFront(paragraph, { from, to }) ||
  (kind === 'organization' ? isCalledSeveral(paragraph, { from, to }) : isSeveral(paragraph, { from, to }));

/** "Carmaker | Orvex"; "Bank Velan" and "Giant Tiger" are called so. */
const isFirmNounInFront = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  isFirmNoun(keyAt(paragraph, from)) &&
  keyAt(paragraph, from) !== 'bank' &&
  !hasClass(paragraph, from + 1, HEADS) &&
  !isListed(paragraph, { from, to }, C.organization);

/**
 * "told The | Kemmel |", "in The | Oldport Times |": an article belongs to no outlet, though some write it with a capital. "The National" and "The
 * Norlander" would be none without.
 */
const isBehindArticle = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  keyAt(paragraph, from) === 'the' &&
  !(to - from === 2 && hasClass(paragraph, from + 1, C.notName | C.demonym)) &&
  (keyAt(paragraph, from - 1) === 'told' || isListed(paragraph, { from: from + 1, to }, C.organization | C.acronym));

/** Whether the first word ends what stands in front of an organization, or says what it is. */
const isBehindWhat = (paragraph: ParagraphAnalysis, name: TokenRange): boolean =>
  HELD_OR_SPOKEN.test(textAt(paragraph, name.from)) ||
  isBehindPlace(paragraph, name) ||
  isOfNation(paragraph, name) ||
  isCalledGroup(paragraph, name);

/** "said Velanto's | Ada Lorne": nobody's name holds whose they are. */
const isOwnedBy = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from > 3 && tokenAt(paragraph, from + 1)?.kind === 'possessive' && isCapital(paragraph, from + 2);

const NO_GIVEN_NAME =
  C.title |
  C.official |
  C.role |
  C.demonym |
  C.country |
  C.notName |
  C.organization |
  C.acronym |
  C.headStrong |
  C.headWeak |
  C.common;

/** "from | Awadh | Al Velzhi": a given name that is a place too, in front of a family of two words. */
const isBeforeFamily = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 2 &&
  /^(?:Al|El)$/u.test(textAt(paragraph, from)) &&
  caseAt(paragraph, from - 1) === 'capital' &&
  !isFunctionToken(paragraph, from - 1) &&
  !hasClass(paragraph, from - 1, NO_GIVEN_NAME);

/** "| June | Ada Lorne left", at the start of a sentence: behind a month would stand a comma or a number. */
const isMonthOfBirth = (paragraph: ParagraphAnalysis, index: number, sentence: TokenRange): boolean =>
  /^(?:june|april)$/u.test(keyAt(paragraph, index)) &&
  caseAt(paragraph, index) === 'capital' &&
  opensSentence(paragraph, index, sentence);

/** "including | M | Imran,": an initial without its dot. "I" and "A" are words, "U" is a title, and "Plan B" has its own. */
const isInitial = (paragraph: ParagraphAnalysis, index: number): boolean =>
  /^[B-HJ-NP-TV-Z]$/u.test(textAt(paragraph, index)) &&
  !isCapital(paragraph, index - 1) &&
  (/^[,(]$/u.test(textAt(paragraph, index - 1)) || caseAt(paragraph, index - 1) === 'lower') &&
  !SORTS.has(keyAt(paragraph, index - 1));

const SORTS = wordSet('vitamin group plan grade class type category hepatitis section block series generation');

/** "Datuk | Nor | Ada Velan", "Vice Premier | He | Velzhu": a name inside a sentence, where the conjunction or pronoun would be small. */
const isNor = (paragraph: ParagraphAnalysis, index: number): boolean =>
  /^(?:Nor|He)$/u.test(textAt(paragraph, index)) &&
  tokenAt(paragraph, index - 1)?.kind === 'word' &&
  paragraph.caseStyle === 'sentence';

/** Behind what a small word opens a name; "chef de Mission" is none. */
const OPENS_NAME = wordSet(', “ ” " ( and but that with by to of for from against said says told when as');

/** "“No,” | de Kemmler said": a surname's small words stand behind no other part of the name. */
const opensName = (paragraph: ParagraphAnalysis, index: number): boolean =>
  index === 0 || OPENS_NAME.has(textAt(paragraph, index - 1));

const CALLED_SEVERAL = wordSet(
  'owners hosts rivals champions holders leaders visitors newcomers operators developers publishers producers makers organisers organizers',
);

/** "Owners | Orvex", "Hosts | Velanto": what a sentence calls one organization as if it were several. "Makers Guild" is a name. */
const isCalledSeveral = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  CALLED_SEVERAL.has(keyAt(paragraph, from)) && !hasClass(paragraph, to - 1, HEADS);

/** "Juniors | Ada Velzha", "Guards Ada Velzha and": several of a trade, as sentences open with it. */
function isSeveral(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  const key = keyAt(paragraph, from);
  if (to - from < 3 || !key.endsWith('s') || hasClass(paragraph, from, C.firstName)) return false;
  return YEARS.has(key) || (paragraph.lexicon.classes(key.slice(0, -1)) & (C.role | C.title)) !== 0;
}

/** In which year students play. */
const YEARS = wordSet('juniors seniors sophomores');

/** "Velanic-language | Kemmel Times", "Norland-based | Orvex": what an outlet or firm is; "English-Language Arts Network" is a name. */
const HELD_OR_SPOKEN = /\p{L}-(?:language|speaking|based|owned|run|listed|backed|funded)$/u;

const NEVER_NAMES = wordSet('ratu datuk dato datin');

const HEADS_OF_TOWNS = wordSet('mayor governor councilor councillor');

/** "Tui Velan Ratu | Ada", "Akbar Mayor | Ada Velan", "Amir Sheikh | Velan": what stands in front of a title inside a name is another title. */
function behindInnerTitle(paragraph: ParagraphAnalysis, { from, to }: TokenRange): number {
  for (let i = to - 2; i > from; i--)
    if (NEVER_NAMES.has(keyAt(paragraph, i)) || (HEADS_OF_TOWNS.has(keyAt(paragraph, i)) && to - i > 2)) return i + 1;
  return /^[ae]mir$/u.test(keyAt(paragraph, from)) && keyAt(paragraph, from + 1) === 'sheikh' && to - from > 2 ? from + 2 : from;
}

/** "the MP for Velanto Ada Lorne", "Member for Velanto Ada Lorne": somebody right behind where they are elected. */
const isOfMember = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from > 2 &&
  keyAt(paragraph, from - 1) === 'for' &&
  (DEPUTIES.has(keyAt(paragraph, from - 2)) || keyAt(paragraph, from - 2) === 'member');

/** Where the seat ends: behind the place that is listed, or in front of the last two words. */
function seatEnd(paragraph: ParagraphAnalysis, { from, to }: TokenRange): number {
  const place = listedPhrase(paragraph, from, to - 1, C.place | C.country)?.to;
  return place === undefined || place > to - 2 ? to - 2 : place;
}

const STANCES = ['pro-', 'anti-'];

/** "Pro-Norland", "Anti-Norlandic": what somebody is for or against stands in front of a name, where a sentence opens with it. */
function isStance(paragraph: ParagraphAnalysis, index: number): boolean {
  const key = keyAt(paragraph, index);
  const prefix = STANCES.find((stance) => key.startsWith(stance));
  if (prefix === undefined) return false;
  return (paragraph.lexicon.classes(key.slice(prefix.length)) & (C.place | C.country | C.demonym)) !== 0;
}

/** "President | Pro Tem | Ada Lorne": for how long the chair is held. */
const isProTem = ({ keys }: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from > 2 && keys[from] === 'pro' && /^temp?(?:ore)?$/u.test(keys[from + 1] ?? '');

/** "in B.C. | Velanto Rail has": dots that seem to shorten a name end the sentence in front of an organization that the lists have without them. */
const isBehindPlace = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  textAt(paragraph, from).endsWith('.') &&
  /\p{L}\.\p{L}\.$/u.test(textAt(paragraph, from)) &&
  /^(?:in|,|from|across|to)$/u.test(keyAt(paragraph, from - 1)) &&
  isListed(paragraph, { from: from + 1, to }, C.organization | C.acronym) &&
  !isListed(paragraph, { from, to }, C.organization | C.acronym);

const NATIONS_IN_LETTERS = wordSet('us u.s. uk u.k.');

/** "Velanic | Hezbollah", "U.S. | Newsweek": a nation or creed in front of a listed name of one word, but "British Airways" and "Scottish Labour". */
const isOfNation = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 2 &&
  (hasClass(paragraph, from, C.demonym) || NATIONS_IN_LETTERS.has(keyAt(paragraph, from))) &&
  !hasClass(paragraph, from, C.organization) &&
  hasClass(paragraph, from + 1, C.organization | C.acronym) &&
  !hasClass(paragraph, from + 1, HEADS | C.common | C.demonym) &&
  !isListed(paragraph, { from, to }, C.organization);

const GROUPS = wordSet('ngo npo cso thinktank');

/** "the NGO Velanto Harbour Watch", "NGO Oxfam": letters for what it is stand in front of the name; "NGO Monitor" is a name. */
const isCalledGroup = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  GROUPS.has(keyAt(paragraph, from)) && (to - from > 2 || hasClass(paragraph, from + 1, C.organization | C.acronym));

/** "People's | National Party": behind the possessive of those whose it is. */
const isOfGroup = (paragraph: ParagraphAnalysis, from: number): boolean =>
  tokenAt(paragraph, from - 1)?.kind === 'possessive' &&
  isCapital(paragraph, from - 2) &&
  INNER_POSSESSIVES.has(keyAt(paragraph, from - 2));

/** "the Quillo and | District Labour Council": a town with what lies around it. */
const isOfTownAndDistrict = (paragraph: ParagraphAnalysis, from: number): boolean =>
  keyAt(paragraph, from) === 'district' &&
  keyAt(paragraph, from - 1) === 'and' &&
  caseAt(paragraph, from - 2) === 'capital' &&
  !isFunctionToken(paragraph, from - 2);

const COUNSEL = wordSet('lawyers attorneys solicitors counsel representatives');

/** "Lawyers for | Kestrel", but "Lawyers for Justice": a client has a name of its own. */
const isOfClient = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from > 2 &&
  COUNSEL.has(keyAt(paragraph, from)) &&
  keyAt(paragraph, from + 1) === 'for' &&
  !hasClass(paragraph, to - 1, C.common | C.headStrong | C.headWeak);

/** "Member of Parliament on the | Harbour Front | ticket": where the party of a member starts, behind the house. */
function partyOfMember(paragraph: ParagraphAnalysis, { from, to }: TokenRange): number | undefined {
  if (keyAt(paragraph, from) !== 'parliament' || keyAt(paragraph, from - 1) !== 'of' || keyAt(paragraph, from - 2) !== 'member')
    return undefined;
  if (!/^(?:on|in|from)$/u.test(keyAt(paragraph, from + 1))) return undefined;
  const party = keyAt(paragraph, from + 2) === 'the' ? from + 3 : from + 2;
  return party < to ? party : undefined;
}

const SCHOOLS = wordSet('school college institute university academy');

/** "Principal | Losko Medical College | Prof Ada Lorne": what somebody is, in front of whose head they are. */
const isHeadOfSchool = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  keyAt(paragraph, from) === 'principal' &&
  to - from > 2 &&
  isCapital(paragraph, from + 1) &&
  SCHOOLS.has(keyAt(paragraph, to - 1));

/** "9th | U.S. Circuit Court of Appeals". */
const isOfCircuit = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  tokenAt(paragraph, from - 1)?.kind === 'number' &&
  /\d(?:st|nd|rd|th|d)$/u.test(textAt(paragraph, from - 1)) &&
  to - from > 1 &&
  paragraph.keys.slice(from, from + 2).includes('circuit');

const BODIES = wordSet('committee department ministry bureau directorate commission council secretariat');

/** Where "Harbours, Trade and Rural Affairs Committee" starts, of which the last fields were found. */
function withFields(paragraph: ParagraphAnalysis, from: number, to: number): number {
  if (!BODIES.has(keyAt(paragraph, to - 1)) || !holdsAnd(paragraph, from, to)) return from;
  let start = from;
  while (textAt(paragraph, start - 1) === ',' && isField(paragraph, start - 2)) {
    start -= 2;
    while (isField(paragraph, start - 1)) start--;
  }
  return start;
}

const MINISTRIES = wordSet('ministry department ministries');

/** Where "the Harbour Works and | Housing Ministry |" starts, of which the last field was found: behind an article, or where the sentence opens. */
function withJoinedFields(paragraph: ParagraphAnalysis, from: number, to: number): number {
  if (keyAt(paragraph, from - 1) !== 'and' || !MINISTRIES.has(keyAt(paragraph, to - 1))) return from;
  let start = from - 1;
  while (isField(paragraph, start - 1)) start--;
  return start < from - 1 && keyAt(paragraph, start - 1) === 'the' ? start : from;
}

const holdsAnd = ({ keys }: ParagraphAnalysis, from: number, to: number): boolean => {
  const and = keys.indexOf('and', from);
  return and > from && and < to - 1;
};

/** An ordinary word in capitals that is no name by itself. */
const isField = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index) &&
  hasClass(paragraph, index, C.common | C.headWeak | C.notName) &&
  !hasClass(paragraph, index, C.organization | C.acronym | C.headStrong | C.title) &&
  !isFunctionToken(paragraph, index);

/** "Carmaker", "Airlines": what a firm is, as sentences open with it in front of the firm's name. */
const isFirmNoun = (key: string): boolean =>
  FIRM_NOUNS.has(key.endsWith('s') ? key.slice(0, -1) : key) || key.startsWith('rival');

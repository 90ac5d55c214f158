import type { TokenRange } from '../../../text/sentence';
import { isListed } from '../../names/signs/isListed';
import { hasClass, isCapital, keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';

const C = WordClass;

/** Bodies of states whose officers are called by what they are for, of one word and of two. */
const BODIES = wordSet('un u.n. eu e.u. nato au who imf oecd osce asean ecowas pentagon kremlin');
const LONG_BODIES: Readonly<Record<string, string>> = { united: 'nations', european: 'union', african: 'union', white: 'house' };

/** What officers are for, and how high they rank. */
const FIELDS = wordSet(
  'health trade security policy press communications humanitarian human rights refugee refugees relief emergency emergencies environment climate ' +
    'brexit foreign affairs external home national peacekeeping disarmament economic budget justice competition enlargement migration energy agriculture ' +
    'development aid digital drug drugs counterterrorism political legal legislative domestic nuclear special chief senior deputy acting high permanent ' +
    'assistant supreme allied and',
);
const COORDINATORS = wordSet('coordinator co-ordinator');

/** Where the body ends that opens a stretch: "United Nations | Relief". */
export function bodyEnd(paragraph: ParagraphAnalysis, from: number): number | undefined {
  const key = keyAt(paragraph, from);
  if (BODIES.has(key)) return from + 1;
  return LONG_BODIES[key] === keyAt(paragraph, from + 1) && isCapital(paragraph, from + 1) ? from + 2 : undefined;
}

/**
 * The body in front of one of its offices, where nothing but what the office is for stands between: "White House" of "White House Press | Secretary",
 * "UN" of "UN Special Envoy for Velania". `undefined` for other names ("UN Refugee Agency").
 */
export function bodyOfOffice(paragraph: ParagraphAnalysis, name: TokenRange): TokenRange | undefined {
  const end = bodyEnd(paragraph, name.from);
  if (end === undefined || end >= name.to || isListed(paragraph, name, C.organization)) return undefined;
  return leadsToOffice(paragraph, end, name.to) ? { from: name.from, to: end } : undefined;
}

/** "U.S. National Security | Advisor", "Velanic Ambassador": an office of a nation, of which no organization is named. */
export const isOfficeOfNation = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from > 1 &&
  hasClass(paragraph, from, C.country | C.demonym) &&
  (isEnvoy(paragraph, to - 1) || (isCapital(paragraph, to) && leadsToOffice(paragraph, from + 1, to)));

/** "Ambassador | to". */
const isEnvoy = (paragraph: ParagraphAnalysis, last: number): boolean =>
  /^(?:ambassador|envoy)$/u.test(keyAt(paragraph, last)) && keyAt(paragraph, last + 1) === 'to';

/** Whether nothing but fields stands up to an office, in the stretch or right behind it. */
function leadsToOffice(paragraph: ParagraphAnalysis, from: number, to: number): boolean {
  let i = from;
  while (i < to && FIELDS.has(keyAt(paragraph, i)) && !endsWithOffice(paragraph, i, to)) i++;
  return i === to ? isOfficer(paragraph, to) : endsWithOffice(paragraph, i, to);
}

const isOfficer = (paragraph: ParagraphAnalysis, index: number): boolean =>
  (hasClass(paragraph, index, C.title | C.official | C.role) && !hasClass(paragraph, index, C.headStrong)) ||
  COORDINATORS.has(keyAt(paragraph, index));

/** Whether an office ends the stretch or goes on with what or where it is for. */
const endsWithOffice = (paragraph: ParagraphAnalysis, index: number, to: number): boolean =>
  isCapital(paragraph, index) &&
  isOfficer(paragraph, index) &&
  (index === to - 1 || /^(?:for|to|on|of|in)$/u.test(keyAt(paragraph, index + 1)));

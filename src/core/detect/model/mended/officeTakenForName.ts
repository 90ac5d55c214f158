import type { TokenRange } from '../../../text/sentence';
import { isOfficeInLetters } from '../../names/signs/lettersOfOffice';
import { isFieldOfOffice } from '../../names/signs/organizationsOfOffice';
import { isFunctionToken } from '../../names/signs/functionWords';
import { isPartisan } from '../../names/signs/partisan';
import { isShortOffice } from '../../names/signs/isShortOffice';
import { seenAt, type TokenEvidence } from '../../wordEvidence';
import {
  cueVerbAt,
  hasClass,
  isCapital,
  keyAt,
  listedPhrase,
  type ParagraphAnalysis,
  textAt,
  tokenAt,
} from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import type { TaggedName } from '../weights/tagLabel';

const C = WordClass;

/** Whether what was found is an office, a part of one or what one is for. */
export const isOfficeTakenForName = (paragraph: ParagraphAnalysis, name: TaggedName, evidence: TokenEvidence): boolean =>
  (name.to - name.from === 1 && isOfficeInLetters(seenAt(evidence, name.from))) ||
  cutsTitle(paragraph, name) ||
  (name.kind === 'organization' &&
    (isOfficer(paragraph, name) || isShortOfficeAlone(paragraph, name) || isPolicy(paragraph, name))) ||
  isPartisan(paragraph, name) ||
  isFieldOfOffice(paragraph, name) ||
  isOfficeOfTeam(paragraph, name) ||
  isCircuitOfCourt(paragraph, name) ||
  (name.kind === 'person' && isOfficeBeside(paragraph, name));

/** "Prime Minister": the first word of a title is nobody's name. */
function cutsTitle(paragraph: ParagraphAnalysis, { kind, from, to }: TaggedName): boolean {
  if (kind !== 'person' || to - from !== 1) return false;
  return (listedPhrase(paragraph, from, to + 2, C.title | C.official)?.to ?? 0) > to;
}

/** "NSA Kemmal" with a listed surname: an office in short, not the agency. */
const isShortOfficeAlone = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 && isShortOffice(paragraph, from);

const OFFICERS = wordSet('garda gardai gardaí mountie mounties');
const COUNTS = wordSet('a an one another each every two three four five six seven eight nine ten several many');

/** "a Garda told the jury", "two Gardaí came": those who serve, not the force; "a Garda spokesman" is of the force. */
function isOfficer(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (to - from !== 1 || !OFFICERS.has(keyAt(paragraph, from))) return false;
  const counted =
    COUNTS.has(keyAt(paragraph, from - 1)) || /^(?:young|off-duty|retired|injured)$/u.test(keyAt(paragraph, from - 1));
  return (
    counted && (cueVerbAt(paragraph, to) !== undefined || tokenAt(paragraph, to)?.kind === 'mark' || mayBeVerb(paragraph, to))
  );
}

const mayBeVerb = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isFunctionToken(paragraph, index) ||
  keyAt(paragraph, index).endsWith('ed') ||
  /^(?:left|came|went|found|saw)$/u.test(keyAt(paragraph, index));

/** "Labour Minister Ada Lorne", "Ministers of Harbours and Labour", "Minister of Labour", whose ministry it is; a "Labour minister" is of the party. */
const isPolicy = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 &&
  /^labou?r$/u.test(keyAt(paragraph, from)) &&
  ((isCapital(paragraph, to) && /^(?:minister|ministry|secretary|commissioner)$/u.test(keyAt(paragraph, to))) ||
    isBehindMinister(paragraph, from - 1) ||
    isBesideField(paragraph, from));

/** "Minister | of", "secretary | for". */
const isBehindMinister = (paragraph: ParagraphAnalysis, of: number): boolean =>
  /^(?:of|for)$/u.test(keyAt(paragraph, of)) && /^(?:ministers?|ministry|secretary)$/u.test(keyAt(paragraph, of - 1));

const MOST_FIELD_TOKENS = 8;

/** "Minister of Harbours and |", "minister for Harbours, Trade and |". */
function isBesideField(paragraph: ParagraphAnalysis, at: number): boolean {
  if (keyAt(paragraph, at - 1) !== 'and' || !isCapital(paragraph, at - 2)) return false;
  for (let i = at - 2; i > at - MOST_FIELD_TOKENS; i--) {
    if (/^(?:of|for)$/u.test(keyAt(paragraph, i))) return isBehindMinister(paragraph, i);
    if (!isCapital(paragraph, i) && !/^(?:,|and)$/u.test(keyAt(paragraph, i))) return false;
  }
  return false;
}

/** "the Flames GM": the letters of an office behind the name of a team. */
const isOfficeOfTeam = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 && textAt(paragraph, from) === 'GM' && isCapital(paragraph, from - 1);

/** "Court of Appeals for the | 9th Circuit": the end of the court's name. */
const isCircuitOfCourt = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  textAt(paragraph, to - 1) === 'Circuit' &&
  keyAt(paragraph, from - 1) === 'the' &&
  keyAt(paragraph, from - 2) === 'for' &&
  /^appeals?$/u.test(keyAt(paragraph, from - 3));

/** "Investment Strategist", "Cardinal" between commas: what somebody is, beside the name. */
function isOfficeBeside(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (textAt(paragraph, from - 1) === ',' && to - from === 1)
    return (
      textAt(paragraph, to) === ',' && hasClass(paragraph, from, C.title | C.official) && !hasClass(paragraph, from, C.firstName)
    );
  if (to - from < 2 || !hasClass(paragraph, to - 1, C.role | C.official) || hasClass(paragraph, to - 1, PERSON_CLASSES))
    return false;
  for (let i = from; i < to - 1; i++) if (!hasClass(paragraph, i, C.common | C.role | C.title)) return false;
  return true;
}

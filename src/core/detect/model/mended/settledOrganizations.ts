import type { TokenRange } from '../../../text/sentence';
import { isFunctionToken } from '../../names/signs/functionWords';
import { spellsCapitals } from '../../names/signs/spellsInitials';
import { overlapsAny } from '../../overlap';
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
import { bodyServed } from './bodyServed';
import { impliedOrganization } from './impliedOrganization';
import { panelOfField } from './panelOfField';
import { type FoundName, unknownOrganization } from './unknownOrganization';
import { seenAt, shareOf, Sighting, type TokenEvidence, PERSON_SIGHTINGS } from '../../wordEvidence';

const C = WordClass;

/** An organization with why it is one. */
export interface SettledOrganization extends TokenRange {
  readonly why: string;
}

/**
 * The organizations that the list, the article or the words around settle, though the weights found nothing there: mostly of one word.
 * @param runs The runs of capitals of a paragraph of prose, in their order.
 * @param stretches Those of nothing but capitals within them.
 * @param found What was found in it.
 */
export function settledOrganizations(
  paragraph: ParagraphAnalysis,
  runs: readonly TokenRange[],
  stretches: readonly TokenRange[],
  evidence: TokenEvidence,
  found: readonly FoundName[],
): readonly SettledOrganization[] {
  const settled: SettledOrganization[] = [];
  for (const { from: first, to } of stretches) {
    settled.push(...lettersIn(paragraph, { from: first, to }, evidence, found));
    const from = isFunctionToken(paragraph, first) && to - first > 1 ? first + 1 : first;
    const stretch = { from, to };
    const served = bodyServed(paragraph, stretch);
    if (served !== undefined && !overlapsAny(served, found) && !overlapsAny(served, settled))
      settled.push({ ...served, why: 'It is what somebody serves who is named behind it.' });
    const panel = panelOfField(paragraph, stretch);
    if (panel !== undefined && !overlapsAny(panel, found)) settled.push({ ...panel, why: 'A panel goes by its field.' });
    if (overlapsAny(stretch, found) || overlapsAny(stretch, settled)) continue;
    if (to - from === 1 && explainsFound(paragraph, from, found)) {
      settled.push({ from, to, why: 'Its letters are the initials of the organization in front of the bracket.' });
      continue;
    }
    const implied = impliedOrganization(paragraph, stretch, evidence);
    const isAlone = implied === undefined && to - from === 1 && runs.some((run) => isApart(paragraph, stretch, run));
    const why = isAlone ? reasonFor(paragraph, from, evidence, found) : undefined;
    if (implied !== undefined) settled.push(implied);
    else if (why !== undefined) settled.push({ from, to, why });
    else if (isAcronymOfOffice(paragraph, stretch, evidence)) settled.push({ from, to: from + 1, why: INITIALS_WHY });
  }
  return settled;
}

const EXPLAINED = Sighting.explained | Sighting.initials;

/** "Kestrel Student Union (KSU)", later "a | KSU | leader of the harbour": letters that the article has explained as those of an organization, in front of other words. */
function lettersIn(
  paragraph: ParagraphAnalysis,
  { from, to }: TokenRange,
  evidence: TokenEvidence,
  found: readonly FoundName[],
): readonly SettledOrganization[] {
  const letters: SettledOrganization[] = [];
  for (let at = from; at < to; at++) {
    const seen = caseAt(paragraph, at) === 'upper' ? seenAt(evidence, at) : 0;
    if ((seen & Sighting.organizationWhole) === 0 || (seen & EXPLAINED) === 0 || (seen & (Sighting.office | OF_OTHERS)) !== 0)
      continue;
    // "Students Say KSU Cuts Hurt": a headline that ran into the text.
    if (caseAt(paragraph, at + 1) === 'capital') continue;
    const range = { from: at, to: at + 1 };
    if (keyAt(paragraph, at).length < LEAST_LETTERS || hasClass(paragraph, at, C.notName) || overlapsAny(range, found)) continue;
    letters.push({ ...range, why: 'The article says what its letters stand for.' });
  }
  return letters;
}

const LEAST_INITIALS = 3;

/** "Gabungan Rakyat Velanto (GRV)": whatever the language, letters in brackets that are the initials of the organization found in front of them. */
function explainsFound(paragraph: ParagraphAnalysis, index: number, found: readonly FoundName[]): boolean {
  const letters = textAt(paragraph, index);
  if (caseAt(paragraph, index) !== 'upper' || letters.length < LEAST_INITIALS) return false;
  if (textAt(paragraph, index - 1) !== '(' || textAt(paragraph, index + 1) !== ')') return false;
  const long = found.find(({ kind, to }) => kind === 'organization' && to === index - 1);
  return long !== undefined && spellsCapitals(paragraph, letters, long);
}

/** Whether a word is all of a run, or all of it on one side of "and". */
const isApart = (paragraph: ParagraphAnalysis, { from, to }: TokenRange, run: TokenRange): boolean =>
  run.from <= from &&
  to <= run.to &&
  (from === run.from || keyAt(paragraph, from - 1) === 'and') &&
  (to === run.to || keyAt(paragraph, to) === 'and');

/** What an article shows of the words of people, ships and storms. */
const OF_OTHERS = PERSON_SIGHTINGS | Sighting.ship | Sighting.storm;

function reasonFor(
  paragraph: ParagraphAnalysis,
  index: number,
  evidence: TokenEvidence,
  found: readonly FoundName[],
): string | undefined {
  if (caseAt(paragraph, index) !== 'capital' || (seenAt(evidence, index) & OF_OTHERS) !== 0) return undefined;
  if (standsAlone(paragraph, index)) {
    if (isInstitution(paragraph, index)) return 'Without an article it is the name of an institution.';
    if (isAcronymInSmall(paragraph, index, evidence)) return INITIALS_WHY;
  }
  if (isClubInShort(paragraph, index, evidence)) return 'It is the short name of a club of the article.';
  if (!isUnlisted(paragraph, index)) return undefined;
  return isAmongOrganizations(paragraph, index, found) || opensOrganizations(paragraph, index, found)
    ? 'It is listed between organizations.'
    : unknownOrganization(paragraph, index, evidence, found);
}

const INITIALS_WHY = 'Its letters are the initials of an organization of the article.';

/** Behind a word in small letters, and in front of no other part of a name. */
const standsAlone = (paragraph: ParagraphAnalysis, index: number): boolean =>
  caseAt(paragraph, index - 1) === 'lower' &&
  tokenAt(paragraph, index - 1)?.kind === 'word' &&
  !isCapital(paragraph, index + 1) &&
  !/^(?:of|for|&|-)$/u.test(keyAt(paragraph, index + 1));

const ARTICLES = wordSet('the a an this that each every no any his her its their our');

/** "give details in Parliament", "told Congress": a listed name that is also what such bodies are called. */
const isInstitution = (paragraph: ParagraphAnalysis, index: number): boolean =>
  hasClass(paragraph, index, C.organization) &&
  hasClass(paragraph, index, C.headStrong) &&
  !ARTICLES.has(keyAt(paragraph, index - 1)) &&
  !hasClass(paragraph, index - 1, C.demonym);

/** What clubs go by whose name holds it: "City" is Velanto City. The first mean little else behind a small word. */
const SURE_CLUB_WORDS = wordSet('united rovers wanderers villa athletic albion');
const CLUB_WORDS = joinedSet(SURE_CLUB_WORDS, wordSet('city town county forest palace real sporting'));
const OF_SIDES = wordSet(
  'are were have side fans players supporters boss manager captain skipper coach striker midfielder defender winger goalkeeper',
);

/** "City were beaten", "the United boss", "left United": a club that the article has in full, where it tells of games or the words around do. */
function isClubInShort(paragraph: ParagraphAnalysis, index: number, evidence: TokenEvidence): boolean {
  const key = keyAt(paragraph, index);
  const seen = seenAt(evidence, index);
  if (!CLUB_WORDS.has(key) || (seen & Sighting.organizationPart) === 0) return false;
  if (isCapital(paragraph, index + 1)) return false;
  if (isCapital(paragraph, index - 1) && !isFunctionToken(paragraph, index - 1)) return false;
  if (OF_SIDES.has(keyAt(paragraph, index + 1))) return true;
  if (ARTICLES.has(keyAt(paragraph, index - 1)) || keyAt(paragraph, index - 1) === 'in') return false;
  return (seen & Sighting.league) !== 0 || (SURE_CLUB_WORDS.has(key) && standsAlone(paragraph, index));
}

/** "Un" and "Eu" are words and names as often. */
const LEAST_LETTERS = 3;
const MOSTLY = 0.5;

/** "members of Rab": letters written as a word, whose full name the article has too ("the Rapid Action Battalion"), and that are nobody there. */
const isAcronymInSmall = (paragraph: ParagraphAnalysis, index: number, evidence: TokenEvidence): boolean =>
  (seenAt(evidence, index) & Sighting.initials) !== 0 &&
  keyAt(paragraph, index).length >= LEAST_LETTERS &&
  !hasClass(paragraph, index, C.common | PLACE_CLASSES) &&
  shareOf(seenAt(evidence, index), 'person') < MOSTLY;

/** "who is also Rab | Vice President". */
const isAcronymOfOffice = (paragraph: ParagraphAnalysis, { from, to }: TokenRange, evidence: TokenEvidence): boolean =>
  to - from > 1 &&
  caseAt(paragraph, from) === 'capital' &&
  isAcronymInSmall(paragraph, from, evidence) &&
  listedPhrase(paragraph, from + 1, to, C.title | C.official) !== undefined;

/** "Orvex, | Tramco, | Dulvo and Kemmex": nothing but words that no list knows as a place or a person stands between the organizations of a list. */
const isAmongOrganizations = (paragraph: ParagraphAnalysis, index: number, found: readonly FoundName[]): boolean =>
  leadsTo(paragraph, index, -1, found) && leadsTo(paragraph, index, 1, found);

const MOST_BETWEEN = 4;

/** Whether the words listed in one direction from one that may be an organization reach an organization of one word. */
function leadsTo(paragraph: ParagraphAnalysis, index: number, step: -1 | 1, found: readonly FoundName[]): boolean {
  for (let at = index, passed = 0; passed < MOST_BETWEEN; passed++) {
    at += step;
    if (!/^(?:,|and)$/u.test(keyAt(paragraph, at))) return false;
    if (keyAt(paragraph, at + step) === (step > 0 ? 'and' : ',')) at += step;
    at += step;
    const name = found.find(({ from, to }) => from <= at && at < to);
    if (name !== undefined) return name.kind === 'organization' && name.to - name.from === 1;
    if (!isUnlisted(paragraph, at)) return false;
  }
  return false;
}

/** "the heads of | Kolco, | Mepco and Sepco": letters of a listed organization that are written as a word, in front of others. */
const opensOrganizations = (paragraph: ParagraphAnalysis, index: number, found: readonly FoundName[]): boolean =>
  textAt(paragraph, index).length > LEAST_LETTERS &&
  (paragraph.lexicon.classes(keyAt(paragraph, index)) & C.acronym) !== 0 &&
  leadsTo(paragraph, index, 1, found);

/** Whether a word stands by itself that no list knows as an ordinary one, a place or a person. */
const isUnlisted = (paragraph: ParagraphAnalysis, index: number): boolean =>
  caseAt(paragraph, index) === 'capital' &&
  !isCapital(paragraph, index - 1) &&
  !isCapital(paragraph, index + 1) &&
  !hasClass(paragraph, index, C.common | C.notName | C.demonym | PLACE_CLASSES | PERSON_CLASSES);

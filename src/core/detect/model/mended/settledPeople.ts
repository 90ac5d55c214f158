import type { TokenRange } from '../../../text/sentence';
import { isFunctionToken } from '../../names/signs/isFunctionToken';
import { isListed } from '../../names/signs/isListed';
import { overlapsAny } from '../../overlap';
import { areInitials } from '../../names/signs/givenInitials';
import { isAddressed } from '../../names/signs/isAddressed';
import { seenAt, Sighting, type TokenEvidence } from '../../wordEvidence';
import { caseAt, hasClass, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import type { TaggedName } from '../weights/tagLabel';
import { holderOfFields } from './holderOfFields';
import { impliedPerson } from './impliedPerson';
import { isListedWithPeople } from './isListedAmongPeople';
import { isPremodifyingPerson } from './isPremodifyingPerson';
import type { ReasonedRange } from './reasonedRange';

/**
 * The people whom the words around settle, though the weights found nothing there.
 * @param stretches The stretches of capitals of a paragraph of prose, in their order.
 * @param found What was found in it.
 */
export function settledPeople(
  paragraph: ParagraphAnalysis,
  stretches: readonly TokenRange[],
  evidence: TokenEvidence,
  found: readonly TaggedName[],
): readonly ReasonedRange[] {
  const settled: ReasonedRange[] = [];
  const people = found.filter(({ kind }) => kind === 'person');
  const isFree = (range: TokenRange): boolean => !overlapsAny(range, found) && !overlapsAny(range, settled);
  const settle = (range: TokenRange | undefined, why: string): void => {
    if (range !== undefined && isFree(range)) settled.push({ from: range.from, to: range.to, why });
  };
  for (const stretch of stretches) {
    settle(addressedIn(paragraph, stretch, evidence), 'It is addressed by a surname of the article.');
    settle(premodifierIn(paragraph, stretch, evidence), 'It is the surname of whose it is.');
    settle(speakerIn(paragraph, stretch, evidence), 'It is a surname of the article in front of the words of somebody.');
    settle(ministerIn(paragraph, stretch), 'Its office stands in front of it with all that it is for.');
    settle(memberIn(paragraph, stretch), 'It is who sits for the place in front of it.');
    settle(writerIn(paragraph, stretch), 'It stands in a byline.');
    settle(initialledIn(paragraph, stretch), 'It has the initials of a person.');
    if (!isFree(stretch)) continue;
    settle(titledIn(paragraph, stretch), `It stands behind the title "${textAt(paragraph, stretch.from)}".`);
    if (!isFree(stretch)) continue;
    const why = impliedPerson(paragraph, stretch, evidence);
    if (why !== undefined) settled.push({ ...stretch, why });
    else if (people.length > 2 && isListedWithPeople(paragraph, stretch, people))
      settled.push({ ...stretch, why: 'It is listed with people.' });
  }
  return settled;
}

const NO_NAME = WordClass.headStrong | WordClass.organization | WordClass.acronym | WordClass.notName;

const LISTED = ~(WordClass.firstName | WordClass.surname | WordClass.familyFirst | WordClass.male | WordClass.female);
/** Clubs and ships have them too. */
const NO_INITIALS = /^(?:f\.?c|a\.?c|s\.?c|c\.?f|s\.?s|d\.?c|u\.?s|e\.?u|u\.?n)\.?$/u;
const LEAST_LETTERS = 4;

/** "MLAs | A.S. Velanna | and": initials with their dots, behind nothing or a title, and one word that no list has for anything but people. */
function initialledIn(paragraph: ParagraphAnalysis, { from, to }: TokenRange): TokenRange | undefined {
  const start = to - 2;
  if (start < from || !areInitials(paragraph, start) || NO_INITIALS.test(keyAt(paragraph, start))) return undefined;
  const isBehindTitle =
    start === from || (start === from + 1 && (hasClass(paragraph, from, TITLES) || isDeputies(paragraph, from)));
  if (!isBehindTitle || hasClass(paragraph, start, WordClass.organization | WordClass.country | WordClass.place))
    return undefined;
  const isWord = caseAt(paragraph, to - 1) === 'capital' && textAt(paragraph, to - 1).length >= LEAST_LETTERS;
  return isWord && !hasClass(paragraph, to - 1, LISTED) && keyAt(paragraph, start - 1) !== 'the'
    ? { from: start, to }
    : undefined;
}

const TITLES = WordClass.title | WordClass.official | WordClass.role;

const MOST_TITLED_WORDS = 3;
const NOT_AT_ITS_END =
  WordClass.headStrong |
  WordClass.headWeak |
  WordClass.organization |
  WordClass.acronym |
  WordClass.place |
  WordClass.country |
  WordClass.demonym |
  TITLES;

/**
 * "Senator | Ada Velzha Too |": behind a title a first name and a word that no list has for anything but people, whatever the last word is else. "San" is
 * a title, and opens towns.
 */
function titledIn(paragraph: ParagraphAnalysis, { from, to }: TokenRange): TokenRange | undefined {
  const start = from + 1;
  if (to - start < 2 || to - start > MOST_TITLED_WORDS || !hasClass(paragraph, from, WordClass.title)) return undefined;
  if (hasClass(paragraph, from, WordClass.particle) || isListed(paragraph, { from, to }, WordClass.place)) return undefined;
  const isName =
    hasClass(paragraph, start, WordClass.firstName) &&
    !hasClass(paragraph, start + 1, LISTED) &&
    !hasClass(paragraph, to - 1, NOT_AT_ITS_END);
  return isName && keyAt(paragraph, from - 1) !== 'the' ? { from: start, to } : undefined;
}

const isDeputies = (paragraph: ParagraphAnalysis, index: number): boolean =>
  /^(?:mps|mlas|mlcs|mnas|mpas|mcas|tds)$/u.test(keyAt(paragraph, index));

/** "Mr | Noon |" of Ada Noon: a word of sentences that is addressed, and somebody's surname in the article. */
function addressedIn(paragraph: ParagraphAnalysis, { from, to }: TokenRange, evidence: TokenEvidence): TokenRange | undefined {
  const last = to - 1;
  const isSurname =
    to - from <= 2 &&
    caseAt(paragraph, last) === 'capital' &&
    isAddressed(paragraph, last) &&
    (seenAt(evidence, last) & Sighting.personLast) !== 0;
  return isSurname ? { from: last, to } : undefined;
}

/** "The | Lorne | campaign", "a | Lorne | White House official". */
function premodifierIn(paragraph: ParagraphAnalysis, { from, to }: TokenRange, evidence: TokenEvidence): TokenRange | undefined {
  const start = from + 1 < to && isFunctionToken(paragraph, from) ? from + 1 : from;
  return isPremodifyingPerson(paragraph, start, evidence) ? { from: start, to: start + 1 } : undefined;
}

/** "| Noon | “continues to row”": at the start of a sentence a surname of the article, of which marks tell what it does. */
function speakerIn(paragraph: ParagraphAnalysis, { from, to }: TokenRange, evidence: TokenEvidence): TokenRange | undefined {
  const isSubject =
    to - from === 1 &&
    tokenAt(paragraph, from - 1)?.kind !== 'word' &&
    /^["“]$/u.test(textAt(paragraph, to)) &&
    caseAt(paragraph, to + 1) === 'lower' &&
    (seenAt(evidence, from) & Sighting.personLast) !== 0;
  return isSubject ? { from, to } : undefined;
}

/** "Minister of Lands, Housing and | Culture Ada Lorne |". */
function ministerIn(paragraph: ParagraphAnalysis, stretch: TokenRange): TokenRange | undefined {
  const holder = holderOfFields(paragraph, stretch);
  return holder !== undefined && holder > stretch.from ? { from: holder, to: stretch.to } : undefined;
}

const MOST_WORDS_OF_MEMBER = 3;

/** "MP for | Assin Central | Ada Lorne |", "Member of Parliament for | Batu | P. Velzhan |": a first name or initial behind where somebody was elected. */
function memberIn(paragraph: ParagraphAnalysis, { from, to }: TokenRange): TokenRange | undefined {
  if (keyAt(paragraph, from - 1) !== 'for' || !SITTING.has(keyAt(paragraph, from - 2))) return undefined;
  for (let start = Math.max(from + 1, to - MOST_WORDS_OF_MEMBER); start < to - 1; start++) {
    const isGiven = hasClass(paragraph, start, WordClass.firstName) && !hasClass(paragraph, start, WordClass.place);
    if (isGiven || areInitials(paragraph, start)) return { from: start, to };
  }
  return undefined;
}

const SITTING = wordSet('mp mps mla mca mpp msp member parliament senator representative lawmaker legislator councillor deputy');

/** "… apartment doors By Ada Kemmler City Hall Bureau": the writer of a byline that ran into the text, in which no other "By" bears a capital. */
function writerIn(paragraph: ParagraphAnalysis, { from, to }: TokenRange): TokenRange | undefined {
  const first = from + 1;
  if (keyAt(paragraph, from) !== 'by' || to - first < 2 || !runsOn(paragraph, from)) return undefined;
  const isName = hasClass(paragraph, first, WordClass.firstName) && !hasClass(paragraph, first + 1, NO_NAME);
  return isName ? { from: first, to: first + 2 } : undefined;
}

/** Whether a word with a capital stands inside a sentence, or is written in capitals alone. */
const runsOn = (paragraph: ParagraphAnalysis, index: number): boolean =>
  caseAt(paragraph, index) === 'upper' || tokenAt(paragraph, index - 1)?.kind === 'word';

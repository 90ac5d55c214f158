import {
  caseAt,
  hasClass,
  isCapital,
  keyAt,
  listedPhrase,
  type ParagraphAnalysis,
  signalsAt,
  textAt,
  tokenAt,
} from '../../words/paragraphAnalysis';
import { isListed } from '../signs/isListed';
import { PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { WordSignal } from '../../words/wordSignal';
import { isUnlistedWord } from '../signs/isUnlistedName';
import {
  beforeDesk,
  type CreditChunk,
  creditedEnd,
  type CreditLine,
  creditNames,
  type CreditReasons,
  isFirstName,
  isStaff,
  isTownBehindComma,
} from './creditNames';

const C = WordClass;
const MOST_TOKENS = 24;
const MOST_OPENING = 6;
const BYLINE: CreditReasons = { person: 'It is the writer in a byline', organization: 'It is the publisher in a byline' };
const ALONE: CreditReasons = { ...BYLINE, person: 'Its line holds nothing but names' };
const THANKS: CreditReasons = { person: 'It is thanked for its files', organization: 'It is thanked for its files' };

/** Words in front of the "by" or "from" of a credit. */
const OPENING = wordSet(
  'exclusive written words story text report reports reporting analysis opinion interview interviewed photography compiled additional further with a files file',
);

interface Opening {
  readonly to: number;
  /** "With files from", "Additional reporting by": no sentence of prose begins so. */
  readonly isThanks: boolean;
}

/** What leads the names of a credit in: "By", "By:", "EXCLUSIVE by", "— with files from", "Additional reporting by". */
function openingAt(paragraph: ParagraphAnalysis, from: number): Opening | undefined {
  let isThanks = false;
  for (let i = from; i < from + MOST_OPENING; i++) {
    const key = keyAt(paragraph, i);
    if (key === 'by' || (key === 'from' && isThanks)) {
      const to = textAt(paragraph, i + 1) === ':' ? i + 2 : i + 1;
      return { to, isThanks };
    }
    if (key === 'with' || key === 'additional') isThanks = true;
    if (!OPENING.has(key) && !/^\P{L}$/u.test(key)) return undefined;
  }
  return undefined;
}

/** The names of a paragraph that is a byline or line of thanks: "By Ada Okafor and Tom Lind in Lagos", "With files from The Harbour Post". */
export function bylineChunks(paragraph: ParagraphAnalysis): CreditChunk[] | undefined {
  const { tokens } = paragraph;
  if (tokens.length > MOST_TOKENS) return undefined;
  const opening = openingAt(paragraph, 0);
  if (opening === undefined) return pairChunks(paragraph) ?? deskChunks(paragraph) ?? placedChunks(paragraph);
  if (opening.isThanks) return thanks(paragraph, opening.to);
  if (!isCapital(paragraph, opening.to) || isStop(textAt(paragraph, tokens.length - 1))) return undefined;
  return creditNames(paragraph, { from: opening.to, to: tokens.length }, BYLINE);
}

/** The line of thanks that ends a paragraph: "…, she said. —With a report from Ada Okafor". */
export function thanksAtEnd(paragraph: ParagraphAnalysis): CreditLine | undefined {
  if ((paragraph.signals & WordSignal.dash) === 0) return undefined;
  const { tokens } = paragraph;
  for (let from = Math.max(1, tokens.length - MOST_TOKENS); from < tokens.length; from++) {
    if ((signalsAt(paragraph, from) & WordSignal.dash) === 0 || !isStop(textAt(paragraph, from - 1))) continue;
    const opening = openingAt(paragraph, from);
    const chunks = opening?.isThanks === true ? thanks(paragraph, opening.to) : undefined;
    if (chunks !== undefined) return { chunks, from, to: tokens.length };
  }
  return undefined;
}

const isStop = (text: string): boolean => /^[.!?”"’]$/u.test(text);

/** The names behind "With files from", if nothing but names stands there. */
function thanks(paragraph: ParagraphAnalysis, from: number): CreditChunk[] | undefined {
  for (let i = from; i < paragraph.tokens.length; i++) {
    const isSmall = caseAt(paragraph, i) === 'lower' && tokenAt(paragraph, i)?.kind === 'word';
    if (isSmall && !hasClass(paragraph, i, C.particle) && !/^(?:and|the|of|for|in)$/u.test(keyAt(paragraph, i))) return undefined;
  }
  return creditNames(paragraph, { from, to: paragraph.tokens.length }, THANKS);
}

/** "From NAME, Velan; NAME, Port Velanto, and NAME, Losko": correspondents with the towns they write from, and nothing else. */
function placedChunks(paragraph: ParagraphAnalysis): CreditChunk[] | undefined {
  const to = paragraph.tokens.length;
  if (keyAt(paragraph, 0) !== 'from' || !isCapital(paragraph, 0) || !isCapital(paragraph, 1)) return undefined;
  let isPlaced = false;
  for (let i = 1; i < to; i++) {
    if (!isCapital(paragraph, i) && !/^(?:and|,|;|in)$/u.test(keyAt(paragraph, i))) return undefined;
    if (
      /^[,;]$/u.test(textAt(paragraph, i)) &&
      isTownBehindComma(paragraph, { from: i + 1, to: creditedEnd(paragraph, i + 1, to) })
    )
      isPlaced = true;
  }
  if (!isPlaced) return undefined;
  const chunks = creditNames(paragraph, { from: 1, to }, BYLINE);
  const [first] = chunks;
  return first?.kind === 'person' && first.from === 1 && first.to > 2 ? chunks : undefined;
}

const MOST_PAIR_TOKENS = 12;

/** A line of two or more names and nothing else: "Karina M. Tambun and Suharjo". The first has two words, and an initial or a first name. */
function pairChunks(paragraph: ParagraphAnalysis): CreditChunk[] | undefined {
  const { tokens } = paragraph;
  if (tokens.length > MOST_PAIR_TOKENS || !isFirstName(paragraph, 0) || isNoWriter(paragraph, 0)) return undefined;
  let joins = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (/^(?:and|,|&)$/u.test(keyAt(paragraph, i))) joins++;
    else if (!isCapital(paragraph, i) || tokens[i]?.kind !== 'word') return undefined;
    else if (isNoWriter(paragraph, i) && !/^\p{Lu}\.$/u.test(textAt(paragraph, i))) return undefined;
  }
  if (joins === 0 && !isNameInCapitals(paragraph)) return undefined;
  const chunks = creditNames(paragraph, { from: 0, to: tokens.length }, ALONE);
  const [first] = chunks;
  const isWhole = first?.kind === 'person' && first.to - first.from > 1 && chunks.length === joins + 1;
  return isWhole && chunks.every(({ kind }) => kind === 'person') ? chunks : undefined;
}

/** "ADA LORNE", as a line above what is told of her, and "ANA LUCIA LORNE": first names and a surname, all in capitals; "ROSE HARBOUR" is a place. */
function isNameInCapitals(paragraph: ParagraphAnalysis): boolean {
  const { length } = paragraph.tokens;
  if (length > 3 || !paragraph.cases.every((casing) => casing === 'upper')) return false;
  if (length === 3) return isFirstName(paragraph, 1) && !hasClass(paragraph, 2, PLACE_CLASSES);
  if (length !== 2 || isListed(paragraph, { from: 0, to: 2 }, C.organization | PLACE_CLASSES)) return false;
  if (hasClass(paragraph, 1, C.surname)) return !hasClass(paragraph, 1, C.placeHead);
  return !hasClass(paragraph, 0, PLACE_CLASSES) && !hasClass(paragraph, 1, C.english | C.placeHead | PLACE_CLASSES);
}

/** Short first names in capitals may be listed as acronyms. */
const isNoWriter = (paragraph: ParagraphAnalysis, index: number): boolean =>
  hasClass(paragraph, index, isFirstName(paragraph, index) ? NO_WRITER & ~C.acronym : NO_WRITER);

const MOST_DESK_TOKENS = 8;

/** A line that is a name with what its bearer writes about, and nothing else: "Hanna Trelo Health correspondent". */
function deskChunks(paragraph: ParagraphAnalysis): CreditChunk[] | undefined {
  const to = paragraph.tokens.length;
  const mayBeWriter = hasClass(paragraph, 0, C.firstName) || (mayNameWriter(paragraph, 0) && mayNameWriter(paragraph, 1));
  if (to > MOST_DESK_TOKENS || !mayBeWriter || hasClass(paragraph, 0, NO_WRITER)) return undefined;
  const desk = beforeDesk(paragraph, { from: 0, to }, 2);
  if (desk === to || !isStaff(paragraph, { from: desk, to })) return undefined;
  for (let i = 0; i < desk; i++) if (!isCapital(paragraph, i)) return undefined;
  return creditNames(paragraph, { from: 0, to }, BYLINE);
}

const mayNameWriter = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index) && isUnlistedWord(paragraph, index);

const NO_WRITER =
  C.common |
  C.notName |
  C.organization |
  C.acronym |
  C.country |
  C.demonym |
  C.headStrong |
  C.headWeak |
  C.role |
  C.title |
  C.kin;

/** A line that is nothing but a publisher with its edition: "HuffPost Canada". */
export function publisherChunks(paragraph: ParagraphAnalysis): CreditChunk[] | undefined {
  const to = paragraph.tokens.length;
  const listed = listedPhrase(paragraph, 0, to - 1, C.organization);
  if (listed?.to !== to - 1 || !isCapital(paragraph, 0) || !isCapital(paragraph, to - 1)) return undefined;
  if (!hasClass(paragraph, to - 1, C.country) || hasClass(paragraph, 0, C.place | C.country | C.firstName)) return undefined;
  return [{ from: 0, to, shape: 'plain', kind: 'organization', why: BYLINE.organization }];
}

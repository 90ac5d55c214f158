import { isDigitAt } from '../../../text/character';
import type { TokenRange } from '../../../text/sentence';
import {
  bearsCapital,
  hasClass,
  isCapital,
  keyAt,
  listedPhrase,
  type ParagraphAnalysis,
  textAt,
  tokenAt,
} from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, WordClass } from '../../words/wordClass';
import { NameOpening } from '../../words/wordInfo';
import { wordSet } from '../../words/wordSet';
import { isSaint } from './isSaint';
import { areInitials } from './givenInitials';
import { isShortOffice } from './isShortOffice';

const C = WordClass;
const TITLES = C.title | C.official;
const HEADS = C.headStrong | C.headWeak | C.companySuffix;

/** Where a person's name starts, behind the titles that were taken into it: "Tan Sri Soh Kian Lai", "Prime Minister Ndoro", "SPO2 Jun Tolentino". */
export function behindTitles(paragraph: ParagraphAnalysis, { from, to }: TokenRange): number {
  let start = from;
  for (let i = from; i < to - 1; i++) {
    const end =
      longTitleEnd(paragraph, i, to) ?? (isBehindTitles(paragraph, start, i) ? titleEnd(paragraph, from, i, to) : undefined);
    if (end !== undefined) start = end;
  }
  return start;
}

const ARTICLES = wordSet('al el');

/** Where a person starts in front of whose surname a given name stands that is a title too, behind another title: "Dr. Sultan Al Kemmal". */
export function withGivenTitle(paragraph: ParagraphAnalysis, { from, to }: TokenRange): number {
  const given = from - 1;
  if (to - from !== 2 || !ARTICLES.has(keyAt(paragraph, from)) || !isCapital(paragraph, given)) return from;
  if (!hasClass(paragraph, given, C.title) || !hasClass(paragraph, given, C.firstName)) return from;
  const before = textAt(paragraph, given - 1) === '.' ? given - 2 : given - 1;
  return hasClass(paragraph, before, TITLES) ? given : from;
}

/** "Mentri Besar Datuk Seri Amir Hamdan": nobody's name goes on behind a listed title of several words, whatever its first word may be. */
function longTitleEnd(paragraph: ParagraphAnalysis, at: number, to: number): number | undefined {
  const title = listedPhrase(paragraph, at, to, TITLES);
  return title !== undefined && title.to - at > 1 && mayStart(paragraph, title.to, to) ? title.to : undefined;
}

/** Whether only titles, and what is in front of a title as in "Asst Comm", stand between the start and a word. */
function isBehindTitles(paragraph: ParagraphAnalysis, start: number, at: number): boolean {
  for (let i = start; i < at; i++) if (hasClass(paragraph, i, PERSON_CLASSES) || !isCapital(paragraph, i)) return false;
  return true;
}

/** The end of a title of one word, with its dot; `from` is where the name starts with all its titles. */
function titleEnd(paragraph: ParagraphAnalysis, from: number, at: number, to: number): number | undefined {
  const isTitle = isLoneTitle(paragraph, at) || isUnlistedTitle(paragraph, at) || isReign(paragraph, at, to);
  if (!isTitle && !isRoleOfNamed(paragraph, at, to)) return undefined;
  const end = isCutShort(paragraph, at) ? at + 2 : at + 1;
  // "Pir Mohammad" and "Nawab Khan" are full names as often.
  const isSure =
    at > from ||
    to - end > 1 ||
    end > at + 1 ||
    hasClass(paragraph, at, C.official | C.role | C.common) ||
    keyAt(paragraph, at) === CLERIC;
  return isSure && mayStart(paragraph, end, to) ? end : undefined;
}

/** A title first and foremost, though some are called so. */
const CLERIC = 'mullah';

/** "President", which is nobody's first or last name, and "Hon." with its dot; "King" and "Dean" are names, "M." and "M.R." are initials. */
const isLoneTitle = (paragraph: ParagraphAnalysis, at: number): boolean =>
  hasClass(paragraph, at, TITLES) &&
  (!hasClass(paragraph, at, PERSON_CLASSES) || keyAt(paragraph, at) === CLERIC || isCutShort(paragraph, at)) &&
  !isSaint(keyAt(paragraph, at)) &&
  !areInitials(paragraph, at) &&
  keyAt(paragraph, at).length > 1;

/** "Coordinator Jon Lorne": a role in front of a first name and more. */
const isRoleOfNamed = (paragraph: ParagraphAnalysis, at: number, to: number): boolean =>
  to - at > 2 &&
  hasClass(paragraph, at, C.role) &&
  !hasClass(paragraph, at, PERSON_CLASSES | C.organization | HEADS) &&
  hasClass(paragraph, at + 1, C.firstName) &&
  !hasClass(paragraph, at + 1, C.common | C.title);

/** "Hon. Lorne", but not "Gen.G". */
const isCutShort = (paragraph: ParagraphAnalysis, at: number): boolean =>
  textAt(paragraph, at + 1) === '.' && tokenAt(paragraph, at + 1)?.end !== tokenAt(paragraph, at + 2)?.start;

const REIGNS = wordSet('king prince emir pope khun imam');
const ELDERS = wordSet('sheikh imam emir');

/**
 * "King Kemmal", "Emir Sheikh Kemmal", "Imam Kemmal": whoever reigns or is revered goes by the first name, or has another title; a player "Prince Lorne"
 * goes by the surname. "Sheikh al-Lorne": nobody goes by a first name of one word in front of an article.
 */
const isReign = (paragraph: ParagraphAnalysis, at: number, to: number): boolean =>
  (REIGNS.has(keyAt(paragraph, at)) &&
    ((to - at === 2 && hasClass(paragraph, at + 1, C.firstName)) || hasClass(paragraph, at + 1, C.title))) ||
  (ELDERS.has(keyAt(paragraph, at)) && to - at === 2 && opensWithArticle(paragraph, at + 1));

const opensWithArticle = ({ words }: ParagraphAnalysis, index: number): boolean =>
  ((words[index]?.opening ?? 0) & NameOpening.article) !== 0;

/** What shows by its form that it is a title: "SPO2", "Advocate-General", "SHO" in front of a name. */
export const isUnlistedTitle = (paragraph: ParagraphAnalysis, at: number): boolean =>
  isRank(textAt(paragraph, at)) || isJoinedTitle(paragraph, at) || isShortOffice(paragraph, at);

/** "SPO2", "PO3". */
const isRank = (word: string): boolean => isDigitAt(word, word.length - 1) && /^\p{Lu}{2,4}\d$/u.test(word);

const GENERAL = wordSet('general in-chief at-arms designate elect');

/** "Advocate-General", "DIG-South": a title with what its bearer is for hung on it. "King-Smith" is a name. */
function isJoinedTitle(paragraph: ParagraphAnalysis, at: number): boolean {
  const key = keyAt(paragraph, at);
  const hyphen = key.indexOf('-');
  if (hyphen < 2) return false;
  if (GENERAL.has(key.slice(hyphen + 1))) return true;
  const classes = paragraph.lexicon.classes(key.slice(0, hyphen));
  return (classes & TITLES) !== 0 && (classes & PERSON_CLASSES) === 0;
}

/** Whether a name may start here: the words behind a title that is only the first word of something else do not. */
const mayStart = (paragraph: ParagraphAnalysis, at: number, to: number): boolean =>
  at < to &&
  bearsCapital(paragraph, at) &&
  !(to - at === 1 && hasClass(paragraph, at, HEADS) && !hasClass(paragraph, at, PERSON_CLASSES));

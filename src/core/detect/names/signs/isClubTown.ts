import type { TokenRange } from '../../../text/sentence';
import { hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';

const C = WordClass;

/** What stands in front of a town where something lies or comes from. */
const LOCATING = wordSet('in near outside around across inside throughout');
/** "once of Leeds". */
const FORMER = wordSet('once formerly late');
/** Who or what is called by where it is from, but for what `mayBeTeam` knows. */
const LOCAL = wordSet('native resident residents local locals born');

/**
 * Whether a place whose club news calls by the place alone ("Leeds", "Oklahoma City") may be that club in an article about games, wherever it neither locates
 * nor describes something: "Leeds, level on points with Hull, rose", "Jon Lorne (Leeds)", "two of Hull's goals", "Jon Lorne of Metz". "In Leeds", "from
 * Leeds" and "the city of Leeds" are the place.
 */
export function isClubTown(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  const name = paragraph.keys.slice(from, to).join(' ');
  if (!paragraph.lexicon.clubs(name).some(({ towns }) => towns.includes(name))) return false;
  const before = keyAt(paragraph, from - 1);
  if (LOCATING.has(before) || before === 'from' || isCapital(paragraph, to) || LOCAL.has(keyAt(paragraph, to))) return false;
  return before !== 'of' || tokenAt(paragraph, to)?.kind === 'possessive' || isOwner(paragraph, from - 2);
}

/** "Jon Lorne of Leeds", "once of Leeds". */
const isOwner = (paragraph: ParagraphAnalysis, index: number): boolean =>
  FORMER.has(keyAt(paragraph, index)) ||
  (isCapital(paragraph, index) &&
    !hasClass(paragraph, index, C.placeHead | C.headStrong | C.headWeak | C.title) &&
    tokenAt(paragraph, index - 1)?.kind === 'word' &&
    textAt(paragraph, index - 1) !== 'the');

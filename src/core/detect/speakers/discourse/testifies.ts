import { keyAt, tokenAt } from '../../words/paragraphAnalysis';
import type { Frame } from '../../quotes/frame/frame';
import { wordSet } from '../../words/wordSet';
import { WordSignal } from '../../words/wordSignal';
import type { DetectedEntity } from '../../../model/detection';

const MOST_LETTERS = 120;
/** What stands between commas behind a name, and small words in front of its verb. */
const APPOSED = String.raw`(?:, [^,.]{2,70},)?(?: (?:also|later|then|had|has))*`;
const TESTIFIES = new RegExp(
  String.raw`^${APPOSED} (?:testif(?:ied|ies)|gave evidence|took the (?:witness )?stand|was (?:cross-examined|questioned)|(?:was|is) (?:the|a|an) (?:\p{L}+ )?witness\b|told the (?:court|jury|inquest|tribunal|inquiry|trial)\b)`,
  'u',
);
/** What these patterns start with, as a word or mark behind the name. */
const MAY_TESTIFY = wordSet(', also later then had has testified testifies gave took was is told');
/** "NAME, whom she questioned for an hour". */
const QUESTIONED = /^, who(?:m)? \p{L}+(?: \p{L}+)? (?:cross-examined|questioned)/u;
const OF_COURT =
  /\b(?:lawyer|attorney|prosecutor|prosecution|counsel|barrister|solicitor|advocate|judge|magistrate|coroner|justice|senator)\b/iu;

/**
 * Whether a name that ends in front of a token is of somebody who answers in court: "Tom Lind, a clerk, | testified", "the first witness". A
 * subject does so too in "Under cross-examination by Ada Okafor, Tom Lind | agreed".
 */
export function testifies({ paragraph }: Frame, to: number, opening: number | undefined, role: DetectedEntity['role']): boolean {
  if ((paragraph.signals & WordSignal.testimony) === 0) return false;
  const mayTestify = MAY_TESTIFY.has(keyAt(paragraph, to));
  const isUnder = opening !== undefined && keyAt(paragraph, opening) === 'under';
  if ((!mayTestify && !isUnder) || OF_COURT.test(role ?? '')) return false;
  if (mayTestify) {
    const end = tokenAt(paragraph, to - 1)?.end ?? 0;
    const behind = paragraph.text.slice(end, end + MOST_LETTERS);
    if (TESTIFIES.test(behind) || QUESTIONED.test(behind)) return true;
  }
  if (!isUnder) return false;
  const start = tokenAt(paragraph, opening)?.start ?? 0;
  return /^Under (?:cross-examination|examination|questioning)\b/u.test(paragraph.text.slice(start, start + MOST_LETTERS));
}

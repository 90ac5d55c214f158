import type { TokenRange } from '../../../text/sentence';
import { keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { MARKET_MOVES } from '../../words/marketMoves';
import { joinedSet, wordSet } from '../../words/wordSet';

const MOVES = joinedSet(MARKET_MOVES, wordSet('soared slumped tacked popped'));
const SHARE = /^(?:%|percent|pc)$/u;
/** How far in front of "Orvex 2.4%" the move of another firm may stand. */
const REACH = 14;

/** "Orvex added 2%", "Tramco dropped 3.2%, | Orvex | 2.4% and": what a share does on a day, and no person. */
export function isShareMove(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (MOVES.has(keyAt(paragraph, to))) return isShare(paragraph, to + 1);
  if (!isShare(paragraph, to) || !/^(?:,|and|while)$/u.test(keyAt(paragraph, from - 1))) return false;
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--)
    if (MOVES.has(keyAt(paragraph, i)) && isShare(paragraph, i + 1)) return true;
  return false;
}

/** "2.4%", "2 percent", "2 per cent". */
const isShare = (paragraph: ParagraphAnalysis, index: number): boolean =>
  tokenAt(paragraph, index)?.kind === 'number' &&
  (SHARE.test(textAt(paragraph, index + 1)) ||
    (keyAt(paragraph, index + 1) === 'per' && keyAt(paragraph, index + 2) === 'cent') ||
    textAt(paragraph, index).endsWith('%'));

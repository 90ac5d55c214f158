import type { TokenRange } from '../../../text/sentence';
import { caseAt, hasDigit, isCapital, keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { MARKET_MOVES } from '../../words/marketMoves';
import { joinedSet, wordSet } from '../../words/wordSet';

/** What is never anything but an index of shares. */
const INDEXES = wordSet('kospi kosdaq topix ibovespa bovespa vix dax sensex nifty stoxx spx sp500');
/** Indexes that bear the name of who works them out or trades them. */
const NAMESAKES = wordSet('nikkei dow jones nasdaq msci ftse cac s&p');
const INDEX_NOUNS = wordSet(
  'index indexes indices average averages composite industrial industrials futures gauge benchmark e-minis emini eminis',
);
const INDEX_MOVES = joinedSet(
  MARKET_MOVES,
  wordSet('ended closed finished opened edged was is posted recorded notched hit snapped erased turned'),
);
const CURRENCY_MOVES = joinedSet(INDEX_MOVES, wordSet('held traded bought stood touched steadied'));
const MOST_WORDS_TO_NOUN = 3;
const MOST_WORDS_TO_PRICE = 5;
const PRICE = /^(?:[$€¥%]|percent|cents|yen|euros?)$/u;

/**
 * "the Topix", "the Dow lost 2%", "CAC 40", "MSCI world index": figures of a market, though an organization may bear the name. Behind its possessive the
 * organization has an index ("MSCI's world index"), but for "the Dow's average".
 */
export function isMarketIndex(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (to - from === 1 && (isIndexOfOneWord(paragraph, from) || isBond(paragraph, from) || isBenchmark(paragraph, from)))
    return true;
  if (isIndexOfTwo(paragraph, { from, to })) return true;
  const last = keyAt(paragraph, to - 1);
  if (!NAMESAKES.has(keyAt(paragraph, from))) return to - from > 1 && INDEXES.has(last);
  if (INDEX_NOUNS.has(last) || tokenAt(paragraph, to - 1)?.kind === 'number') return true;
  // "the Nikkei", "Japan's Nikkei".
  const isArticled = keyAt(paragraph, from - 1) === 'the' || tokenAt(paragraph, from - 1)?.kind === 'possessive';
  if (tokenAt(paragraph, to)?.kind === 'possessive' && !isArticled) return false;
  return isFollowedByNoun(paragraph, to) || isTicked(paragraph, to) || (isArticled && INDEX_MOVES.has(keyAt(paragraph, to)));
}

const isIndexOfOneWord = (paragraph: ParagraphAnalysis, index: number): boolean =>
  INDEXES.has(keyAt(paragraph, index)) ||
  isJoinedIndex(paragraph, index) ||
  isNumbered(paragraph, index) ||
  isCurrency(paragraph, index);

/** "the Hang Seng", which is part of a bank's name and a university's. */
const isIndexOfTwo = ({ keys }: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 2 && keys[from] === 'hang' && keys[from + 1] === 'seng';

const BONDS = wordSet('treasury treasuries bund bunds gilt gilts');

/** "the 10-year Treasury", "the two-year Bund": what a state owes, not who keeps its money. */
const isBond = (paragraph: ParagraphAnalysis, index: number): boolean =>
  BONDS.has(keyAt(paragraph, index)) && /(?:^|-)(?:year|month)$/u.test(keyAt(paragraph, index - 1));

/** "Benchmark U.S. crude", "Benchmark Brent crude": what others are measured by opens the sentence. */
const isBenchmark = (paragraph: ParagraphAnalysis, index: number): boolean =>
  keyAt(paragraph, index) === 'benchmark' && isCapital(paragraph, index + 1);

const EXCHANGES = wordSet('tsx asx nzx bmv');

/** "S&P/TSX", of those who work an index out and those who trade its shares. */
const isJoinedIndex = (paragraph: ParagraphAnalysis, index: number): boolean =>
  (isSlash(paragraph, index + 1) && keyAt(paragraph, index) === 's&p' && EXCHANGES.has(keyAt(paragraph, index + 2))) ||
  (isSlash(paragraph, index - 1) && keyAt(paragraph, index - 2) === 's&p' && EXCHANGES.has(keyAt(paragraph, index)));

const isSlash = (paragraph: ParagraphAnalysis, index: number): boolean => tokenAt(paragraph, index)?.text === '/';

/** "the KEX-100", "KEX-100 sheds 311 points", "The NKX 20 gained three points": letters with how many shares it holds. */
function isNumbered(paragraph: ParagraphAnalysis, index: number): boolean {
  const text = tokenAt(paragraph, index)?.text ?? '';
  if (hasDigit(paragraph, index))
    return /^\p{Lu}{2,5}-\d{2,3}$/u.test(text) && (keyAt(paragraph, index - 1) === 'the' || leadsOn(paragraph, index + 1));
  const count = tokenAt(paragraph, index + 1);
  return (
    count?.kind === 'number' &&
    /^(?:[1-9]0|25|35|[1-9]00)$/u.test(count.text) &&
    /^\p{Lu}{2,5}$/u.test(text) &&
    leadsOn(paragraph, index + 2)
  );
}

const leadsOn = (paragraph: ParagraphAnalysis, index: number): boolean =>
  INDEX_MOVES.has(keyAt(paragraph, index)) || INDEX_NOUNS.has(keyAt(paragraph, index)) || keyAt(paragraph, index) === 'share';

/** "Dow +0.16%", "Nasdaq -0.2%", "Dow off 0.2%", "Nasdaq up 61 points", "Dow loses 900 points". */
function isTicked(paragraph: ParagraphAnalysis, to: number): boolean {
  if (tokenAt(paragraph, to + 1)?.kind !== 'number') return false;
  if (/^(?:[+−-]|up|down|off)$/u.test(tokenAt(paragraph, to)?.text ?? '')) return true;
  const isMove = MARKET_MOVES.has(keyAt(paragraph, to)) || HEADLINE_MOVES.has(keyAt(paragraph, to));
  return isMove && /^(?:points?|pts|percent|%)$/u.test(keyAt(paragraph, to + 2));
}

const HEADLINE_MOVES = wordSet(
  'loses gains falls drops rises sheds adds climbs slides tumbles plunges dives jumps surges soars slips dips',
);

/** "Sterling held at $1.33": a price behind the verb, or it is somebody's surname. */
function isCurrency(paragraph: ParagraphAnalysis, index: number): boolean {
  if (keyAt(paragraph, index) !== 'sterling' || !CURRENCY_MOVES.has(keyAt(paragraph, index + 1))) return false;
  for (let i = index + 2; i < index + 2 + MOST_WORDS_TO_PRICE; i++) if (PRICE.test(keyAt(paragraph, i))) return true;
  return false;
}

/** "40", "Composite", "'s world index", but not "Nikkei newspaper's index". */
function isFollowedByNoun(paragraph: ParagraphAnalysis, to: number): boolean {
  const next = tokenAt(paragraph, to);
  if (next?.kind === 'number' || INDEX_NOUNS.has(keyAt(paragraph, to))) return true;
  const first = next?.kind === 'possessive' ? to + 1 : to;
  for (let i = first; i < first + MOST_WORDS_TO_NOUN; i++) {
    if (INDEX_NOUNS.has(keyAt(paragraph, i))) return true;
    if (tokenAt(paragraph, i)?.kind !== 'word' || (first === to && caseAt(paragraph, i) === 'lower')) return false;
  }
  return false;
}

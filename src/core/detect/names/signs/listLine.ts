import type { TokenRange } from '../../../text/sentence';
import {
  caseAt,
  hasClass,
  isCapital,
  keyAt,
  listedPhrase,
  type ParagraphAnalysis,
  signalsAt,
  signalsIn,
  textAt,
  tokenAt,
} from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { SEED, WordSignal } from '../../words/wordSignal';
import { SCORE_WORDS } from '../../words/nameTriggers';

/** A capitalised stretch of a list: "Lo Celso" of "Bergwijn (Lo Celso 64), Ndombele". */
export interface ListItem extends TokenRange {
  /** The figures right behind it, as they are written: "6-13", "17". */
  readonly figures: readonly string[];
  /** How many brackets it stands in. */
  readonly depth: number;
  /** The key of the token in front: "b" of "c Rahul b Shami". */
  readonly before: string;
}

/** A line without prose: names, figures and the few small words that scores have. */
export interface ListLine {
  /** What stands before the colon or dash: "Goals", "England", "Did not bat". */
  readonly head: TokenRange | undefined;
  readonly items: readonly ListItem[];
  readonly body: TokenRange;
}

const MOST_HEAD_TOKENS = 10;
const MOST_WORDS = 5;

/** Reads a line or sentence as a list; `undefined` where a word of prose stands in it or no name at all. */
export function listLine(paragraph: ParagraphAnalysis, { from, to }: TokenRange): ListLine | undefined {
  if (isPlainProse(paragraph, { from, to })) return undefined;
  const colon = headEnd(paragraph, { from, to });
  const body = { from: colon === undefined ? from : colon + 1, to };
  const items = itemsOf(paragraph, body);
  if (items === undefined || items.length === 0) return undefined;
  return { head: colon === undefined ? undefined : { from, to: colon }, items, body };
}

/** Whether a word that no list has stands behind where a head may end: that settles it for most sentences. */
const isPlainProse = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  (signalsIn(paragraph, { from: from + MOST_HEAD_TOKENS, to }) & WordSignal.prose) !== 0;

/** The colon of a short head, or the dash behind one in capitals: "KANSAS — Agbaji 6-13". */
function headEnd(paragraph: ParagraphAnalysis, { from, to }: TokenRange): number | undefined {
  for (let i = from + 1; i < Math.min(to, from + MOST_HEAD_TOKENS); i++) {
    const text = textAt(paragraph, i);
    if (text === ':') return i;
    if ((signalsAt(paragraph, i) & WordSignal.dash) !== 0 && isAllUpper(paragraph, { from, to: i })) return i;
  }
  return undefined;
}

function isAllUpper(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (tokenAt(paragraph, i)?.kind === 'word' && caseAt(paragraph, i) !== 'upper') return false;
  return tokenAt(paragraph, from)?.kind === 'word';
}

function itemsOf(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly ListItem[] | undefined {
  const items: ListItem[] = [];
  let depth = 0;
  for (let i = from; i < to;) {
    const text = textAt(paragraph, i);
    if (text === '(') depth++;
    else if (text === ')') depth--;
    const end = stretchEnd(paragraph, i, to);
    if (end === i) {
      if (isProse(paragraph, i)) return undefined;
      i++;
      continue;
    }
    if (end - i > MOST_WORDS) return undefined;
    const figures = figuresFrom(paragraph, end, to);
    items.push({ from: i, to: end, figures, depth, before: i > from ? keyAt(paragraph, i - 1) : '' });
    i = end + figures.length;
  }
  return items;
}

/** Web addresses, quotation marks and all small words but those of scores. */
function isProse(paragraph: ParagraphAnalysis, index: number): boolean {
  const token = tokenAt(paragraph, index);
  if (token?.kind === 'mark') return /^["“”?!]$/u.test(token.text);
  if (token?.kind === 'number') return false;
  return token?.kind !== 'word' || !(SCORE_WORDS.has(keyAt(paragraph, index)) || SEED.test(token.text));
}

/** The end of the capitalised stretch that starts at `index`; `index` where none does. */
function stretchEnd(paragraph: ParagraphAnalysis, index: number, limit: number): number {
  if (!isCapital(paragraph, index) && !isParticle(paragraph, index)) return index;
  let end = listedWithNumber(paragraph, index, limit) ?? index + 1;
  while (end < limit) {
    const token = tokenAt(paragraph, end);
    if (isCapital(paragraph, end) || isParticle(paragraph, end) || token?.kind === 'possessive') end++;
    else if (token?.text === '&' && isCapital(paragraph, end + 1)) end += 2;
    else if (isAbbreviationDot(paragraph, end)) end++;
    else break;
  }
  return end;
}

/** The end of a listed name that has a number, which is no figure: "Orvane 04 2". */
function listedWithNumber(paragraph: ParagraphAnalysis, index: number, limit: number): number | undefined {
  if (tokenAt(paragraph, index + 1)?.kind !== 'number') return undefined;
  const listed = listedPhrase(paragraph, index, limit, WordClass.organization);
  return listed === undefined || listed.to === index + 1 ? undefined : listed.to;
}

const isParticle = (paragraph: ParagraphAnalysis, index: number): boolean =>
  caseAt(paragraph, index) === 'lower' &&
  !SCORE_WORDS.has(keyAt(paragraph, index)) &&
  hasClass(paragraph, index, WordClass.particle) &&
  (isCapital(paragraph, index + 1) || isParticle(paragraph, index + 1));

/** "Michigan St. 75": the figures go on behind the dot. */
const isAbbreviationDot = (paragraph: ParagraphAnalysis, index: number): boolean =>
  textAt(paragraph, index) === '.' &&
  tokenAt(paragraph, index)?.start === tokenAt(paragraph, index - 1)?.end &&
  textAt(paragraph, index - 1).length <= 4 &&
  (tokenAt(paragraph, index + 1)?.kind === 'number' ||
    (isCapital(paragraph, index + 1) && !NEXT_HEADS.has(keyAt(paragraph, index + 1))));

/** What heads the list behind one that ends with a dot: "Lorne; Kyte. Subs: Losko". */
const NEXT_HEADS = wordSet('subs substitutes goals goal booked sent referee ref att attendance unused manager coach not');

function figuresFrom(paragraph: ParagraphAnalysis, from: number, limit: number): readonly string[] {
  const figures: string[] = [];
  for (let i = from; i < limit && tokenAt(paragraph, i)?.kind === 'number'; i++) figures.push(textAt(paragraph, i));
  return figures;
}

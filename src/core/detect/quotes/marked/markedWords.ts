import { isSpaceAt, isUpperAt } from '../../../text/character';
import type { MarkedSpan } from '../../../text/markedSpans';
import { isBehindDateline } from '../../names/credits/dateline';
import { isCapital, keyAt } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { STOPS } from '../frame/stops';
import { firstTokenFrom } from '../frame/tokensWithin';
import type { QuotePlace } from './quotePlace';

const CLAUSE_WORDS = new Set(
  (
    "is was are were am be been has have had will would can could should must may might do does did don't won't can't i'm it's that's we're " +
    "they're you're i've we've i'll we'll let go get come know want need think"
  ).split(' '),
);
const SUBJECTS = new Set(
  "i we you he she they it this that there nobody everybody someone who what it's i'm we're i've i'll we've they're you're he's she's that's there's".split(
    ' ',
  ),
);

/** "Ask me on Friday.": a title has capitals for these as for nouns. */
const ADDRESSING = new Set(['me', 'my', 'you', 'your', 'him', 'us', 'our', 'them', 'their']);

/** No dateline is longer. */
const MOST_DATELINE_ITEMS = 16;

/** More words than that are no title. */
const MOST_TITLE_WORDS = 10;

/** More items stand between no cue and the words that it introduces. */
const MOST_ITEMS_TO_WORDS = 12;

/** What marks hold, and how that stands in its sentence. */
export interface MarkedWords {
  readonly span: MarkedSpan;
  /** How many words there are, as far as that matters: what holds a clause and is no title is not counted to its end. */
  readonly count: number;
  readonly startsUpper: boolean;
  readonly endsSentence: boolean;
  readonly endsComma: boolean;
  readonly isTitleCase: boolean;
  readonly hasClause: boolean;
  /** It has a pronoun that is the subject of something: "We Never Left". */
  readonly hasSubject: boolean;
  /** The word or mark in front of the marks, empty where none is. */
  readonly before: string;
  /** A comma or colon stands in front, and a cue not far before that. */
  readonly isIntroduced: boolean;
  /** Nothing of the reporter's stands in front, but for a dateline. */
  readonly standsAlone: boolean;
}

/** What marks hold that stand at an item of a sentence. */
export function markedWords(frame: Frame, { sentence, at, cues }: QuotePlace, span: MarkedSpan): MarkedWords {
  const { paragraph } = frame;
  const { start, end } = span.inner;
  let words = 0;
  let capitals = 0;
  let long = 0;
  let lastWord = -1;
  let first = '';
  let hasSubject = false;
  let isAddressed = false;
  let hasClause = false;
  for (let index = firstTokenFrom(frame, start); index < paragraph.tokens.length; index++) {
    const token = paragraph.tokens[index];
    if (token === undefined || token.end > end || (hasClause && words > MOST_TITLE_WORDS)) break;
    if (token.kind === 'number') words++;
    // "He's just not worth it".
    if (token.kind === 'possessive' && /^(?:s?he|it|that|there)$/u.test(keyAt(paragraph, index - 1))) hasClause = true;
    if (token.kind !== 'word') continue;
    words++;
    if (first === '') first = token.text;
    lastWord = index;
    const key = keyAt(paragraph, index);
    // With a longer word in small letters it is no title anyway.
    isAddressed ||= capitals === long && key !== first && ADDRESSING.has(key) && !isCapital(paragraph, index);
    if (!hasClause) {
      hasSubject ||= SUBJECTS.has(key);
      hasClause = CLAUSE_WORDS.has(key) || (hasSubject && mayBeFinite(key));
    }
    if (key.length >= 4 || words === 1) {
      long++;
      if (isCapital(paragraph, index)) capitals++;
    }
  }
  const last = lastOf(paragraph.text, start, end);
  const before = wordBefore(frame, sentence, at);
  return {
    span,
    count: words,
    startsUpper: startsUpper(paragraph.text, start),
    endsSentence: endsSentence(paragraph.text, start, last),
    endsComma: JOINING.has(paragraph.text.charAt(last)),
    // "No way at all." is none: a title's last word has a capital.
    isTitleCase:
      words > 0 &&
      !isAddressed &&
      long > (isI(first) ? 1 : 0) &&
      capitals === long &&
      words <= MOST_TITLE_WORDS &&
      isCapital(paragraph, lastWord),
    hasClause,
    hasSubject,
    before,
    isIntroduced: (before === ',' || before === ':') && cues.some(({ to }) => to <= at && at - to <= MOST_ITEMS_TO_WORDS),
    standsAlone:
      at === 0 || (at === 1 && /^\W*$/u.test(before)) || (at < MOST_DATELINE_ITEMS && isBehindDateline(paragraph, span.start)),
  };
}

const MOST_OPENING = 3;
const OPENING = '\'"“‘([';

/** Whether what starts at an offset opens as a sentence may: with a capital, a number or an ellipsis, whatever marks are in front. */
function startsUpper(text: string, start: number): boolean {
  if (text.startsWith('...', start)) return true;
  let at = start;
  while (at < start + MOST_OPENING && (OPENING.includes(text.charAt(at)) || isSpaceAt(text, at))) at++;
  return at < start + MOST_OPENING && (isUpperAt(text, at) || /[\d…]/u.test(text.charAt(at)));
}

const CLOSING: ReadonlySet<string> = new Set(["'", '’', ')']);
const JOINING: ReadonlySet<string> = new Set([',', '—', '–', '-']);

/** The last character between two offsets that is no space. */
function lastOf(text: string, start: number, end: number): number {
  let at = end - 1;
  while (at > start && isSpaceAt(text, at)) at--;
  return at;
}

/** Whether a character, or the one in front of a mark that closes, is the stop of a sentence. */
const endsSentence = (text: string, start: number, last: number): boolean =>
  STOPS.has(text.charAt(last)) || (last > start && CLOSING.has(text.charAt(last)) && STOPS.has(text.charAt(last - 1)));

/** "wanted", "wants". */
const mayBeFinite = (key: string): boolean => (key.endsWith('s') || key.endsWith('ed')) && /^\p{Ll}+(?:ed|s)$/u.test(key);

/** "I", "I'm": its capital is no title's. */
const isI = (word: string): boolean => /^I(?:['’]\p{Ll}+)?$/u.test(word);

/** The word or mark in front of an item, empty where none is. */
export const wordBefore = (frame: Frame, sentence: FrameSentence, item: number): string => {
  const token = tokenIn(sentence, item - 1);
  return token < 0 ? '' : keyAt(frame.paragraph, token);
};

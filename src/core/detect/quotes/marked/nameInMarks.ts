import { NAMING_VERBS } from '../../words/namingVerbs';
import { hasClass, isCapital, keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { ARTICLES_AND_OWNERS } from '../../words/smallWords';
import { WordClass } from '../../words/wordClass';
import { joinedSet, wordSet } from '../../words/wordSet';
import type { Cue } from '../frame/cue';
import { looksFinite } from '../frame/finiteVerb';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { type MarkedWords, wordBefore } from './markedWords';
import type { QuotePlace } from './quotePlace';

/** What names something, or a word for words. */
const CALLING = wordSet(
  'so-called dubbed nicknamed named titled entitled termed labelled labeled aka alias known codenamed code-named word words term phrase phrases',
);
/** What has a name or a title. */
const CALLED = wordSet(
  'film movie song songs book novel album single series show play programme program exhibition essay poem ballad track hit musical opera documentary ' +
    'episode column podcast operation ship vessel yacht boat project plan policy doctrine anniversary holiday campaign',
);
const NAMING = joinedSet(CALLING, CALLED);

/** What bears a name of its own, in capitals. */
const BEARERS_OF_NAMES = new Set('operation ship vessel yacht boat project plan policy campaign'.split(' '));

/** Why words in marks are somebody's or something's name, what people vote or how brokers rate a share, and quote nobody; `undefined` where they may quote somebody. */
export function nameInMarks(frame: Frame, place: QuotePlace, words: MarkedWords): string | undefined {
  const { sentence, at } = place;
  if (isNickname(frame, sentence, at, words)) return 'It is a nickname inside a name';
  if (isKnownAs(frame, sentence, at)) return 'Somebody is known by it';
  if (words.count === 1 && isBallot(frame, sentence, at, words.span.inner.start)) return 'It is what people vote';
  if (isTitleOfSubject(frame, place, words)) return 'It is the title of what the sentence is about';
  if (words.count <= 2 && isRating(frame, place, words)) return 'It is how brokers rate a share';
  const mayName = words.count <= 4 || words.isTitleCase;
  return mayName && isNamed(frame, place, words) ? 'A word for a name or title stands before it' : undefined;
}

const RATINGS = wordSet(
  'buy sell hold neutral outperform underperform overweight underweight reduce accumulate equal-weight in-line strong-buy speculative-buy',
);

/** "has a “hold” rating on the stock", "cut it to “sell” from “hold”". */
function isRating({ paragraph }: Frame, { sentence, at }: QuotePlace, { before, span }: MarkedWords): boolean {
  const words = paragraph.text
    .slice(span.inner.start, span.inner.end)
    .toLowerCase()
    .replace(/[^a-z -]/gu, '')
    .trim()
    .replace(/ /gu, '-');
  const isRated = /^(?:to|from|rated|at|an?|its|on)$/u.test(before);
  return RATINGS.has(words) && (isRated || /^(?:ratings?|recommendation)$/u.test(keyAt(paragraph, tokenIn(sentence, at + 1))));
}

/** "the film “The Dam”", "nicknamed the “Big One”". */
const isNamed = (frame: Frame, place: QuotePlace, words: MarkedWords): boolean =>
  (!words.isIntroduced && (isBehindNaming(frame, place, words) || isBehindNamingArticle(frame, place, words))) ||
  isNamedToo(frame, place.sentence, place.at);

/** "the film | “The Dam”", but not "the ship | “violated the waters”". */
const isBehindNaming = (frame: Frame, { sentence, at, cues }: QuotePlace, { before, span }: MarkedWords): boolean =>
  NAMING.has(before) &&
  !(BEARERS_OF_NAMES.has(before) && isDone(frame, span.inner.start)) &&
  !(CALLED.has(before) && isSaidOfIt(frame, span.inner.start)) &&
  !isWhatOneTerms(frame, sentence, at) &&
  !isJudged(frame, sentence, at, cues);

/** "said her second book, | “How I Lost the Sea,” | was late": a title between commas, with the verb behind them. */
const isTitleOfSubject = (frame: Frame, { sentence, at }: QuotePlace, { before, endsComma }: MarkedWords): boolean =>
  before === ',' && endsComma && CALLED.has(wordBefore(frame, sentence, at - 1)) && looksFinite(frame, tokenIn(sentence, at + 1));

/** "nicknamed the | “Big One”", "the film, | “The Dam”". */
const isBehindNamingArticle = (frame: Frame, { sentence, at }: QuotePlace, { before }: MarkedWords): boolean =>
  (NAMING.has(wordBefore(frame, sentence, at - 1)) && /^(?:a|the|,)$/u.test(before)) ||
  // "described life on the ship as “a mess”".
  (before === 'as' && CALLING.has(wordBefore(frame, sentence, at - 1)));

/** "the ship “violated the waters”" is what the ship did, not its name. */
const isDone = (frame: Frame, start: number): boolean => /^\p{Ll}+ed\s/u.test(frame.paragraph.text.slice(start, start + 24));

const LISTING = wordSet(', and or the a an');

/** "nicknamed “Big”, “Bigger” | and the “Biggest” |": one of several names. */
function isNamedToo(frame: Frame, sentence: FrameSentence, item: number): boolean {
  let at = item - 1;
  while (LISTING.has(keyAt(frame.paragraph, tokenIn(sentence, at)))) at--;
  if (at === item - 1 || sentence.items[at]?.kind !== 'quote') return false;
  return CALLING.has(wordBefore(frame, sentence, at)) || callsIt(frame, sentence, at);
}

/** "nicknamed the “Big”", or the next of such names. */
const callsIt = (frame: Frame, sentence: FrameSentence, item: number): boolean =>
  (/^(?:the|an?|as)$/u.test(wordBefore(frame, sentence, item)) && CALLING.has(wordBefore(frame, sentence, item - 1))) ||
  isNamedToo(frame, sentence, item);

const AUXILIARY = /^(?:is|was|are|were|has|had|have|will|would|can|could|may|might|must|should|does|did|cannot|\p{Ll}+n['’]t)\s/u;

/** "the plan “is dead”", "the campaign “must go on”": what the thing is or does is no name of it. */
const isSaidOfIt = (frame: Frame, start: number): boolean => AUXILIARY.test(frame.paragraph.text.slice(start, start + 24));

/** "what he termed “a witch-hunt”" is his word. */
const isWhatOneTerms = (frame: Frame, sentence: FrameSentence, item: number): boolean =>
  /^(?:he|she|they)$/u.test(wordBefore(frame, sentence, item - 1)) && wordBefore(frame, sentence, item - 2) === 'what';

const MOST_WORDS_OF_JUDGED = 6;

/** "NAME called the plan “wishful thinking”", "NAME called the mayor's plan “a joke”": no name of the plan. */
const isJudged = (frame: Frame, sentence: FrameSentence, item: number, cues: readonly Cue[]): boolean =>
  cues.some(({ to, base }) => NAMING_VERBS.has(base) && isOneObject(frame, sentence, to, item));

/** Whether nothing stands between two items but a thing with its article or owner. */
function isOneObject({ paragraph }: Frame, sentence: FrameSentence, from: number, to: number): boolean {
  if (to - from < 2 || to - from > MOST_WORDS_OF_JUDGED) return false;
  let isLed = false;
  for (let i = from; i < to; i++) {
    const token = tokenIn(sentence, i);
    const isOwned = tokenAt(paragraph, token)?.kind === 'possessive';
    if (token < 0 || (tokenAt(paragraph, token)?.kind === 'mark' && !isOwned) || keyAt(paragraph, token) === 'and') return false;
    if (isOwned || (i === to - 2 && /^(?:the|his|her|its|their|this)$/u.test(keyAt(paragraph, token)))) isLed = true;
  }
  return isLed;
}

/** "known as | the | “queen of the pier”". */
function isKnownAs(frame: Frame, sentence: FrameSentence, item: number): boolean {
  const as = ARTICLES_AND_OWNERS.has(wordBefore(frame, sentence, item)) ? item - 1 : item;
  return wordBefore(frame, sentence, as) === 'as' && wordBefore(frame, sentence, as - 1) === 'known';
}

/** "voted “yes”", "the “no” | campaign": what stands on a ballot. */
function isBallot(frame: Frame, sentence: FrameSentence, item: number, start: number): boolean {
  if (!/^(?:yes|no|leave|remain)\b/iu.test(frame.paragraph.text.slice(start, start + 7))) return false;
  const behind = keyAt(frame.paragraph, tokenIn(sentence, item + 1));
  return (
    /^vot(?:e|es|ed|ing)$/u.test(wordBefore(frame, sentence, item)) || /^(?:votes?|voters?|camp|campaign|side)$/u.test(behind)
  );
}

/** Earl "Dutch" Prewitt. */
function isNickname(frame: Frame, sentence: FrameSentence, item: number, words: MarkedWords): boolean {
  if (words.count > 3) return false;
  const before = tokenIn(sentence, item - 1);
  const after = tokenIn(sentence, item + 1);
  if (before < 0 || after < 0 || !isCapital(frame.paragraph, before) || !isCapital(frame.paragraph, after)) return false;
  return !hasClass(frame.paragraph, before, WordClass.cue);
}

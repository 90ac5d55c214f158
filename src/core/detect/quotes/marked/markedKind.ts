import type { QuoteType } from '../../../model/quote';
import { caseAt, hasClass, keyAt, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { isPlainVerb } from '../../words/isPlainVerb';
import { ARTICLES_AND_OWNERS } from '../../words/smallWords';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { QUOTE_CONFIDENCE } from '../draft/quoteConfidence';
import type { Cue } from '../frame/cue';
import { type Frame, type FrameSentence, mentionAt, tokenIn } from '../frame/frame';
import { isSetApart } from '../frame/headlineLine';
import { tokensWithin } from '../frame/tokensWithin';
import { markedWords, type MarkedWords, wordBefore } from './markedWords';
import { nameInMarks } from './nameInMarks';
import type { QuotePlace } from './quotePlace';

/** What words between marks are: somebody's words, or a name, term or title that quotes nobody. */
export type MarkedKind =
  | { readonly type: 'none'; readonly why: string }
  | { readonly type: QuoteType; readonly why: string; readonly confidence: number };

/** Tells speech between marks from names, terms, titles of works, nicknames and irony. */
export function markedKind(frame: Frame, place: QuotePlace): MarkedKind {
  const span = frame.marked[place.item.quote];
  if (span === undefined) return none('There are no marks');
  const words = markedWords(frame, place, span);
  if (words.count === 0) return none('The marks hold no words');
  if (!span.closed && words.count < 4) return none('The mark is never closed');
  const name = nameInMarks(frame, place, words);
  if (name !== undefined) return none(name);
  if (isSetApartSpeech(frame, place, words))
    return direct('A headline sets it apart with a colon', QUOTE_CONFIDENCE.headlinePiece);
  return (
    (isSentenceLike(frame, place, words) ? sentenceInMarks(frame, place, words) : undefined) ?? pieceInMarks(frame, place, words)
  );
}

const none = (why: string): MarkedKind => ({ type: 'none', why });
const direct = (why: string, confidence: number): MarkedKind => ({ type: 'direct', why, confidence });
const mixed = (why: string, confidence: number): MarkedKind => ({ type: 'mixed', why, confidence });

/** "Ada Okafor: ‘We Never Left’", but not "‘This Old House’: a show returns". */
const isSetApartSpeech = (frame: Frame, { sentence, at }: QuotePlace, words: MarkedWords): boolean =>
  words.startsUpper &&
  words.count > 1 &&
  (words.hasClause || !words.isTitleCase || (words.hasSubject && isBehindPerson(frame, sentence, at))) &&
  isSetApart(frame, sentence, at);

/** Whether words open like a sentence, or end like one that stands alone. */
const isSentenceLike = (frame: Frame, { sentence, at }: QuotePlace, words: MarkedWords): boolean =>
  (words.startsUpper && !isAttribute(frame, sentence, at, words)) || (words.standsAlone && words.endsSentence);

/** What words are that may be a sentence of their own; `undefined` where that does not tell. */
function sentenceInMarks(frame: Frame, place: QuotePlace, words: MarkedWords): MarkedKind | undefined {
  const { sentence, at, cues } = place;
  const touchesCue = cues.some((cue) => touches(frame, sentence, cue, at));
  // "“Dam Holds.”" on its own: titles stand in sentences, and hardly one of them ends with a full stop.
  if (words.standsAlone && words.endsSentence && isAlone(sentence, at))
    return direct('The marks hold a whole sentence', QUOTE_CONFIDENCE.whole);
  const answer = behindColon(frame, place, words);
  if (answer !== undefined) return answer;
  if (words.isTitleCase && !words.hasClause && !touchesCue && !words.isIntroduced)
    return none('It is written like a title or a name');
  if (isTitleOfShow(words)) return none('It is written like the title of a show');
  if (isBehindColon(words)) return direct('A colon introduces a whole sentence', QUOTE_CONFIDENCE.behindColon);
  if (isTitle(words) && !isBorne(cues, at)) return none('It is written like a title or a name');
  const isWhole = touchesCue && (words.count >= 2 || words.endsSentence || words.endsComma);
  if (isWhole || words.isIntroduced || isWholeByItself(frame, place, words, touchesCue))
    return direct('The marks hold a whole sentence', QUOTE_CONFIDENCE.whole);
  if (words.hasClause && words.count >= 4) return direct('The marks hold a clause', QUOTE_CONFIDENCE.clause);
  return words.count <= 2 && !cues.some(reports) ? none('It is too short to be speech') : undefined;
}

/** "had one answer: “No.”": words behind a colon that a word of saying, or what they are, makes somebody's. */
function behindColon(frame: Frame, { sentence, at }: QuotePlace, words: MarkedWords): MarkedKind | undefined {
  if (words.before !== ':' || !words.endsSentence) return undefined;
  if (isBehindWordOfSaying(frame, sentence, at - 1)) return direct('A word of saying introduces it', QUOTE_CONFIDENCE.introduced);
  const { start, end } = words.span.inner;
  return isAlone(sentence, at) && isAnswer(frame, start, end)
    ? direct('A colon introduces an answer', QUOTE_CONFIDENCE.behindColon)
    : undefined;
}

/** "on “The Morning Tide”", "told CBC's “As It Happens.”" */
const isTitleOfShow = ({ isTitleCase, count, endsSentence, before }: MarkedWords): boolean =>
  isTitleCase && count >= 2 && ((!endsSentence && /^(?:on|in|at|of|for|from)$/u.test(before)) || /^['’]s?$/u.test(before));

/** Whether a whole sentence stands behind a colon. */
const isBehindColon = ({ before, endsSentence, count, hasClause, isTitleCase }: MarkedWords): boolean =>
  before === ':' && endsSentence && (count >= 3 || (count === 2 && hasClause && !isTitleCase));

const MOST_WORDS_OF_TITLE = 8;

const isTitle = ({ isTitleCase, count, endsSentence, endsComma, isIntroduced }: MarkedWords): boolean =>
  isTitleCase && count <= MOST_WORDS_OF_TITLE && !endsSentence && !endsComma && !isIntroduced;

/** Whether words that stand alone are a sentence, and no piece of the reporter's. */
function isWholeByItself(frame: Frame, place: QuotePlace, words: MarkedWords, touchesCue: boolean): boolean {
  const isLong = words.endsSentence || words.endsComma || !words.span.closed || words.count >= 4;
  if (!words.standsAlone || !isLong) return false;
  const { sentence, at, cues } = place;
  return touchesCue || !cues.some(reports) || !opensReporterClause(frame, sentence, at, words);
}

/** What words are that are no sentence of their own: a piece of speech, or a term. */
function pieceInMarks(frame: Frame, place: QuotePlace, words: MarkedWords): MarkedKind {
  const { sentence, at, cues } = place;
  const goesOn = !words.startsUpper && cues.some((cue) => stepsIn(frame, sentence, cue, at));
  if (words.isIntroduced && !goesOn && !isOfClause(place, words) && words.count >= 3 && (words.hasClause || words.endsSentence))
    return direct('A word of saying introduces it', QUOTE_CONFIDENCE.introduced);
  if (frame.paragraph.caseStyle !== 'sentence')
    return words.count >= 3 && !words.isTitleCase
      ? mixed('It is a piece of speech in a headline', QUOTE_CONFIDENCE.headlinePiece)
      : none('Short marks in headlines name things');
  if (words.count <= 4 && isWhatThingIsCalled(frame, sentence, at, cues)) return none('It tells which plan or rule is meant');
  if (cues.some(reports))
    return mixed(
      'It is a piece of speech in the reporter’s sentence',
      words.count >= 3 ? QUOTE_CONFIDENCE.piece : QUOTE_CONFIDENCE.shortPiece,
    );
  return words.count >= 4
    ? mixed('It is too long for a term', QUOTE_CONFIDENCE.longTerm)
    : none('It is a term, with no word of saying near');
}

/** A comma that leads speech in stands no farther behind a word of saying: "told the council on Tuesday, “…”". */
const MOST_ITEMS_TO_SPEECH = 5;

/** "says she has called the owner, NAME, | “at least 40 times.”": a piece that goes on with the reporter's clause, however the comma got there. */
const isOfClause = ({ at, cues }: QuotePlace, { count, startsUpper, hasClause }: MarkedWords): boolean =>
  count <= 4 && !startsUpper && !hasClause && cues.every(({ to }) => to > at || at - to > MOST_ITEMS_TO_SPEECH);

/** Whether a cue tells of more than thoughts and gestures. */
const reports = ({ strength }: Cue): boolean => strength !== 'gesture' && strength !== 'think';

/** "a “Norland and free” state": a few words between an article and its noun are no sentence. */
const isAttribute = (
  frame: Frame,
  sentence: FrameSentence,
  item: number,
  { count, hasClause, endsSentence, isTitleCase, before }: MarkedWords,
): boolean =>
  count <= 4 &&
  !hasClause &&
  !endsSentence &&
  !isTitleCase &&
  /^(?:an?|the|its|their)$/u.test(before) &&
  caseAt(frame.paragraph, tokenIn(sentence, item + 1)) === 'lower';

/** What goes by a word or two in marks: "the “open door” policy". */
const DISTINGUISHED = wordSet(
  'policy policies plan plans blueprint document doctrine rule rules law laws list initiative scheme programme program campaign strategy exercise exercises ' +
    'drill drills operation project system',
);

/** "a “road map” document", "the “open door” harbour policy", but not "NAME said the “mad” plan": nobody says in front that it is. */
function isWhatThingIsCalled(frame: Frame, sentence: FrameSentence, item: number, cues: readonly Cue[]): boolean {
  const { paragraph } = frame;
  if (!ARTICLES_AND_OWNERS.has(wordBefore(frame, sentence, item))) return false;
  const isThing = [1, 2].some(
    (next) =>
      DISTINGUISHED.has(keyAt(paragraph, tokenIn(sentence, item + next))) &&
      (next === 1 || tokenAt(paragraph, tokenIn(sentence, item + 1))?.kind === 'word'),
  );
  return isThing && cues.every(({ to, strength }) => to > item || (strength !== 'say' && strength !== 'act'));
}

/** "Ada Okafor: | ‘We Never Left’". */
const isBehindPerson = (frame: Frame, sentence: FrameSentence, item: number): boolean =>
  mentionAt(frame, tokenIn(sentence, item - 2))?.kind === 'person';

const ANSWERS = wordSet('yes yeah yep no nope never nothing none nobody always absolutely definitely exactly maybe perhaps');

const MOST_WORDS_OF_ANSWER = 2;

/** "No.", "Hell no.": one or two words that answer, where "Not again!" is a cry. */
function isAnswer(frame: Frame, start: number, end: number): boolean {
  const { paragraph } = frame;
  const words = tokensWithin(frame, start, end).filter((index) => tokenAt(paragraph, index)?.kind === 'word');
  return words.length <= MOST_WORDS_OF_ANSWER && words.some((index) => ANSWERS.has(keyAt(paragraph, index)));
}

const MOST_ITEMS_BEHIND_WORD = 4;

/** "had a three-word reply: “…”", "NAME's response: “…”", "has one message for voters: “…”". */
function isBehindWordOfSaying({ paragraph }: Frame, sentence: FrameSentence, colon: number): boolean {
  for (let i = colon - 1; i >= Math.max(0, colon - MOST_ITEMS_BEHIND_WORD); i--)
    if (hasClass(paragraph, tokenIn(sentence, i), WordClass.cueNoun)) return true;
  return false;
}

/** Whether the clause of the cue stands directly before or behind the quotation. */
function touches(frame: Frame, sentence: FrameSentence, cue: Cue, item: number): boolean {
  let behind = item + 1;
  while (behind < sentence.items.length && /^[,.!?—–-]+$/u.test(textAt(frame.paragraph, tokenIn(sentence, behind)))) behind++;
  if (cue.from >= behind && (cue.clauseFrom <= behind || cue.from === behind)) return true;
  return cue.to === item || (cue.to === item - 1 && /^[,:]$/u.test(wordBefore(frame, sentence, item)));
}

/** "The threat, according to NAME, “costs nothing”": the cue only steps into the clause that the quotation ends. */
function stepsIn(frame: Frame, sentence: FrameSentence, cue: Cue, item: number): boolean {
  const from = Math.min(cue.clauseFrom, cue.from);
  if (cue.to > item || from < 3 || keyAt(frame.paragraph, tokenIn(sentence, from - 1)) !== ',') return false;
  if (keyAt(frame.paragraph, tokenIn(sentence, item - 1)) !== ',') return false;
  return (
    sentence.items.slice(0, from).every((other) => other.kind === 'token') &&
    !/^(?:in|on|at|asked|during|after)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, 0)))
  );
}

/** "a banner reading “Shame on you all”" has no title behind it. */
const isBorne = (cues: readonly Cue[], item: number): boolean =>
  cues.some(({ to, form, base }) => to === item && form === 'participle' && (base === 'read' || base === 'say'));

/** "“A lack of money” killed the deal, NAME said": the marks open the reporter's own clause. */
function opensReporterClause(frame: Frame, sentence: FrameSentence, item: number, content: MarkedWords): boolean {
  const verb = tokenIn(sentence, item + 1);
  const { paragraph } = frame;
  if (item !== 0 || content.endsSentence || content.endsComma || content.hasClause || verb < 0) return false;
  return isPlainVerb(paragraph, verb) && !hasClass(paragraph, verb, WordClass.cue);
}

const isAlone = (sentence: FrameSentence, item: number): boolean => sentence.items.length <= item + 1;

import { isSpaceAt, isUpperAt } from '../../../text/character';
import { isBehindDateline } from '../../names/credits/dateline';
import type { QuoteType } from '../../../model/quote';
import { caseAt, hasClass, isCapital, keyAt, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { isPlainVerb } from '../../words/plainVerb';
import { ARTICLES_AND_OWNERS } from '../../words/smallWords';
import { WordClass } from '../../words/wordClass';
import { joinedSet, wordSet } from '../../words/wordSet';
import type { Cue } from '../frame/cue';
import { type Frame, type FrameSentence, mentionAt, tokenIn } from '../frame/frame';
import { isSetApart } from '../frame/headlineLine';
import { STOPS } from '../frame/stops';
import { NAMING_VERBS } from '../../words/namingVerbs';
import { QUOTE_CONFIDENCE } from '../draft/quoteConfidence';

/** What words between marks are: somebody's words, or a name, term or title that quotes nobody. */
export type MarkedKind =
  | { readonly type: 'none'; readonly why: string }
  | { readonly type: QuoteType; readonly why: string; readonly confidence: number };

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

const FINITE = new Set(
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

interface Content {
  /** How many words there are, as far as that matters: what holds a clause and is no title is not counted to its end. */
  readonly words: number;
  readonly startsUpper: boolean;
  readonly endsSentence: boolean;
  readonly endsComma: boolean;
  readonly isTitleCase: boolean;
  readonly hasClause: boolean;
  /** It has a pronoun that is the subject of something: "We Never Left". */
  readonly hasSubject: boolean;
}

/** Tells speech between marks from names, terms, titles of works, nicknames and irony. */
export function markedKind(frame: Frame, sentence: FrameSentence, item: number, cues: readonly Cue[]): MarkedKind {
  const here = sentence.items[item];
  const span = here?.kind === 'quote' ? frame.marked[here.quote] : undefined;
  if (span === undefined) return { type: 'none', why: 'There are no marks' };
  const content = contentOf(frame, span.inner.start, span.inner.end);
  if (content.words === 0) return { type: 'none', why: 'The marks hold no words' };
  if (!span.closed && content.words < 4) return { type: 'none', why: 'The mark is never closed' };
  const before = wordBefore(frame, sentence, item);
  const touchesCue = cues.some((cue) => touches(frame, sentence, cue, item));
  const introduced = (before === ',' || before === ':') && cues.some((cue) => cue.to <= item && item - cue.to <= 12);
  if (isNickname(frame, sentence, item, content)) return { type: 'none', why: 'It is a nickname inside a name' };
  if (isKnownAs(frame, sentence, item)) return { type: 'none', why: 'Somebody is known by it' };
  if (content.words === 1 && isBallot(frame, sentence, item, span.inner.start))
    return { type: 'none', why: 'It is what people vote' };
  const hasCue = cues.some((cue) => cue.strength !== 'gesture' && cue.strength !== 'think');
  const naming =
    (NAMING.has(before) &&
      !(BEARERS_OF_NAMES.has(before) && isDone(frame, span.inner.start)) &&
      !(CALLED.has(before) && isSaidOfIt(frame, span.inner.start)) &&
      !isWhatOneTerms(frame, sentence, item) &&
      !isJudged(frame, sentence, item, cues)) ||
    (NAMING.has(wordBefore(frame, sentence, item - 1)) && /^(?:as|a|the|,)$/u.test(before));
  const isNaming = (naming && !introduced) || isNamedToo(frame, sentence, item);
  if (isNaming && (content.words <= 4 || content.isTitleCase))
    return { type: 'none', why: 'A word for a name or title stands before it' };
  if (
    content.startsUpper &&
    content.words > 1 &&
    (content.hasClause || !content.isTitleCase || (content.hasSubject && isBehindPerson(frame, sentence, item)))
  )
    if (isSetApart(frame, sentence, item))
      return { type: 'direct', why: 'A headline sets it apart with a colon', confidence: QUOTE_CONFIDENCE.headlinePiece };
  const standsAlone =
    item === 0 ||
    (item === 1 && /^\W*$/u.test(before)) ||
    (item < MOST_DATELINE_ITEMS && isBehindDateline(frame.paragraph, span.start));
  if ((content.startsUpper && !isAttribute(frame, sentence, item, content)) || (standsAlone && content.endsSentence)) {
    const speaks = touchesCue || introduced;
    // "“Dam Holds.”" on its own: titles stand in sentences, and hardly one of them ends with a full stop.
    if (standsAlone && content.endsSentence && isAlone(sentence, item))
      return { type: 'direct', why: 'The marks hold a whole sentence', confidence: QUOTE_CONFIDENCE.whole };
    if (before === ':' && content.endsSentence && isBehindWordOfSaying(frame, sentence, item - 1))
      return { type: 'direct', why: 'A word of saying introduces it', confidence: QUOTE_CONFIDENCE.introduced };
    if (before === ':' && content.endsSentence && isAlone(sentence, item) && isAnswer(frame, span.inner.start, span.inner.end))
      return { type: 'direct', why: 'A colon introduces an answer', confidence: QUOTE_CONFIDENCE.behindColon };
    if (content.isTitleCase && !content.hasClause && !speaks)
      return { type: 'none', why: 'It is written like a title or a name' };
    if (content.isTitleCase && content.words >= 2 && !content.endsSentence && /^(?:on|in|at|of|for|from)$/u.test(before))
      return { type: 'none', why: 'It is written like the title of a show' };
    // "told CBC's “As It Happens.”"
    if (content.isTitleCase && content.words >= 2 && /^['’]s?$/u.test(before))
      return { type: 'none', why: 'It is written like the title of a show' };
    if (
      before === ':' &&
      content.endsSentence &&
      (content.words >= 3 || (content.words === 2 && content.hasClause && !content.isTitleCase))
    )
      return { type: 'direct', why: 'A colon introduces a whole sentence', confidence: QUOTE_CONFIDENCE.behindColon };
    const isPiece = hasCue && !touchesCue && opensReporterClause(frame, sentence, item, content);
    const whole = standsAlone && !isPiece && (content.endsSentence || content.endsComma || !span.closed || content.words >= 4);
    if (
      content.isTitleCase &&
      content.words <= 8 &&
      !content.endsSentence &&
      !content.endsComma &&
      !introduced &&
      !isBorne(cues, item)
    )
      return { type: 'none', why: 'It is written like a title or a name' };
    if (whole || introduced || (touchesCue && (content.words >= 2 || content.endsSentence || content.endsComma))) {
      return { type: 'direct', why: 'The marks hold a whole sentence', confidence: QUOTE_CONFIDENCE.whole };
    }
    if (content.hasClause && content.words >= 4)
      return { type: 'direct', why: 'The marks hold a clause', confidence: QUOTE_CONFIDENCE.clause };
    if (content.words <= 2 && !hasCue) return { type: 'none', why: 'It is too short to be speech' };
  }
  const goesOn = !content.startsUpper && cues.some((cue) => stepsIn(frame, sentence, cue, item));
  if (introduced && !goesOn && content.words >= 3 && (content.hasClause || content.endsSentence))
    return { type: 'direct', why: 'A word of saying introduces it', confidence: QUOTE_CONFIDENCE.introduced };
  if (frame.paragraph.caseStyle !== 'sentence') {
    return content.words >= 3 && !content.isTitleCase
      ? { type: 'mixed', why: 'It is a piece of speech in a headline', confidence: QUOTE_CONFIDENCE.headlinePiece }
      : { type: 'none', why: 'Short marks in headlines name things' };
  }
  if (content.words <= 4 && isWhatThingIsCalled(frame, sentence, item, cues))
    return { type: 'none', why: 'It tells which plan or rule is meant' };
  if (hasCue)
    return {
      type: 'mixed',
      why: 'It is a piece of speech in the reporter’s sentence',
      confidence: content.words >= 3 ? QUOTE_CONFIDENCE.piece : QUOTE_CONFIDENCE.shortPiece,
    };
  if (content.words >= 4) return { type: 'mixed', why: 'It is too long for a term', confidence: QUOTE_CONFIDENCE.longTerm };
  return { type: 'none', why: 'It is a term, with no word of saying near' };
}

function contentOf(frame: Frame, start: number, end: number): Content {
  const { paragraph } = frame;
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
      hasClause = FINITE.has(key) || (hasSubject && mayBeFinite(key));
    }
    if (key.length >= 4 || words === 1) {
      long++;
      if (isCapital(paragraph, index)) capitals++;
    }
  }
  const last = lastOf(paragraph.text, start, end);
  return {
    words,
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

/** "a “Norland and free” state": a few words between an article and its noun are no sentence. */
const isAttribute = (
  frame: Frame,
  sentence: FrameSentence,
  item: number,
  { words, hasClause, endsSentence, isTitleCase }: Content,
): boolean =>
  words <= 4 &&
  !hasClause &&
  !endsSentence &&
  !isTitleCase &&
  /^(?:an?|the|its|their)$/u.test(wordBefore(frame, sentence, item)) &&
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

/** "Ada Okafor: ‘We Never Left’"; but "‘This Old House’: a show returns". */
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

/** Indices of the tokens between two offsets. */
export function tokensWithin(frame: Frame, start: number, end: number): number[] {
  const { tokens } = frame.paragraph;
  const found: number[] = [];
  for (let i = firstTokenFrom(frame, start); i < tokens.length && (tokens[i]?.end ?? Infinity) <= end; i++) found.push(i);
  return found;
}

/** The first token that starts at an offset or behind it, found by bisection. */
function firstTokenFrom({ paragraph: { tokens } }: Frame, start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const wordBefore = (frame: Frame, sentence: FrameSentence, item: number): string => {
  const token = tokenIn(sentence, item - 1);
  return token < 0 ? '' : keyAt(frame.paragraph, token);
};

/** Whether the clause of the cue stands directly before or behind the quotation. */
export function touches(frame: Frame, sentence: FrameSentence, cue: Cue, item: number): boolean {
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

/** "a banner reading “Shame on you all”" has no title behind it. */
const isBorne = (cues: readonly Cue[], item: number): boolean =>
  cues.some(({ to, form, base }) => to === item && form === 'participle' && (base === 'read' || base === 'say'));

/** "“A lack of money” killed the deal, NAME said": the marks open the reporter's own clause. */
function opensReporterClause(frame: Frame, sentence: FrameSentence, item: number, content: Content): boolean {
  const verb = tokenIn(sentence, item + 1);
  const { paragraph } = frame;
  if (item !== 0 || content.endsSentence || content.endsComma || content.hasClause || verb < 0) return false;
  return isPlainVerb(paragraph, verb) && !hasClass(paragraph, verb, WordClass.cue);
}

/** "what he termed “a witch-hunt”" is his word. */
const isWhatOneTerms = (frame: Frame, sentence: FrameSentence, item: number): boolean =>
  /^(?:he|she|they)$/u.test(wordBefore(frame, sentence, item - 1)) && wordBefore(frame, sentence, item - 2) === 'what';

/** "NAME called the plan “wishful thinking”": no name of the plan. */
const isJudged = (frame: Frame, sentence: FrameSentence, item: number, cues: readonly Cue[]): boolean =>
  /^(?:the|his|her|its|their|this)$/u.test(wordBefore(frame, sentence, item - 1)) &&
  cues.some(({ to, base }) => to === item - 2 && NAMING_VERBS.has(base));

const isAlone = (sentence: FrameSentence, item: number): boolean => sentence.items.length <= item + 1;

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
function isNickname(frame: Frame, sentence: FrameSentence, item: number, content: Content): boolean {
  if (content.words > 3) return false;
  const before = tokenIn(sentence, item - 1);
  const after = tokenIn(sentence, item + 1);
  if (before < 0 || after < 0 || !isCapital(frame.paragraph, before) || !isCapital(frame.paragraph, after)) return false;
  return !hasClass(frame.paragraph, before, WordClass.cue);
}

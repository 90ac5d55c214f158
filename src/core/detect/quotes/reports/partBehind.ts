import { cueVerbAt, hasClass, isCapital, keyAt, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../../words/smallWords';
import { VerbShape } from '../../words/verbShape';
import { WordClass } from '../../words/wordClass';
import { FINITE } from './canReport';
import type { Cue } from '../frame/cue';
import { hasFiniteVerbIn, isFiniteVerb, looksFinite, opensClause } from '../frame/finiteVerb';
import { type Frame, type FrameSentence, isComma, tokenIn } from '../frame/frame';
import { isInFront, mainClauseBehind } from './frontedReport';
import { reportStart } from './reportedClause';
import { reportEnd } from './reportEnd';
import { isLong, type Part } from './reportedPart';
import { hasThat } from './hasThat';

/** "said the road would close", "said on Monday that the road would close". */
export function partBehind(frame: Frame, sentence: FrameSentence, cue: Cue): readonly Part[] {
  const { paragraph } = frame;
  const start = reportStart(frame, sentence, cue);
  const from = isComma(frame, sentence, start) && opensReport(frame, sentence, cue, start) ? start + 1 : start;
  const end = reportEnd(frame, sentence, Math.max(cue.to, cue.clauseTo));
  const to = isInFront(frame, sentence, cue)
    ? (mainClauseBehind(frame, sentence, cue.to + 1, end) ?? end)
    : relativeEnd(frame, sentence, cue, end);
  // "The union said no."
  if (keyAt(paragraph, tokenIn(sentence, from)) === 'no' && to === from + 1) return [[from, to]];
  if (from >= to || !isLong(frame, sentence, [from, to])) return [];
  if (isNoReport(frame, sentence, cue, from) || isOrder(frame, sentence, cue, from)) return [];
  if (/^(?:of|about)$/u.test(keyAt(paragraph, tokenIn(sentence, cue.to))) && !opensAmount(frame, sentence, cue.to)) return [];
  const isNoun = hasClass(paragraph, tokenIn(sentence, from), WordClass.cueNoun);
  return isNoun && !opensClause(frame, sentence, from, to) && !hasThat(frame, sentence, cue) ? [] : [[from, to]];
}

/** "The plumber who says he was never paid | is opening a bakery": a second auxiliary of one clause is the next one's. */
function secondVerb({ paragraph }: Frame, sentence: FrameSentence, from: number, end: number): number | undefined {
  let hasVerb = false;
  for (let i = from; i < end; i++) {
    const key = keyAt(paragraph, tokenIn(sentence, i));
    if (SUBORDINATORS.has(key) || /^(?:and|but|or|that|who|which|what|how|,|)$/u.test(key)) return undefined;
    if (!MAIN_VERB.test(key)) continue;
    if (hasVerb) return i;
    hasVerb = true;
  }
  return undefined;
}

const MAIN_VERB = /^(?:is|was|are|were|has|had|will|would)$/u;

/** "said on Tuesday, the ferry is back", "noted that, in the last census, few were left": what stands behind the comma. */
const opensReport = (frame: Frame, sentence: FrameSentence, { to }: Cue, comma: number): boolean =>
  keyAt(frame.paragraph, tokenIn(sentence, comma - 1)) === 'that' || (comma > to && opensClause(frame, sentence, comma + 1));

/** "NAME, who says the boats are old, left": what is reported by the way ends at the comma. */
function relativeEnd(frame: Frame, sentence: FrameSentence, { from, clauseFrom, to }: Cue, end: number): number {
  const { paragraph } = frame;
  const isWho = (at: number): boolean => /^(?:who|which)$/u.test(keyAt(paragraph, tokenIn(sentence, at)));
  // "who says", "who doctors say".
  const who = isWho(from - 1) ? from - 1 : clauseFrom > 0 && isWho(clauseFrom - 1) ? clauseFrom - 1 : undefined;
  if (who === undefined) return end;
  if (!isComma(frame, sentence, who - 1))
    return (
      secondVerb(frame, sentence, to, end) ??
      (isInApposition(frame, sentence, who) ? mainVerb(frame, sentence, to, end) : undefined) ??
      end
    );
  // "a party which says its leader, NAME, would win": what is reported has no verb yet.
  for (let i = to + 1; i < end; i++)
    if (isComma(frame, sentence, i) && looksFinite(frame, tokenIn(sentence, i + 1)) && hasFiniteVerbIn(frame, sentence, to, i))
      return i;
  return end;
}

const MOST_APPOSED_ITEMS = 6;

/** "NAME, a Harrowist | who says the boats are old, is": whether whoever "who" tells of stands behind a name and its comma. */
function isInApposition(frame: Frame, sentence: FrameSentence, who: number): boolean {
  for (let at = who - 1; at > Math.max(0, who - MOST_APPOSED_ITEMS); at--)
    if (isComma(frame, sentence, at)) return frame.mentionOf(tokenIn(sentence, at - 1)) >= 0;
  return false;
}

/** The comma in front of the verb of whoever the sentence is about. */
function mainVerb(frame: Frame, sentence: FrameSentence, from: number, end: number): number | undefined {
  for (let at = from; at < end; at++)
    if (isComma(frame, sentence, at) && MAIN_VERB.test(keyAt(frame.paragraph, tokenIn(sentence, at + 1)))) return at;
  return undefined;
}

/** "…; police said it was fewer": the clause behind the cue of somebody else, where no marks carry it. */
export function partBehindOther(frame: Frame, sentence: FrameSentence, cue: Cue): readonly Part[] {
  const parts = partBehind(frame, sentence, cue);
  return parts.filter(
    ([from, to]) =>
      (hasThat(frame, sentence, cue) || opensClause(frame, sentence, from, to)) &&
      sentence.items.slice(from, to).every(({ kind }) => kind === 'token'),
  );
}

/** "said on Monday", "wrote down", "told off the officials", "said no on Wednesday": what only tells how, to whom or when something was said. */
function isNoReport(frame: Frame, sentence: FrameSentence, cue: Cue, from: number): boolean {
  const { paragraph } = frame;
  const key = keyAt(paragraph, tokenIn(sentence, from));
  if (cue.base === 'tell' && keyAt(paragraph, tokenIn(sentence, cue.to)) === 'off') return true;
  // "point out that on 19 days there was no rain".
  const isLed = keyAt(paragraph, tokenIn(sentence, from - 1)) === 'that';
  if (
    !isLed &&
    !isLedIn(frame, sentence, cue, from) &&
    !(key === 'more' && hasFiniteVerbIn(frame, sentence, from, sentence.items.length)) &&
    !(key === 'nothing' && isFiniteVerb(frame, tokenIn(sentence, from + 1))) &&
    !opensAmount(frame, sentence, from) &&
    /^(?:on|at|by|of|with|about|for|from|against|so|nothing|little|more|yes|goodbye|hello|sorry|down|over|after|under|without|in|as|who|whom|and|or|,|:|[.]|to)$/u.test(
      key,
    )
  )
    return true;
  // "the geologist who wrote it, …".
  if (/^(?:it|him|her|them)$/u.test(key) && /^(?:[,.;]|)$/u.test(textAt(paragraph, tokenIn(sentence, from + 1)))) return true;
  // "say it aloud", but "said it first wants new boats".
  if (
    key === 'it' &&
    ALOUD.test(keyAt(paragraph, tokenIn(sentence, from + 1))) &&
    !looksFinite(frame, tokenIn(sentence, from + 2))
  )
    return true;
  // "said this during a walk", "said the same on Friday".
  const isPointer = key === 'this' || (key === 'the' && keyAt(paragraph, tokenIn(sentence, from + 1)) === 'same');
  if (isPointer && !isLed && POINTED_TO.test(keyAt(paragraph, tokenIn(sentence, from + (key === 'this' ? 1 : 2))))) return true;
  // "said much the same, though he was not asked".
  if (key === 'much' && keyAt(paragraph, tokenIn(sentence, from + 2)) === 'same') return true;
  // "says the word slowly", "says something quite different", but "says something must change".
  if (isWordSaid(frame, sentence, from) && !hasFiniteVerbIn(frame, sentence, from + 1, sentence.items.length)) return true;
  // "said no on Wednesday", "said no, thank you", but "said no one was hurt".
  const behind = keyAt(paragraph, tokenIn(sentence, from + 1));
  const isThanks = behind === ',' && /^thanks?$/u.test(keyAt(paragraph, tokenIn(sentence, from + 2)));
  return key === 'no' && (isThanks || PREPOSITIONS.has(behind));
}

/** "the | word", "something": what is said itself, where nothing is said of it. */
const isWordSaid = ({ paragraph }: Frame, sentence: FrameSentence, from: number): boolean => {
  const key = keyAt(paragraph, tokenIn(sentence, from));
  if (key === 'something' || key === 'anything') return true;
  return (
    key === 'the' && /^(?:words?|phrase|name|names|line|prayer|rosary)$/u.test(keyAt(paragraph, tokenIn(sentence, from + 1)))
  );
};

/** "as many as 30 people", "at least 30 people", "about 30 people": the subject of a clause, if that has a verb. */
function opensAmount(frame: Frame, sentence: FrameSentence, from: number): boolean {
  const next = tokenIn(sentence, from + 1);
  const key = keyAt(frame.paragraph, next);
  const isAmount = AMOUNTS.get(keyAt(frame.paragraph, tokenIn(sentence, from)))?.test(key) === true;
  const isNumber = tokenAt(frame.paragraph, next)?.kind === 'number' || NUMBERS.test(key);
  const mayCount = /^(?:about|over|under)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, from))) && isNumber;
  return (isAmount || mayCount) && hasFiniteVerbIn(frame, sentence, from + 2, sentence.items.length);
}

const AMOUNTS: ReadonlyMap<string, RegExp> = new Map([
  ['as', /^(?:many|much|few|little)$/u],
  ['at', /^(?:least|most)$/u],
]);
const NUMBERS = /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|half)(?:-\p{Ll}+)?$/u;

const MOST_LEADING_ITEMS = 8;
const LEADS = /^(?:in|on|at|for|after|before|during|since|under|from|over|within|despite|amid|as|with)$/u;

/** "said for years, the road had been closed": words that lead the clause of the report in. */
function isLedIn(frame: Frame, sentence: FrameSentence, cue: Cue, from: number): boolean {
  const isAsked = cueVerbAt(frame.paragraph, tokenIn(sentence, cue.from))?.form === 'base';
  if (isAsked || !LEADS.test(keyAt(frame.paragraph, tokenIn(sentence, from)))) return false;
  for (let i = from + 1; i < from + MOST_LEADING_ITEMS; i++) {
    if (isFiniteVerb(frame, tokenIn(sentence, i))) return false;
    if (isComma(frame, sentence, i)) return opensClause(frame, sentence, i + 1) || opensPresentClause(frame, sentence, i + 1);
  }
  return false;
}

const MOST_WORDS_OF_SUBJECT = 4;

/** "the council hopes to", "its chief wants the": the subject of a verb of now, which looks like a noun of several but for what follows it. */
function opensPresentClause({ paragraph }: Frame, sentence: FrameSentence, from: number): boolean {
  if (!DETERMINERS.has(keyAt(paragraph, tokenIn(sentence, from))) && !isCapital(paragraph, tokenIn(sentence, from))) return false;
  for (let at = from + 1; at <= from + MOST_WORDS_OF_SUBJECT; at++) {
    const token = tokenIn(sentence, at);
    if (tokenAt(paragraph, token)?.kind !== 'word') return false;
    const behind = keyAt(paragraph, tokenIn(sentence, at + 1));
    if (paragraph.words[token]?.verbShape === VerbShape.present && (behind === 'to' || DETERMINERS.has(behind))) return true;
  }
  return false;
}

/** "warned residents not to drink it": told to do something, not told that something is so. */
function isOrder(frame: Frame, sentence: FrameSentence, cue: Cue, from: number): boolean {
  if (!ORDERS.has(cue.base) || hasThat(frame, sentence, cue) || opensPresentClause(frame, sentence, from)) return false;
  for (let i = cue.to; i < Math.min(sentence.items.length, Math.max(from, cue.to) + MOST_ADDRESSEE_ITEMS); i++) {
    const key = keyAt(frame.paragraph, tokenIn(sentence, i));
    // "warned up to 500 jobs could go".
    if (key === 'to' && keyAt(frame.paragraph, tokenIn(sentence, i - 1)) !== 'up') return true;
    if (FINITE.has(key) && key !== 'not') return false;
  }
  return false;
}

const ALOUD = /^(?:aloud|loudly|again|twice|first|best|all|out|better|down|so)$/u;
const POINTED_TO =
  /^(?:on|at|in|during|while|when|after|before|as|to|about|of|with|yesterday|today|last|earlier|again|thing|,|)$/u;

const ORDERS = new Set(['warn', 'remind', 'tell', 'urge']);
const MOST_ADDRESSEE_ITEMS = 12;

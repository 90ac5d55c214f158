import { slugEnd } from '../../names/signs/slugEnd';
import { isInnerHyphen } from '../../words/isInnerHyphen';
import { caseAt, keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { PREPOSITIONS, VERBISH } from '../../words/smallWords';
import type { Cue } from '../frame/cue';
import { isFiniteVerb } from '../frame/finiteVerb';
import { type Frame, type FrameSentence, isDash, tokenIn, tokenOf } from '../frame/frame';
import { arePeople } from '../phrases/voiceless';
import { isManner } from '../frame/skipAdverbs';
import { isTitleStop } from '../frame/titleLike';
import { behindAddressee, isOwnProgramme } from './behindAddressee';
import { behindCircumstance } from './behindCircumstance';
import { behindSetting } from './behindSetting';
import { opensOwnClause, SUBJECT_PRONOUN } from './behindComplements';

/** Addressees and circumstances between the cue and what is reported: "told reporters on Sunday that", "said in a statement". */
const MOST_BETWEEN = 12;

/** The item at which the report behind a cue starts: behind "that", or behind what tells to whom, where and when. */
export function reportStart(frame: Frame, sentence: FrameSentence, cue: Cue): number {
  const { items } = sentence;
  if (cue.form === 'according-to') return behindSource(frame, sentence, cue);
  for (let i = cue.to; i < Math.min(items.length, cue.to + MOST_BETWEEN); i++) {
    if (items[i]?.kind === 'quote' && !isProgramme(frame, sentence, cue, i)) break;
    const key = keyAt(frame.paragraph, tokenIn(sentence, i));
    if (key === 'that' && !isThatOfTime(frame, sentence, i)) {
      if (isThatOfReport(frame, sentence, cue.to, i) || (cue.base === 'say' && opensWithoutAddressee(frame, sentence, cue.to, i)))
        break;
      // "thinks that is bluster", "says that didn't help", "says that's bluster".
      const next = tokenIn(sentence, i + 1);
      const verb = keyAt(frame.paragraph, next);
      const isSubject = VERBISH.has(verb) || NEGATED.test(verb) || tokenAt(frame.paragraph, next)?.kind === 'possessive';
      return i === cue.to && isSubject ? i : i + 1;
    }
    if (i === cue.to + 1 && isDash(frame, sentence, i)) {
      // "told him — in person, on the air — that".
      const that = thatBehindDash(frame, sentence, i);
      if (that !== undefined) return that + 1;
    }
    if (key !== ',' || isHowever(frame, sentence, i)) continue;
    const that = thatBehindAside(frame, sentence, i);
    if (that !== undefined) return that + 1;
    if (i > cue.to) break;
  }
  let at = cue.to;
  if (cue.form !== 'passive' && /^(?:tell|inform|remind)$/u.test(cue.base)) at = behindAddressee(frame, sentence, at);
  if (isWarned(frame, sentence, cue)) at++;
  const circumstance = behindCircumstance(frame, sentence, at);
  // "News | reports | from Oldport say", "NAME reports on how they live".
  const mayBeSet = cue.strength === 'say' && cue.base !== 'report';
  return mayBeSet ? behindSetting(frame, sentence, circumstance, circumstance > at) : circumstance;
}

/** "warned | them | they would sink it", "assured | voters | the road was safe". */
function isWarned(frame: Frame, sentence: FrameSentence, { base, to }: Cue): boolean {
  if (!/^(?:warn|assure|advise|notify|caution|promise)$/u.test(base) || !opensOwnClause(frame, sentence, to + 1)) return false;
  const token = tokenIn(sentence, to);
  return /^(?:them|him|her|us|me|you)$/u.test(keyAt(frame.paragraph, token)) || arePeople(frame.paragraph, token);
}

/** "told “The Harbour Hour” that", "said on Harbour TV's “Sunday Hour” that": where somebody was heard, in front of what was said. */
function isProgramme(frame: Frame, sentence: FrameSentence, { base, to: from }: Cue, at: number): boolean {
  if (base === 'tell' && (at === from || isOwnProgramme(frame, sentence, from, at))) return true;
  const item = sentence.items[at];
  const span = item?.kind === 'quote' ? frame.marked[item.quote] : undefined;
  if (span === undefined || !/^(?:on|in|to)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, from)))) return false;
  if (keyAt(frame.paragraph, tokenIn(sentence, at + 1)) !== 'that') return false;
  return /^\P{L}*\p{Lu}[^.!?]*\P{L}$/u.test(frame.paragraph.text.slice(span.start, span.end));
}

/** Where a clause says more of the source: "According to a review that the ministry finished in May and made public in July, …". */
const MOST_OF_SOURCE = 30;

/** Behind "According to a Kolvano poll done for the agency,", however much is said of the source and of whom that quotes: "…, citing NAME,". */
function behindSource(frame: Frame, { items }: FrameSentence, { from, clauseTo }: Cue): number {
  const isComma = (at: number): boolean => keyAt(frame.paragraph, tokenOf(items[at])) === ',';
  const isTold = /^(?:that|which)$/u.test(keyAt(frame.paragraph, tokenOf(items[clauseTo])));
  const between = isTold ? MOST_OF_SOURCE : MOST_BETWEEN;
  const most = from <= 1 ? Math.min(items.length, clauseTo + between) : clauseTo + 1;
  let at = clauseTo;
  for (let i = clauseTo; i < most && items[i]?.kind === 'token'; i++) {
    if (!isComma(i)) continue;
    at = i + 1;
    if (!/^(?:quoting|citing)$/u.test(keyAt(frame.paragraph, tokenOf(items[at])))) break;
  }
  return at;
}

/** "said she had heard that …", "said sales fell in the week that ended …": a "that" of what is reported, not the one that leads it in. */
function isThatOfReport(frame: Frame, sentence: FrameSentence, from: number, that: number): boolean {
  const { paragraph } = frame;
  if (that > from && /^(?:and|but|or)$/u.test(keyAt(paragraph, tokenIn(sentence, that - 1)))) return true;
  if (that > from && SUBJECT_PRONOUN.test(keyAt(paragraph, tokenIn(sentence, from)))) return true;
  // "said in May that".
  const isVerb = (token: number): boolean =>
    (VERBISH.has(keyAt(paragraph, token)) || NEGATED.test(keyAt(paragraph, token))) && caseAt(paragraph, token) === 'lower';
  for (let i = from; i < that; i++) if (isVerb(tokenIn(sentence, i))) return true;
  return that > from && isFiniteVerb(frame, tokenIn(sentence, that + 1));
}

/** "replied later | that | month". */
export const isThatOfTime = ({ paragraph }: Frame, sentence: FrameSentence, that: number): boolean =>
  keyAt(paragraph, tokenIn(sentence, that)) === 'that' &&
  /^(?:earlier|later)$/u.test(keyAt(paragraph, tokenIn(sentence, that - 1))) &&
  TIME.test(keyAt(paragraph, tokenIn(sentence, that + 1)));

const NEGATED = /^(?:cannot|\p{Ll}+n['’]t)$/u;

const TIME =
  /^(?:\p{Ll}+day|night|morning|afternoon|evening|day|week|weekend|month|year|time|times|ago|later|earlier|again|today|once|recently)$/u;

/** "said the formula lets 20 firms count wells that make nothing": nobody is said something to, so that what follows is the report but for a time. */
function opensWithoutAddressee(frame: Frame, sentence: FrameSentence, from: number, that: number): boolean {
  const { paragraph } = frame;
  const first = keyAt(paragraph, tokenIn(sentence, from));
  if (from === that || PREPOSITIONS.has(first) || isManner(first)) return false;
  for (let i = from; i < that; i++) {
    const token = tokenIn(sentence, i);
    if (TIME.test(keyAt(paragraph, token))) return false;
    const kind = tokenAt(paragraph, token)?.kind;
    const isOfPhrase = kind === 'word' || kind === 'number' || kind === 'possessive';
    if (!isOfPhrase && !isTitleStop(frame, token) && !isInnerHyphen(paragraph, token)) return false;
  }
  // "said boards that refuse would lose their money", but not "said once that".
  return that - from > 1 || (/^\p{Ll}{2,}[^s]s$/u.test(first) && !ADVERBS_IN_S.test(first));
}

const ADVERBS_IN_S = /^(?:always|sometimes|afterwards|perhaps|besides|nowadays)$/u;

const MOST_ASIDE = 9;

/** The item of "that" in "said, in the same breath, that": behind the aside that a comma opens and another closes. */
export function thatBehindAside({ paragraph, mentionOf }: Frame, sentence: FrameSentence, comma: number): number | undefined {
  let words = 0;
  for (let i = comma + 1; words < MOST_ASIDE; i++) {
    const token = tokenIn(sentence, i);
    if (token < 0) return undefined;
    // However long a name is, it is one.
    if (mentionOf(token) < 0 || mentionOf(token) !== mentionOf(token - 1)) words++;
    if (keyAt(paragraph, tokenIn(sentence, i)) !== ',') continue;
    return keyAt(paragraph, tokenIn(sentence, i + 1)) === 'that' ? i + 1 : undefined;
  }
  return undefined;
}

const MOST_BETWEEN_DASHES = 20;

function thatBehindDash(frame: Frame, sentence: FrameSentence, dash: number): number | undefined {
  for (let i = dash + 1; i < dash + MOST_BETWEEN_DASHES && tokenIn(sentence, i) >= 0; i++)
    if (isDash(frame, sentence, i)) return keyAt(frame.paragraph, tokenIn(sentence, i + 1)) === 'that' ? i + 1 : undefined;
  return undefined;
}

/** "cautioned, however, that". */
export const isHowever = ({ paragraph }: Frame, sentence: FrameSentence, comma: number): boolean =>
  [comma - 1, comma + 1].some((at) => {
    const key = keyAt(paragraph, tokenIn(sentence, at));
    return /^(?:however|though|too|meanwhile)$/u.test(key) || isManner(key);
  });

export function reportStartOfSentence(frame: Frame, sentence: FrameSentence): number {
  let at = 0;
  const text = frame.dateline || slugEnd(frame.paragraph);
  while (at < sentence.items.length && tokenIn(sentence, at) >= 0 && tokenIn(sentence, at) < text) at++;
  while (
    at < sentence.items.length &&
    /^(?:but|and|or|meanwhile|however|[—–(,*•·-]+)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, at)))
  )
    at++;
  return at;
}

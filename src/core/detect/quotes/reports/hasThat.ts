import { caseAt, cueVerbAt, hasClass, isCapital, keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { DETERMINERS, PREPOSITIONS } from '../../words/smallWords';
import { isManner } from '../frame/skipAdverbs';
import { isPeople } from '../phrases/voiceless';
import { WordClass } from '../../words/wordClass';
import type { Cue } from '../frame/cue';
import { hasFiniteVerbIn } from '../frame/finiteVerb';
import { type Frame, type FrameSentence, isDash, tokenIn } from '../frame/frame';
import { isHowever, isThatOfTime, thatBehindAside } from './reportedClause';

/** Between a verb and its "that" stands to whom, when and where something is said, at most. */
const MOST_BETWEEN = 8;
const MOST_ADDRESSED = 12;

/** Whether a "that" leads in what the cue reports: "said on Monday that", "told the crews that", "complained to NAME that". */
export function hasThat(frame: Frame, sentence: FrameSentence, cue: Cue): boolean {
  const { paragraph } = frame;
  const isTo = keyAt(paragraph, tokenIn(sentence, cue.to)) === 'to' && cue.base !== 'point';
  const most = cue.to + (ADDRESSING.has(cue.base) ? MOST_ADDRESSED : MOST_BETWEEN);
  for (let i = cue.to; i < Math.min(sentence.items.length, most); i++) {
    const key = keyAt(paragraph, tokenIn(sentence, i));
    // "pledged to reopen a line that had stood idle": that "that" belongs to the line.
    // "calling on that country".
    if (key === 'that' && keyAt(paragraph, tokenIn(sentence, i - 1)) === 'on') return false;
    if (key === 'that' && i > cue.to + 1 && isOfParticiple(frame, sentence, i - 1)) return false;
    // "said in a statement that was sent to the crews".
    if (key === 'that' && i > cue.to + 2 && TELLS_OF_NOUN.test(keyAt(paragraph, tokenIn(sentence, i + 1)))) return false;
    if (key === 'to' && i > cue.to && isInfinitive(frame, sentence, i)) return false;
    if (key === 'that' && isTo) return isSomebody(frame, tokenIn(sentence, i - 1));
    if (isThatOfTime(frame, sentence, i)) continue;
    if (key === 'that' && TIMES.test(keyAt(paragraph, tokenIn(sentence, i + 1)))) return false;
    // "released that figure".
    if (key === 'that' && TAKES_THINGS.has(cue.base)) return false;
    if (key === 'that') return i === cue.to ? !isOfNoun(frame, sentence, i) : leadsIn(frame, sentence, cue, i);
    // "NAME said — a number that pleased nobody".
    if (isDash(frame, sentence, i)) return false;
    if (key === ',' && !isHowever(frame, sentence, i)) return thatBehindAside(frame, sentence, i) !== undefined;
  }
  return false;
}

const TELLS_OF_NOUN = /^(?:is|was|were|has|had)$/u;

/** "calling on the council | to build | sheds that", but "in a letter | to parents | that". */
const isInfinitive = (frame: Frame, sentence: FrameSentence, to: number): boolean => {
  const { paragraph } = frame;
  const verb = tokenIn(sentence, to + 1);
  const behind = keyAt(paragraph, tokenIn(sentence, to + 2));
  return (
    caseAt(paragraph, verb) === 'lower' &&
    tokenAt(paragraph, verb)?.kind === 'word' &&
    !DETERMINERS.has(keyAt(paragraph, verb)) &&
    !isSomebody(frame, verb) &&
    !hasClass(paragraph, tokenIn(sentence, to - 1), WordClass.cueNoun) &&
    behind !== 'that' &&
    !behind.endsWith('day')
  );
};

/** "spoke days after remarks | suggesting | that", but "said in writing that", "told the hearing that". */
const isOfParticiple = ({ paragraph }: Frame, sentence: FrameSentence, at: number): boolean => {
  const before = keyAt(paragraph, tokenIn(sentence, at - 1));
  return (
    cueVerbAt(paragraph, tokenIn(sentence, at))?.form === 'participle' && !PREPOSITIONS.has(before) && !DETERMINERS.has(before)
  );
};

/** "repeated that argument on Tuesday": the word belongs to the noun, and no clause follows. */
const isOfNoun = (frame: Frame, sentence: FrameSentence, that: number): boolean =>
  hasClass(frame.paragraph, tokenIn(sentence, that + 1), WordClass.cueNoun) &&
  !hasFiniteVerbIn(frame, sentence, that + 2, sentence.items.length);

const isSomebody = (frame: Frame, token: number): boolean => frame.mentionOf(token) >= 0 || isPeople(frame.paragraph, token);

const TIMES = /^(?:night|day|morning|afternoon|evening|week|weekend|month|year|summer|winter|spring|fall|autumn|season|time)$/u;
const NO_REPORT = /^(?:to|of|for|all|at|so|on|by|with|from|about|against|into|condition)$/u;
const TURNS = /^(?:again|instead|yesterday|today|publicly|out|in|as|when)$/u;
/** "signed bills on Monday that", "released a report that", "released that figure": what they take is a thing, and the word is the thing's. */
const TAKES_THINGS = new Set('sign release issue publish'.split(' '));
/** What these take says that something is so. */
const RESTATING = new Set('repeat reiterate restate echo voice express'.split(' '));
/** Verbs behind which stands to whom something is said. */
const ADDRESSING = new Set('tell warn remind inform assure convince persuade notify advise show'.split(' '));

/** "accuse Norland | of feeding | gangs that": the word is that of what somebody does. */
function isOfDeed({ paragraph }: Frame, sentence: FrameSentence, from: number, that: number): boolean {
  for (let at = from; at < that - 1; at++)
    if (keyAt(paragraph, tokenIn(sentence, at)) === 'of' && keyAt(paragraph, tokenIn(sentence, at + 1)).endsWith('ing'))
      return true;
  return false;
}

/** "repeated | demands for a new council | that": behind the object of the verb, the word is that of what the object is for. */
function isOfObject({ paragraph }: Frame, sentence: FrameSentence, from: number, that: number): boolean {
  if (PREPOSITIONS.has(keyAt(paragraph, tokenIn(sentence, from)))) return false;
  for (let at = that - 2; at > from + 1 && at >= that - MOST_WORDS_OF_THING; at--)
    if (/^an?$/u.test(keyAt(paragraph, tokenIn(sentence, at))))
      return /^(?:for|of|about|on|against)$/u.test(keyAt(paragraph, tokenIn(sentence, at - 1)));
  return false;
}

const MOST_WORDS_OF_THING = 4;

/** "pushed back | on the notion | that", "bristled at the suggestion that": what somebody is against, and does not say. */
const isAgainstNotion = ({ paragraph }: Frame, sentence: FrameSentence, from: number, that: number): boolean =>
  /^(?:notions?|ideas?|suggestions?|claims?|assertions?|criticisms?|accusations?|allegations?|perceptions?|rumou?rs?)$/u.test(
    keyAt(paragraph, tokenIn(sentence, that - 1)),
  ) && /^(?:back|on|at|against)$/u.test(keyAt(paragraph, tokenIn(sentence, from)));

/** "read it that night", "recommended sensors that detect smoke", "bought it so that": a "that" which leads no report in. */
function leadsIn(frame: Frame, sentence: FrameSentence, { base, to }: Cue, that: number): boolean {
  const { paragraph } = frame;
  const [first, last] = [tokenIn(sentence, to), tokenIn(sentence, that - 1)];
  // "a board posted on the wall that", but "posted on Monday that".
  if (base === 'post' && DETERMINERS.has(keyAt(paragraph, tokenIn(sentence, that - 2)))) return false;
  if (isAgainstNotion(frame, sentence, to, that)) return false;
  if (NO_REPORT.test(keyAt(paragraph, last)) || isOfDeed(frame, sentence, to, that)) return false;
  if (ADDRESSING.has(base)) return true;
  // "said in a letter that", "added later that", "told NAME that", "noted Monday that".
  const key = keyAt(paragraph, first);
  // "was challenging and slow with the hours that they kept".
  if (key === 'and' || key === 'or') return false;
  // "wrote in a letter that".
  if (PREPOSITIONS.has(keyAt(paragraph, tokenIn(sentence, to - 1)))) return true;
  if (/^(?:an?|any|every|some)$/u.test(key)) return false;
  // "found sheds that hold nets".
  if ((base === 'find' || !isPeople(paragraph, last)) && that === to + 1 && /[^s]s$/u.test(key)) return false;
  if (isOfObject(frame, sentence, to, that)) return false;
  // "confirmed last week that".
  const isTime = TIMES.test(keyAt(paragraph, last));
  // "responded by unveiling a plan that".
  if (key === 'by' && keyAt(paragraph, tokenIn(sentence, to + 1)).endsWith('ing')) return false;
  if (PREPOSITIONS.has(key) || isManner(key) || TURNS.test(key) || isTime || isSomebody(frame, last)) return true;
  // "claimed responsibility for shots that hit a boat".
  if (base === 'claim' && key === 'responsibility') return false;
  // "repeated her belief that", but not "expressed concern at reports that".
  if (RESTATING.has(base) && hasClass(paragraph, last, WordClass.cueNoun))
    return !PREPOSITIONS.has(keyAt(paragraph, tokenIn(sentence, that - 2)));
  const isThing =
    DETERMINERS.has(key) || tokenAt(paragraph, last)?.kind !== 'word' || hasClass(paragraph, last, WordClass.common);
  return isCapital(paragraph, last) || !isThing || (that > to + 2 && !DETERMINERS.has(key));
}

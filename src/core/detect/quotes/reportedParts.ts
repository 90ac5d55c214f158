import { hasClass, keyAt, textAt, tokenAt } from '../paragraphAnalysis';
import { PREPOSITIONS, tokenIn } from '../speakers/speakerPhrase';
import { VerbShape } from '../verbShape';
import { WordClass } from '../wordClass';
import { addsClause, canReport, FINITE, hasFiniteVerb, hasThat } from './canReport';
import type { Cue } from './cues';
import type { Frame, FrameSentence } from './frame';
import { pieceStart } from './headlineLine';
import { beforeComma, reportEnd, reportStart, reportStartOfSentence } from './reportedClause';

const LEAST_WORDS = 3;

/** A stretch of what is reported, in items of its sentence. */
export type Part = readonly [from: number, to: number];

/** "The threat, according to NAME, “costs nothing”": the start of the sentence is reported too. */
export function partBeforeMarks(frame: Frame, sentence: FrameSentence, cue: Cue): readonly Part[] {
  const start = reportStartOfSentence(frame, sentence);
  const clauseFrom = Math.min(cue.clauseFrom, cue.from);
  const left: Part = [start, beforeComma(frame, sentence, clauseFrom)];
  if (!isComma(frame, sentence, clauseFrom - 1) || !isComma(frame, sentence, Math.max(cue.to, cue.clauseTo))) return [];
  if (left[1] - left[0] < 2 || isIntroduction(frame, sentence, left, 2) || isApposition(frame, sentence, left)) return [];
  for (let i = 0; i < clauseFrom; i++) if (sentence.items[i]?.kind === 'quote') return [];
  return [left];
}

/** "He said the road would close and told owners that the law was “no menu”": what the first word of saying reports ends before the next. */
export function partBeforeNext(frame: Frame, sentence: FrameSentence, cue: Cue, cues: readonly Cue[]): Part | undefined {
  if (cue.form !== 'subject' || cue.clauseTo > cue.to) return undefined;
  const next = cues.find(
    ({ from, form }) =>
      from > cue.to && form === 'subject' && /^(?:and|but)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, from - 1))),
  );
  if (next === undefined || next.speaker?.from !== cue.speaker?.from || !canReport(frame, next, sentence)) return undefined;
  for (let i = 0; i < next.from; i++) if (sentence.items[i]?.kind === 'quote') return undefined;
  const [from, to] = [reportStart(frame, sentence, cue), beforeComma(frame, sentence, next.from)];
  return to - from >= LEAST_WORDS ? [from, to] : undefined;
}

/** "“…,” NAME said, adding that the road would close": what follows the last marks. */
export function partBehindMarks(frame: Frame, sentence: FrameSentence, cue: Cue): readonly Part[] {
  if (!isFurther(frame, sentence, cue)) return [];
  for (let i = cue.to; i < sentence.items.length; i++) if (sentence.items[i]?.kind === 'quote') return [];
  const right: Part = [reportStart(frame, sentence, cue), reportEnd(frame, sentence, cue.to + 1)];
  return right[1] - right[0] >= LEAST_WORDS ? [right] : [];
}

/** "…, adding that the road would close", "… and said the road would close": what whoever spoke before the cue goes on to report. */
function isFurther(frame: Frame, sentence: FrameSentence, cue: Cue): boolean {
  const before = keyAt(frame.paragraph, tokenIn(sentence, cue.from - 1));
  const isThat = keyAt(frame.paragraph, tokenIn(sentence, cue.to)) === 'that';
  if (cue.form === 'participle') return isThat || (before === ',' && /^(?:tell|say|add)$/u.test(cue.base));
  return cue.form === 'subject' && /^(?:and|but)$/u.test(before) && (isThat || addsClause(frame, sentence, cue));
}

const MOST_APPOSITION_ITEMS = 8;

/** "Zelensky's grain envoy, NAME, said": a role before the name is no report; "The firm has tested 3,000 employees, it said" is one. */
function isApposition(frame: Frame, sentence: FrameSentence, [from, to]: Part): boolean {
  const isRole = (at: number): boolean =>
    hasClass(frame.paragraph, tokenIn(sentence, at), WordClass.role | WordClass.title | WordClass.kin);
  if (isRole(to - 1) && to - from <= MOST_APPOSITION_ITEMS) return true;
  let hasRole = false;
  const isDescription = /^(?:an?|the|his|her|its|their|one)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, from)));
  for (let i = from; i < to; i++) {
    const token = tokenIn(sentence, i);
    if (FINITE.has(keyAt(frame.paragraph, token)) || frame.paragraph.words[token]?.verbShape === VerbShape.verb) return false;
    // "A spokeswoman for the department, NAME, said".
    if (isDescription && i < from + MOST_ITEMS_TO_ROLE && isRole(i)) hasRole = true;
  }
  return hasRole || isRole(to - 1);
}

const MOST_ITEMS_TO_ROLE = 4;

/** What a cue reports in a sentence without marks. */
export function partsOf(frame: Frame, sentence: FrameSentence, cue: Cue): readonly Part[] {
  const words = (from: number, to: number): number => {
    let count = 0;
    for (let i = from; i < to; i++) if (tokenAt(frame.paragraph, tokenIn(sentence, i))?.kind === 'word') count++;
    return count;
  };
  const long = ([from, to]: Part): boolean => words(from, to) >= LEAST_WORDS;
  const clauseFrom = Math.min(cue.clauseFrom, cue.from);
  const start = pieceStart(frame, sentence, reportStartOfSentence(frame, sentence), clauseFrom);
  const end = reportEnd(frame, sentence, Math.max(cue.to, cue.clauseTo));
  const leftComma = isComma(frame, sentence, clauseFrom - 1);
  const left: Part = [start, beforeComma(frame, sentence, clauseFrom)];
  if (cue.form === 'according-to') {
    if (cue.from <= start + 1) {
      const right: Part = [reportStart(frame, sentence, cue), end];
      return long(right) ? [right] : [];
    }
    return long(left) ? [left] : [];
  }
  const behind = isComma(frame, sentence, Math.max(cue.to, cue.clauseTo)) ? Math.max(cue.to, cue.clauseTo) + 1 : -1;
  if (leftComma && clauseFrom > start + 1) {
    // "The contract, she said, had been scored": both sides are reported. "…, she said." and "…, said NAME, a doctor." end there.
    const right: Part = [behind, end];
    const isParenthetical =
      behind > 0 && end > behind && cue.form === 'subject' && words(behind, end) >= 2 && !isAttribute(frame, sentence, behind);
    const atEnd = cue.form === 'inversion' || words(cue.to, end) <= 6 || isParenthetical || endsInAttribute(frame, sentence, cue);
    // "She left because, she says, somebody had to."
    const breaksOff = /^(?:because|and|but|or|that|which|who|since|as)$/u.test(
      keyAt(frame.paragraph, tokenIn(sentence, clauseFrom - 2)),
    );
    if (isParenthetical) return breaksOff ? [right] : [left, right];
    const introduces = isIntroduction(frame, sentence, left);
    if (atEnd && long(left) && !introduces && !isApposition(frame, sentence, left) && !reportsBehind(frame, sentence, cue, end))
      return [left];
  }
  if (cue.form === 'inversion') return [];
  const from = reportStart(frame, sentence, cue);
  const right: Part = [from, end];
  // "said he did", "say they've noticed".
  const isPronoun = /^(?:he|she|they|it|we)(?:['’]\p{Ll}+)?$/u.test(keyAt(frame.paragraph, tokenIn(sentence, from)));
  if (from >= end || !(long(right) || (isPronoun && words(from, end) >= 2))) return [];
  const first = tokenIn(sentence, from);
  const key = keyAt(frame.paragraph, first);
  // "point out that on 19 days there was no rain".
  const isLed = keyAt(frame.paragraph, tokenIn(sentence, from - 1)) === 'that';
  if (
    !isLed &&
    !(key === 'more' && hasFiniteVerb(frame, sentence, cue)) &&
    /^(?:on|at|by|of|with|about|for|from|against|so|nothing|little|more|yes|goodbye|hello|sorry|down|over|after|under|without|in|as|who|whom|,|:|to)$/u.test(
      key,
    )
  )
    return [];
  // "the geologist who wrote it, …".
  if (/^(?:it|him|her|them)$/u.test(key) && /^(?:[,.;]|)$/u.test(textAt(frame.paragraph, tokenIn(sentence, from + 1)))) return [];
  const second = keyAt(frame.paragraph, tokenIn(sentence, from + 1));
  // "said no on Wednesday", but "said no one was hurt".
  if (key === 'no' && PREPOSITIONS.has(second)) return [];
  if (isOrder(frame, sentence, cue, from) || /^(?:of|about)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, cue.to)))) return [];
  if (hasClass(frame.paragraph, first, WordClass.cueNoun) && !hasThat(frame, sentence, cue)) return [];
  return [right];
}

export const isComma = (frame: Frame, sentence: FrameSentence, index: number): boolean =>
  keyAt(frame.paragraph, tokenIn(sentence, index)) === ',';

/** "warned residents not to drink it": told to do something, not told that something is so. */
function isOrder(frame: Frame, sentence: FrameSentence, cue: Cue, from: number): boolean {
  if (!ORDERS.has(cue.base) || hasThat(frame, sentence, cue)) return false;
  for (let i = cue.to; i < Math.min(sentence.items.length, Math.max(from, cue.to) + MOST_ADDRESSEE_ITEMS); i++) {
    const key = keyAt(frame.paragraph, tokenIn(sentence, i));
    if (key === 'to') return true;
    if (FINITE.has(key) && key !== 'not') return false;
  }
  return false;
}

const ORDERS = new Set(['warn', 'remind', 'tell', 'urge']);
const MOST_ADDRESSEE_ITEMS = 5;

/** Whether what follows a comma describes the speaker or the saying ("…, she said, adding …") instead of going on with the report. */
const isAttribute = (frame: Frame, sentence: FrameSentence, at: number): boolean =>
  !/^(?:least|most)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, at + 1))) &&
  /^(?:who|which|a|an|the|according|adding|citing|referring|speaking|as|in|on|at|when|while|after|before)$|ing$/u.test(
    keyAt(frame.paragraph, tokenIn(sentence, at)),
  );

/** "…, China said on Thursday, after talks that went on all night": behind the next comma the reporter goes on. */
function endsInAttribute(frame: Frame, sentence: FrameSentence, cue: Cue): boolean {
  for (let i = cue.to; i < Math.min(sentence.items.length, cue.to + 6); i++) {
    if (isComma(frame, sentence, i)) return isAttribute(frame, sentence, i + 1);
  }
  return false;
}

/** "On Tuesday," and "In a statement," before the speaker are no report. */
function isIntroduction(frame: Frame, sentence: FrameSentence, [from, to]: Part, least = LEAST_WORDS): boolean {
  const first = keyAt(frame.paragraph, tokenIn(sentence, from));
  return (
    /^(?:in|on|at|during|after|before|asked|reached|told|contacted|pressed|speaking|when|while|as|by|with|for|since|under|from|earlier|later|last)$/u.test(
      first,
    ) || to - from < least
  );
}

/** "In court, she said that the money was gone": the report stands behind the cue. */
function reportsBehind(frame: Frame, sentence: FrameSentence, cue: Cue, end: number): boolean {
  return hasThat(frame, sentence, cue) && end - cue.to > 4;
}

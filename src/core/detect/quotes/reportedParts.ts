import { hasClass, keyAt, textAt, tokenAt } from '../paragraphAnalysis';
import { isPlainVerb } from '../plainVerb';
import { DETERMINERS, PREPOSITIONS, PRONOUNS } from '../smallWords';
import { WordClass } from '../wordClass';
import { addsClause, canReport, FINITE, hasFiniteVerb } from './canReport';
import type { Cue } from './cue';
import type { DraftQuote } from './draftQuote';
import { type Frame, type FrameSentence, tokenIn } from './frame';
import { hasFiniteVerbIn, opensClause } from './finiteVerb';
import { pieceStart } from './headlineLine';
import { NAMING_VERBS } from './namingVerbs';
import { beforeComma, behindAddressee, reportEnd, reportStart, reportStartOfSentence, spanOfItems } from './reportedClause';
import { saysToWhom } from './saysToWhom';
import { hasThat } from './thatClause';
import { toldFrom } from './toldOf';

const LEAST_WORDS = 3;
/** "Talks failed, said NAME". */
const LEAST_CLAUSE_WORDS = 2;

/** A stretch of what is reported, in items of its sentence. */
export type Part = readonly [from: number, to: number];

/** "The threat, according to NAME, “costs nothing”": the start of the sentence is reported too. */
export function partBeforeMarks(frame: Frame, sentence: FrameSentence, cue: Cue): readonly Part[] {
  const start = reportStartOfSentence(frame, sentence);
  const clauseFrom = Math.min(cue.clauseFrom, cue.from);
  const left: Part = [start, beforeComma(frame, sentence, clauseFrom)];
  if (!isComma(frame, sentence, clauseFrom - 1) || !isComma(frame, sentence, Math.max(cue.to, cue.clauseTo))) return [];
  if (breaksOff(frame, sentence, clauseFrom - 2)) return [];
  if (left[1] - left[0] < 2 || isIntroduction(frame, sentence, left, 2) || isApposition(frame, sentence, left)) return [];
  for (let i = 0; i < clauseFrom; i++) if (sentence.items[i]?.kind === 'quote') return [];
  return [left];
}

/** "He said the road would close and told owners that the law was “no menu”": what the first word of saying reports ends before the next. */
export function partBeforeNext(
  frame: Frame,
  sentence: FrameSentence,
  cue: Cue,
  cues: readonly Cue[],
  marked: readonly DraftQuote[],
): Part | undefined {
  if (cue.form !== 'subject' || cue.clauseTo > cue.to) return undefined;
  const next = cues.find((other) => other.from > cue.to && saysNext(frame, sentence, cue, other));
  if (next === undefined) return undefined;
  const cueStart = spanOfItems(frame, sentence.items, next.from, next.to)?.start;
  const rulesMarks = marked.some((quote) => quote.cue?.start === cueStart);
  const mayOnlyName = NAMING_VERBS.has(next.base) || next.form === 'participle';
  if (!canReport(frame, next, sentence) && !(mayOnlyName && rulesMarks)) return undefined;
  for (let i = 0; i < next.from; i++) if (sentence.items[i]?.kind === 'quote') return undefined;
  const isWhich = isRelative(frame, sentence, next.clauseFrom - 1);
  const part: Part = [
    reportStart(frame, sentence, cue),
    beforeComma(frame, sentence, isWhich ? next.clauseFrom - 1 : Math.max(next.from, cue.to)),
  ];
  return part[1] - part[0] >= LEAST_WORDS && hasFiniteVerbIn(frame, sentence, ...part) ? part : undefined;
}

const isRelative = ({ paragraph }: Frame, sentence: FrameSentence, at: number): boolean =>
  /^(?:which|whom)$/u.test(keyAt(paragraph, tokenIn(sentence, at)));

/** "… and called it “x”", "…, vowing to fight “x”", "…, which she called “x”": what whoever the first cue has says besides. */
function saysNext(frame: Frame, sentence: FrameSentence, cue: Cue, next: Cue): boolean {
  if (next.form === 'participle') return isComma(frame, sentence, next.from - 1);
  if (next.form !== 'subject') return false;
  const isAnd = /^(?:and|but)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, next.from - 1)));
  if (isAnd) return next.speaker?.from === cue.speaker?.from;
  return (
    next.speaker?.kind === 'pronoun' &&
    isRelative(frame, sentence, next.clauseFrom - 1) &&
    isComma(frame, sentence, next.clauseFrom - 2)
  );
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
  // "who has called it “a mess,” said he would go".
  const goesOnFrom = /^(?:and|but)$/u.test(before) || sentence.items[cue.from - 1]?.kind === 'quote';
  return cue.form === 'subject' && goesOnFrom && (isThat || addsClause(frame, sentence, cue));
}

const MOST_APPOSITION_ITEMS = 8;

/** "Zelensky's grain envoy, NAME, said": a role before the name is no report; "The firm has tested 3,000 employees, it said" is one. */
function isApposition(frame: Frame, sentence: FrameSentence, [from, to]: Part): boolean {
  const isRole = (at: number): boolean =>
    hasClass(frame.paragraph, tokenIn(sentence, at), WordClass.role | WordClass.title | WordClass.kin);
  if (isRole(to - 1) && to - from <= MOST_APPOSITION_ITEMS && !isClause(frame, sentence, from, to)) return true;
  let hasRole = false;
  const isDescription = /^(?:an?|the|his|her|its|their|one)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, from)));
  for (let i = from; i < to; i++) {
    const token = tokenIn(sentence, i);
    if (FINITE.has(keyAt(frame.paragraph, token)) || isPlainVerb(frame.paragraph, token)) return false;
    // "A spokeswoman for the department, NAME, said".
    if (isDescription && i < from + MOST_ITEMS_TO_ROLE && isRole(i)) hasRole = true;
  }
  return hasRole || isRole(to - 1);
}

const MOST_ITEMS_TO_ROLE = 4;

/** "The deal was rejected by ministers", "The board fired two managers", but not "A man accused of fraud". */
function isClause({ paragraph }: Frame, sentence: FrameSentence, from: number, to: number): boolean {
  if (PRONOUNS.has(keyAt(paragraph, tokenIn(sentence, from)))) return true;
  for (let i = from + 1; i < to; i++) {
    const token = tokenIn(sentence, i);
    if (FINITE.has(keyAt(paragraph, token))) return true;
    const hasObject = DETERMINERS.has(keyAt(paragraph, token + 1)) || tokenAt(paragraph, token + 1)?.kind === 'number';
    if (hasObject && isPlainVerb(paragraph, token)) return true;
  }
  return false;
}

/** What a cue reports in a sentence without marks. */
export function partsOf(frame: Frame, sentence: FrameSentence, cue: Cue): readonly Part[] {
  if (cue.form === 'according-to') return partsBySource(frame, sentence, cue);
  // "Zenifor cut its forecast, saying demand was weak": nothing that is said stands in front.
  if (cue.form === 'participle') return partBehind(frame, sentence, cue);
  const around = partsAround(frame, sentence, cue);
  return around.length > 0 || cue.form === 'inversion' ? around : partBehind(frame, sentence, cue);
}

function countWords({ paragraph }: Frame, sentence: FrameSentence, [from, to]: Part): number {
  let count = 0;
  for (let i = from; i < to; i++) if (tokenAt(paragraph, tokenIn(sentence, i))?.kind === 'word') count++;
  return count;
}

/** "sales fell", "he did": a whole clause of two words. */
const isShortClause = (frame: Frame, sentence: FrameSentence, part: Part): boolean =>
  countWords(frame, sentence, part) === LEAST_CLAUSE_WORDS && opensClause(frame, sentence, ...part);

/** Whether enough words stand in a part for a report: a few, or a whole clause such as "sales fell". */
export const isLong = (frame: Frame, sentence: FrameSentence, part: Part): boolean =>
  countWords(frame, sentence, part) >= LEAST_WORDS || isShortClause(frame, sentence, part);

/** "According to NAME, the road will close", "The buyer, according to court papers, was represented", "The road will close, according to NAME". */
function partsBySource(frame: Frame, sentence: FrameSentence, cue: Cue): readonly Part[] {
  const clauseFrom = Math.min(cue.clauseFrom, cue.from);
  const start = pieceStart(frame, sentence, reportStartOfSentence(frame, sentence), clauseFrom);
  const left: Part = [start, beforeComma(frame, sentence, clauseFrom)];
  const right: Part = [reportStart(frame, sentence, cue), reportEnd(frame, sentence, Math.max(cue.to, cue.clauseTo))];
  if (cue.from <= start + 1) return isLong(frame, sentence, right) ? [right] : [];
  if (breaksOff(frame, sentence, clauseFrom - 2)) return partBehindAside(frame, sentence, cue, right[1]);
  if (isInserted(frame, sentence, cue, left, right[1])) return [left, right];
  return isLong(frame, sentence, left) ? [left] : [];
}

/** "The firm has a shop and, according to NAME, owes its crews": what stands in front is the reporter's. */
function partBehindAside(frame: Frame, sentence: FrameSentence, cue: Cue, end: number): readonly Part[] {
  const close = Math.max(cue.to, cue.clauseTo);
  const right: Part = [close + 1, end];
  return isComma(frame, sentence, close) && isLong(frame, sentence, right) ? [right] : [];
}

/** "The plan, said NAME, is good": the cue and its speaker break up a clause that has its verb behind them. */
function isInserted(frame: Frame, sentence: FrameSentence, cue: Cue, left: Part, end: number): boolean {
  const close = Math.max(cue.to, cue.clauseTo);
  if (!isComma(frame, sentence, Math.min(cue.clauseFrom, cue.from) - 1) || !isComma(frame, sentence, close)) return false;
  const isWhole = hasFiniteVerbIn(frame, sentence, ...left) && !isFrontedClause(frame, sentence, left);
  return (
    !isWhole &&
    hasFiniteVerbIn(frame, sentence, close + 1, end) &&
    !isOtherVerb(frame, tokenIn(sentence, close + 1)) &&
    (!isAttribute(frame, sentence, close + 1) || opensClause(frame, sentence, close + 1, end))
  );
}

/** "If you have been there, says NAME, you know": the clause that the other depends on is still to come. */
const isFrontedClause = (frame: Frame, sentence: FrameSentence, left: Part): boolean =>
  isIntroduction(frame, sentence, left, 0) && !introducesClause(frame, sentence, left);

/** "…, adding that he was", "…, who was", "… and was": what no broken-up clause goes on with. */
const isOtherVerb = ({ paragraph }: Frame, token: number): boolean =>
  /^(?:who|which|whose|and|but|while|when|where|as|after|before)$|ing$/u.test(keyAt(paragraph, token));

/** What stands in front of the cue, and behind it too where the cue is only set into the report. */
function partsAround(frame: Frame, sentence: FrameSentence, cue: Cue): readonly Part[] {
  const clauseFrom = cue.form === 'passive' ? toldFrom(frame, sentence, cue) : Math.min(cue.clauseFrom, cue.from);
  const start = pieceStart(frame, sentence, reportStartOfSentence(frame, sentence), clauseFrom);
  const close = cue.base === 'tell' ? behindAddressee(frame, sentence, cue.to) : Math.max(cue.to, cue.clauseTo);
  const left: Part = [start, beforeComma(frame, sentence, clauseFrom)];
  const end = reportEnd(frame, sentence, Math.max(cue.to, cue.clauseTo));
  const right: Part = [close + 1, end];
  const closes = isComma(frame, sentence, close);
  if (clauseFrom <= start + 1) return closes && opensClause(frame, sentence, ...right) ? [right] : [];
  if (!isComma(frame, sentence, clauseFrom - 1)) return [];
  if (breaksOff(frame, sentence, clauseFrom - 2)) return closes && countWords(frame, sentence, right) > 1 ? [right] : [];
  const isBrokenUp =
    cue.form === 'inversion'
      ? isInserted(frame, sentence, cue, left, end)
      : (cue.form === 'subject' || cue.form === 'passive') && closes && goesOn(frame, sentence, left, right, close > cue.to);
  if (isBrokenUp) return [left, right];
  return isReportInFront(frame, sentence, cue, left, end) ? [left] : [];
}

/** "She left because, she says, somebody had to." */
const breaksOff = ({ paragraph }: Frame, sentence: FrameSentence, at: number): boolean =>
  /^(?:because|and|but|or|that|which|who|whose|where|when|since|as)$/u.test(keyAt(paragraph, tokenIn(sentence, at)));

/** "The contract, she said, had been scored", "By then, she said, the road was closed": what follows is the same report. */
function goesOn(frame: Frame, sentence: FrameSentence, left: Part, right: Part, isAddressed: boolean): boolean {
  if (countWords(frame, sentence, right) < 2) return false;
  // "told Harrow, Zenifor and Reuters to stop": a list of those addressed.
  if (isAddressed && frame.mentionOf(tokenIn(sentence, right[0])) >= 0) return opensClause(frame, sentence, ...right);
  if (!isAttribute(frame, sentence, right[0]) || isPlaceOfReport(frame, sentence, right)) return true;
  return !hasFiniteVerbIn(frame, sentence, ...left) && opensClause(frame, sentence, ...right);
}

/** "The road will close, she said on Monday", but not "Pointing to the map, she said the road would close". */
function isReportInFront(frame: Frame, sentence: FrameSentence, cue: Cue, left: Part, end: number): boolean {
  const isClause = hasFiniteVerbIn(frame, sentence, ...left);
  const isShort = countWords(frame, sentence, left) < (isClause && cue.form === 'inversion' ? LEAST_CLAUSE_WORDS : LEAST_WORDS);
  if (
    (isShort && !isShortClause(frame, sentence, left)) ||
    isApposition(frame, sentence, left) ||
    reportsBehind(frame, sentence, cue, end)
  )
    return false;
  const introduces = isIntroduction(frame, sentence, left, 0);
  if (
    cue.form === 'subject' &&
    opensClause(frame, sentence, reportStart(frame, sentence, cue), end) &&
    (!isClause || introduces || isApposed(frame, sentence, cue))
  )
    return false;
  if (introduces) return isClause && introducesClause(frame, sentence, left);
  return (
    cue.form === 'inversion' ||
    countWords(frame, sentence, [cue.to, end]) <= MOST_WORDS_OF_SAYING ||
    saysToWhom(frame, sentence, cue, end) ||
    endsInAttribute(frame, sentence, cue)
  );
}

/** "The company that built it, NAME, has said": what stands in front of a speaker between commas is who that is. */
const isApposed = ({ paragraph }: Frame, sentence: FrameSentence, { form, speaker, from, clauseFrom }: Cue): boolean =>
  form === 'subject' &&
  speaker?.kind === 'name' &&
  keyAt(paragraph, speaker.to) === ',' &&
  keyAt(paragraph, tokenIn(sentence, clauseFrom - 1)) === ',' &&
  speaker.to >= tokenIn(sentence, from) - MOST_AUXILIARIES - 1;

const MOST_AUXILIARIES = 2;
const MOST_WORDS_OF_SAYING = 6;

/** "When he called, the line was dead": a clause of its own stands behind the introduction. */
function introducesClause(frame: Frame, sentence: FrameSentence, [from, to]: Part): boolean {
  for (let i = from; i < to; i++) if (isComma(frame, sentence, i) && opensClause(frame, sentence, i + 1, to)) return true;
  return false;
}

/** "said the road would close", "said on Monday that the road would close". */
function partBehind(frame: Frame, sentence: FrameSentence, cue: Cue): readonly Part[] {
  const { paragraph } = frame;
  const from = reportStart(frame, sentence, cue);
  const to = relativeEnd(frame, sentence, cue, reportEnd(frame, sentence, Math.max(cue.to, cue.clauseTo)));
  // "The union said no."
  if (keyAt(paragraph, tokenIn(sentence, from)) === 'no' && to === from + 1) return [[from, to]];
  if (from >= to || !isLong(frame, sentence, [from, to])) return [];
  if (isNoReport(frame, sentence, cue, from) || isOrder(frame, sentence, cue, from)) return [];
  if (/^(?:of|about)$/u.test(keyAt(paragraph, tokenIn(sentence, cue.to)))) return [];
  const isNoun = hasClass(paragraph, tokenIn(sentence, from), WordClass.cueNoun);
  return isNoun && !opensClause(frame, sentence, from, to) && !hasThat(frame, sentence, cue) ? [] : [[from, to]];
}

/** "NAME, who says the boats are old, left": what is reported by the way ends at the comma. */
function relativeEnd(frame: Frame, sentence: FrameSentence, { from, to }: Cue, end: number): number {
  const isByTheWay =
    /^(?:who|which)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, from - 1))) && isComma(frame, sentence, from - 2);
  if (!isByTheWay) return end;
  for (let i = to + 1; i < end; i++)
    if (isComma(frame, sentence, i) && isPlainVerb(frame.paragraph, tokenIn(sentence, i + 1))) return i;
  return end;
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

/** "said on Monday", "wrote down", "said no on Wednesday": what only tells how, to whom or when something was said. */
function isNoReport(frame: Frame, sentence: FrameSentence, cue: Cue, from: number): boolean {
  const { paragraph } = frame;
  const key = keyAt(paragraph, tokenIn(sentence, from));
  // "point out that on 19 days there was no rain".
  const isLed = keyAt(paragraph, tokenIn(sentence, from - 1)) === 'that';
  if (
    !isLed &&
    !(key === 'more' && hasFiniteVerb(frame, sentence, cue)) &&
    /^(?:on|at|by|of|with|about|for|from|against|so|nothing|little|more|yes|goodbye|hello|sorry|down|over|after|under|without|in|as|who|whom|,|:|to)$/u.test(
      key,
    )
  )
    return true;
  // "the geologist who wrote it, …".
  if (/^(?:it|him|her|them)$/u.test(key) && /^(?:[,.;]|)$/u.test(textAt(paragraph, tokenIn(sentence, from + 1)))) return true;
  // "said no on Wednesday", but "said no one was hurt".
  return key === 'no' && PREPOSITIONS.has(keyAt(paragraph, tokenIn(sentence, from + 1)));
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
  (/^(?:minutes|hours|days|weeks|months|years)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, at))) &&
    /^(?:after|before|into|later)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, at + 1)))) ||
  isPlainAttribute(frame, sentence, at);

const isPlainAttribute = (frame: Frame, sentence: FrameSentence, at: number): boolean =>
  !/^(?:least|most)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, at + 1))) &&
  /^(?:who|which|a|an|the|according|adding|citing|referring|speaking|as|in|on|at|when|while|after|before)$|ing$/u.test(
    keyAt(frame.paragraph, tokenIn(sentence, at)),
  );

/** "The note was found, he said, in the wing": where something was, but not "…, he said, in a statement": where it was said. */
function isPlaceOfReport(frame: Frame, sentence: FrameSentence, [from, to]: Part): boolean {
  if (!/^(?:in|on|at|when|after|before)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, from)))) return false;
  for (let i = from + 1; i < Math.min(to, from + MOST_PLACE_ITEMS); i++) {
    const token = tokenIn(sentence, i);
    if (hasClass(frame.paragraph, token, WordClass.cueNoun) || SAYING_PLACE.test(keyAt(frame.paragraph, token))) return false;
  }
  return true;
}

const MOST_PLACE_ITEMS = 7;
const SAYING_PLACE =
  /^(?:interview|filing|hearing|briefing|conference|memo|\p{Ll}+day|yesterday|asked|meeting|speech|statement)$/u;

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
    /^(?:in|on|at|during|after|before|asked|reached|told|contacted|pressed|speaking|when|while|as|by|with|for|since|under|from|because|although|though|if|once|despite|following|earlier|later|last)$/u.test(
      first,
    ) ||
    isEveryTime(frame, sentence, from) ||
    to - from < least
  );
}

/** "Every morning before the bell," but not "Every month of delay costs us". */
const isEveryTime = ({ paragraph }: Frame, sentence: FrameSentence, from: number): boolean =>
  /^(?:every|each)$/u.test(keyAt(paragraph, tokenIn(sentence, from))) &&
  /^(?:night|day|morning|afternoon|evening|week|weekend|month|year|summer|winter|season|time)$/u.test(
    keyAt(paragraph, tokenIn(sentence, from + 1)),
  ) &&
  keyAt(paragraph, tokenIn(sentence, from + 2)) !== 'of';

/** "In court, she said that the money was gone": the report stands behind the cue. */
function reportsBehind(frame: Frame, sentence: FrameSentence, cue: Cue, end: number): boolean {
  return hasThat(frame, sentence, cue) && end - cue.to > 4;
}

import { hasClass, keyAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { isAttribute } from './isAttribute';
import type { Cue } from '../frame/cue';
import { hasFiniteVerbIn, isFiniteVerb, opensClause } from '../frame/finiteVerb';
import { type Frame, type FrameSentence, isComma, tokenIn } from '../frame/frame';
import { pieceStart } from '../frame/headlineLine';
import { isInserted } from './insertedCue';
import { insertionEnd } from './insertionEnd';
import { partBehind } from './partBehind';
import { behindAddressee } from './behindAddressee';
import { reportStart, reportStartOfSentence } from './reportedClause';
import { beforeComma, reportEnd } from './reportEnd';
import { breaksOff, countWords, isLong, type Part } from './reportedPart';
import { isReportInFront } from './isReportInFront';
import { toldFrom } from './toldOf';

/** What a cue reports in a sentence without marks. */
export function partsOf(frame: Frame, sentence: FrameSentence, cue: Cue): readonly Part[] {
  if (cue.form === 'according-to') return partsBySource(frame, sentence, cue);
  // "Zenifor cut its forecast, saying demand was weak": nothing that is said stands in front.
  if (cue.form === 'participle') return partBehind(frame, sentence, cue);
  const around = partsAround(frame, sentence, cue);
  return around.length > 0 || cue.form === 'inversion' ? around : partBehind(frame, sentence, cue);
}

/** "According to NAME, the road will close", "The buyer, according to court papers, was represented", "The road will close, according to NAME". */
function partsBySource(frame: Frame, sentence: FrameSentence, cue: Cue): readonly Part[] {
  const clauseFrom = Math.min(cue.clauseFrom, cue.from);
  const start = pieceStart(frame, sentence, reportStartOfSentence(frame, sentence), clauseFrom);
  const left: Part = [start, beforeComma(frame, sentence, clauseFrom)];
  const right: Part = [reportStart(frame, sentence, cue), reportEnd(frame, sentence, Math.max(cue.to, cue.clauseTo))];
  if (cue.from <= start + 1) return isLong(frame, sentence, right) ? [right] : [];
  if (breaksOff(frame, sentence, clauseFrom - 2)) return partBehindAside(frame, sentence, cue, right[1]);
  if (isInserted(frame, sentence, cue, left, right[1])) return [left, right];
  const close = commaBehindSource(frame, sentence, cue);
  const rest: Part = [close + 1, right[1]];
  if (isInserted(frame, sentence, { ...cue, clauseTo: close }, left, right[1]) && isLong(frame, sentence, rest))
    return [left, rest];
  return isLong(frame, sentence, left) ? [left] : [];
}

const MOST_OF_SOURCE = 16;

/** The comma behind what is said of a source: "The offer, according to papers that were seen by the Harbour Post|, would". */
function commaBehindSource(frame: Frame, sentence: FrameSentence, { to, clauseTo }: Cue): number {
  const from = Math.max(to, clauseTo);
  for (let at = from; at < from + MOST_OF_SOURCE; at++) if (isComma(frame, sentence, at)) return at;
  return from;
}

/** "The firm has a shop and, according to NAME, owes its crews": what stands in front is the reporter's. */
function partBehindAside(frame: Frame, sentence: FrameSentence, cue: Cue, end: number): readonly Part[] {
  const close = Math.max(cue.to, cue.clauseTo);
  const right: Part = [close + 1, end];
  return isComma(frame, sentence, close) && isLong(frame, sentence, right) ? [right] : [];
}

/** What stands in front of the cue, and behind it too where the cue is only set into the report. */
function partsAround(frame: Frame, sentence: FrameSentence, cue: Cue): readonly Part[] {
  const clauseFrom = cue.form === 'passive' ? toldFrom(frame, sentence, cue) : Math.min(cue.clauseFrom, cue.from);
  const start = pieceStart(frame, sentence, reportStartOfSentence(frame, sentence), clauseFrom);
  const opens = clauseFrom <= start + 1;
  const left: Part = [start, beforeComma(frame, sentence, clauseFrom)];
  const isBehindComma = isComma(frame, sentence, clauseFrom - 1);
  const told = cue.base === 'tell' ? behindAddressee(frame, sentence, cue.to) : Math.max(cue.to, cue.clauseTo);
  const close = isBehindComma && !opens ? insertionEnd(frame, sentence, cue, left) : told;
  const closes = isComma(frame, sentence, close);
  if (opens ? !closes : !isBehindComma) return [];
  const end = reportEnd(frame, sentence, Math.max(cue.to, cue.clauseTo));
  const right: Part = [closes ? behindHowever(frame, sentence, close) + 1 : close + 1, end];
  // "In her letter, she warns, however, the road is old".
  const first = tokenIn(sentence, right[0]);
  const goesOn =
    keyAt(frame.paragraph, first) === 'that' || isFiniteVerb(frame, first) || hasFiniteVerbIn(frame, sentence, ...left);
  if (right[0] > close + 1 && !goesOn && isLong(frame, sentence, right)) return [right];
  if (opens) return opensClause(frame, sentence, ...right) ? [right] : [];
  if (breaksOff(frame, sentence, clauseFrom - 2)) return closes && countWords(frame, sentence, right) > 1 ? [right] : [];
  const isBrokenUp =
    cue.form === 'inversion'
      ? isInserted(frame, sentence, cue, left, end)
      : (cue.form === 'subject' || cue.form === 'passive') &&
        closes &&
        goesOnBehindCue(frame, sentence, left, right, close > cue.to);
  if (isBrokenUp) return [left, right];
  return isReportInFront(frame, sentence, cue, left, end) ? [left] : [];
}

/** The comma behind "|, however,", else the comma itself. */
function behindHowever({ paragraph }: Frame, sentence: FrameSentence, comma: number): number {
  const isHowever = /^(?:however|though|meanwhile|nevertheless)$/u.test(keyAt(paragraph, tokenIn(sentence, comma + 1)));
  return isHowever && keyAt(paragraph, tokenIn(sentence, comma + 2)) === ',' ? comma + 2 : comma;
}

/** "The contract, she said, had been scored", "By then, she said, the road was closed": what follows is the same report. */
function goesOnBehindCue(frame: Frame, sentence: FrameSentence, left: Part, right: Part, isAddressed: boolean): boolean {
  if (countWords(frame, sentence, right) < 2) return false;
  if (isUnfinished(frame, sentence, left)) return true;
  // "told Harrow, Zenifor and Reuters to stop": a list of those addressed.
  if (isAddressed && frame.mentionOf(tokenIn(sentence, right[0])) >= 0) return opensClause(frame, sentence, ...right);
  if (!isAttribute(frame, sentence, right[0]) || isPlaceOfReport(frame, sentence, right)) return true;
  return !hasFiniteVerbIn(frame, sentence, ...left) && opensClause(frame, sentence, ...right);
}

/** "That was not, she stressed, a threat": the verb waits for what it says. */
const isUnfinished = ({ paragraph }: Frame, sentence: FrameSentence, [, to]: Part): boolean =>
  /^(?:is|was|are|were|be|not)$|n['’]t$/u.test(keyAt(paragraph, tokenIn(sentence, to - 1)));

/** "The note was found, he said, in the wing": where something was, but not "…, he said, in a statement": where it was said. */
function isPlaceOfReport(frame: Frame, sentence: FrameSentence, [from, to]: Part): boolean {
  if (!/^(?:in|on|at|when|after|before)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, from)))) return false;
  // "…, he said, in what would be the first": what the reporter makes of it.
  if (keyAt(frame.paragraph, tokenIn(sentence, from + 1)) === 'what') return false;
  // "…, he said, in the first deaths at sea".
  if (
    /^(?:first|second|third|latest|biggest|largest|worst|deadliest)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, from + 2)))
  )
    return false;
  for (let i = from + 1; i < Math.min(to, from + MOST_PLACE_ITEMS); i++) {
    const token = tokenIn(sentence, i);
    if (hasClass(frame.paragraph, token, WordClass.cueNoun) || SAYING_PLACE.test(keyAt(frame.paragraph, token))) return false;
  }
  return true;
}

const MOST_PLACE_ITEMS = 7;
const SAYING_PLACE =
  /^(?:interview|filing|hearing|briefing|conference|memo|\p{Ll}+day|yesterday|asked|meeting|speech|statement)$/u;

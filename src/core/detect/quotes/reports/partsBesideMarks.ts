import { isUpperAt } from '../../../text/character';
import { cueVerbAt, keyAt } from '../../words/paragraphAnalysis';
import { isApposition } from './isApposition';
import { addsClause, canReport } from './canReport';
import type { Cue } from '../frame/cue';
import type { DraftQuote } from '../draft/draftQuote';
import { hasFiniteVerbIn, opensClause } from '../frame/finiteVerb';
import { type Frame, type FrameSentence, isComma, tokenIn } from '../frame/frame';
import { endsOnSetting } from './endsOnSetting';
import { isIntroduction } from './introduction';
import { NAMING_VERBS } from '../../words/namingVerbs';
import { opensOwnClause, ownClauseStart } from './ownClause';
import { partBehind, partBehindOther } from './partBehind';
import { itemSpan } from '../frame/itemSpan';
import { quoteBetween } from '../frame/quoteBetween';
import { reportStart } from './reportedClause';
import { beforeComma, reportEnd } from './reportEnd';
import { breaksOff, LEAST_WORDS, type Part } from './reportedPart';
import { startInFront } from './startInFront';

/** What a cue reports without marks beside quotations: these carry the report but for what stands between, before or behind them. */
export function partsBesideMarks(
  frame: Frame,
  sentence: FrameSentence,
  cue: Cue,
  cues: readonly Cue[],
  marked: readonly DraftQuote[],
): readonly Part[] {
  const quote = sentence.items.findIndex(({ kind }) => kind === 'quote');
  const part =
    partBeforeNext(frame, sentence, cue, cues, marked) ??
    partBeforeColon(frame, sentence, cue, quote) ??
    partBeforeRelative(frame, sentence, cue, cues, quote) ??
    partBeforeOthers(frame, sentence, cue, cues, quote) ??
    partBeforeApposed(frame, sentence, cue, cues, quote) ??
    partInFrontOfParticiple(frame, sentence, cue, cues, quote);
  if (part !== undefined) return [part];
  const others = partOfOthers(frame, sentence, cue, quote);
  if (others.length > 0) return others;
  return [...partBeforeMarks(frame, sentence, cue, cues), ...partBehindMarks(frame, sentence, cue)];
}

/** "The threat, according to NAME, “costs nothing”": the start of the sentence is reported too. */
function partBeforeMarks(frame: Frame, sentence: FrameSentence, cue: Cue, cues: readonly Cue[]): readonly Part[] {
  // "NAME condemned the fence, saying, “…”".
  if (cue.form === 'participle') return [];
  const clauseFrom = Math.min(cue.clauseFrom, cue.from);
  const close = Math.max(cue.to, cue.clauseTo);
  if (!isComma(frame, sentence, clauseFrom - 1) || !isComma(frame, sentence, close)) return [];
  const from = startInFront(frame, sentence, cue, cues);
  if (from === undefined) return [];
  const left: Part = [from, beforeComma(frame, sentence, clauseFrom)];
  // "NAME, according to two people in the room, asked them, “…”": whoever stands in front speaks.
  const verb = tokenIn(sentence, close + 1);
  if (cue.form === 'according-to' && verb >= 0 && cueVerbAt(frame.paragraph, verb)?.form === 'past') return [];
  if (breaksOff(frame, sentence, clauseFrom - 2) || isSaying(frame, sentence, clauseFrom - 2)) return [];
  if (left[1] - left[0] < 2 || isIntroduction(frame, sentence, left, 2) || isApposition(frame, sentence, left)) return [];
  if (quoteBetween(sentence, 0, clauseFrom) || endsOnSetting(frame, sentence, left)) return [];
  return isDeedInFront(frame, sentence, left, close) ? [] : [left];
}

/** "Holding up a card, NAME said, “We are done.”": what whoever speaks does, as the words begin behind the cue. */
function isDeedInFront(frame: Frame, sentence: FrameSentence, [from, to]: Part, comma: number): boolean {
  const item = sentence.items[comma + 1];
  const words = item?.kind === 'quote' ? frame.marked[item.quote]?.inner : undefined;
  return (
    words !== undefined &&
    isUpperAt(frame.paragraph.text, words.start) &&
    /^\p{Ll}{3,}ing$/u.test(keyAt(frame.paragraph, tokenIn(sentence, from))) &&
    !hasFiniteVerbIn(frame, sentence, from, to)
  );
}

/** "NAME said, in her own words, “…”": what stands in front is a word of saying itself. */
const isSaying = ({ paragraph }: Frame, sentence: FrameSentence, at: number): boolean =>
  cueVerbAt(paragraph, tokenIn(sentence, at))?.strength === 'say';

/** "He said the road would close and told owners that the law was “no menu”": what the first word of saying reports ends before the next. */
function partBeforeNext(
  frame: Frame,
  sentence: FrameSentence,
  cue: Cue,
  cues: readonly Cue[],
  marked: readonly DraftQuote[],
): Part | undefined {
  if (cues.length < 2 || cue.form !== 'subject' || cue.clauseTo > cue.to) return undefined;
  const next = cues.find((other) => other.from > cue.to && saysNext(frame, sentence, cue, other));
  if (next === undefined) return undefined;
  const cueStart = itemSpan(frame, sentence, next.from, next.to)?.start;
  const rulesMarks = marked.some((quote) => quote.cue?.start === cueStart);
  const mayOnlyName = NAMING_VERBS.has(next.base) || next.form === 'participle';
  if (!canReport(frame, next, sentence) && !(mayOnlyName && rulesMarks)) return undefined;
  if (quoteBetween(sentence, 0, next.from)) return undefined;
  const isWhich = isRelativeWord(frame, sentence, next.clauseFrom - 1);
  const part: Part = [
    reportStart(frame, sentence, cue),
    beforeComma(frame, sentence, isWhich ? next.clauseFrom - 1 : Math.max(next.from, cue.to)),
  ];
  return part[1] - part[0] >= LEAST_WORDS && hasFiniteVerbIn(frame, sentence, ...part) ? part : undefined;
}

const isRelativeWord = ({ paragraph }: Frame, sentence: FrameSentence, at: number): boolean =>
  /^(?:which|whom|something|what)$/u.test(keyAt(paragraph, tokenIn(sentence, at)));

/**
 * "A spokesman said the firm stood by its letter, in which NAME had said it was “a toy”": the report ends where the marks of somebody else are led
 * in.
 */
function partBeforeRelative(
  frame: Frame,
  sentence: FrameSentence,
  cue: Cue,
  cues: readonly Cue[],
  quote: number,
): Part | undefined {
  if (cues.length < 2 || cue.form !== 'subject' || cue.strength !== 'say' || cue.clauseTo > cue.to) return undefined;
  const next = cues.filter(({ from, to }) => from > cue.to && to <= quote).at(-1);
  if (next?.form !== 'subject' || next.speaker === undefined || next.speaker.kind === 'pronoun') return undefined;
  const relative = relativeBefore(frame, sentence, next.clauseFrom, cue.to);
  if (relative === undefined) return undefined;
  const part: Part = [reportStart(frame, sentence, cue), relative];
  return part[1] - part[0] >= LEAST_WORDS && hasFiniteVerbIn(frame, sentence, ...part) ? part : undefined;
}

/** "NAME said the plan was late, while NAME called it “a farce”": the report in front of the clause in which somebody else is heard with marks. */
function partBeforeOthers(
  frame: Frame,
  sentence: FrameSentence,
  cue: Cue,
  cues: readonly Cue[],
  quote: number,
): Part | undefined {
  if (cues.length < 2 || cue.form !== 'subject' || cue.strength !== 'say' || quote < cue.to) return undefined;
  const next = cues.find(({ from, to }) => from > cue.to && to <= quote);
  if (next === undefined || !opensOwnClause(frame, sentence, next, cue.to)) return undefined;
  const part: Part = [
    reportStart(frame, sentence, cue),
    Math.min(reportEnd(frame, sentence, cue.to), beforeComma(frame, sentence, ownClauseStart(frame, sentence, next) - 1)),
  ];
  return part[1] - part[0] >= LEAST_WORDS && opensClause(frame, sentence, ...part) ? part : undefined;
}

const MOST_APPOSED_ITEMS = 12;
const SUMS_UP = /^(?:something|an?)$/u;

/** "NAME said the rink would close, something the union called “a shame”": the report in front of what somebody else calls it. */
function partBeforeApposed(
  frame: Frame,
  sentence: FrameSentence,
  cue: Cue,
  cues: readonly Cue[],
  quote: number,
): Part | undefined {
  if (cues.length < 2 || cue.form !== 'subject' || cue.strength !== 'say' || quote < cue.to) return undefined;
  const next = cues.filter(({ from, to }) => from > cue.to && to <= quote).at(-1);
  if (next?.form !== 'subject' || next.speaker === undefined || !NAMING_VERBS.has(next.base)) return undefined;
  for (let at = next.from - 1; at > Math.max(cue.to, next.from - MOST_APPOSED_ITEMS); at--) {
    if (!isComma(frame, sentence, at) || !SUMS_UP.test(keyAt(frame.paragraph, tokenIn(sentence, at + 1)))) continue;
    const part: Part = [reportStart(frame, sentence, cue), at];
    const isApposed = part[1] - part[0] >= LEAST_WORDS && !hasFiniteVerbIn(frame, sentence, at + 1, next.from);
    return isApposed && hasFiniteVerbIn(frame, sentence, ...part) ? part : undefined;
  }
  return undefined;
}

/** "The rink will close, NAME told reporters on Monday, calling it “a shame”": a whole report in front, and another one behind. */
function partInFrontOfParticiple(
  frame: Frame,
  sentence: FrameSentence,
  cue: Cue,
  cues: readonly Cue[],
  quote: number,
): Part | undefined {
  if (cues.length < 2 || cue.form !== 'subject' || cue.strength !== 'say' || quote < cue.to) return undefined;
  const next = cues.find(({ from, to }) => from > cue.to && to <= quote);
  if (next?.form !== 'participle') return undefined;
  const clauseFrom = Math.min(cue.clauseFrom, cue.from);
  if (!isComma(frame, sentence, clauseFrom - 1) || hasFiniteVerbIn(frame, sentence, cue.to, next.from)) return undefined;
  const comma = isComma(frame, sentence, next.from - 1) ? next.from - 1 : withBefore(frame, sentence, next.from);
  const from = comma === undefined ? undefined : startInFront(frame, sentence, cue, cues);
  if (from === undefined) return undefined;
  const part: Part = [from, beforeComma(frame, sentence, clauseFrom)];
  return part[1] - part[0] >= LEAST_WORDS && opensClause(frame, sentence, ...part) ? part : undefined;
}

/** The comma of ", with one calling it", ", with the mayor saying". */
function withBefore({ paragraph }: Frame, sentence: FrameSentence, participle: number): number | undefined {
  for (let at = participle - 1; at > participle - MOST_SUBJECT_ITEMS; at--)
    if (keyAt(paragraph, tokenIn(sentence, at)) === 'with')
      return keyAt(paragraph, tokenIn(sentence, at - 1)) === ',' ? at - 1 : undefined;
  return undefined;
}

const MOST_SUBJECT_ITEMS = 8;

/** The comma of ", in which NAME said", ", where a spokesman said", left of an item. */
function relativeBefore({ paragraph }: Frame, sentence: FrameSentence, at: number, least: number): number | undefined {
  for (let i = at - 1; i > Math.max(least, at - MOST_SUBJECT_ITEMS); i--) {
    const key = keyAt(paragraph, tokenIn(sentence, i));
    if (key === ',') return undefined;
    if (key !== 'which' && key !== 'whom' && key !== 'where') continue;
    return [i - 1, i - 2].find((comma) => comma > least && keyAt(paragraph, tokenIn(sentence, comma)) === ',');
  }
  return undefined;
}

/**
 * "The county calls it “a start,” and the union says it never began", "… “a toy”; he has said that it floats": a clause of its own behind all
 * marks.
 */
function partOfOthers(frame: Frame, sentence: FrameSentence, cue: Cue, quote: number): readonly Part[] {
  if (cue.strength !== 'say' || quote < 0 || quote > cue.clauseFrom) return [];
  if (quoteBetween(sentence, cue.from, sentence.items.length)) return [];
  const isPronoun = cue.speaker?.kind === 'pronoun' && keyAt(frame.paragraph, tokenIn(sentence, cue.clauseFrom - 1)) === ';';
  return isPronoun || opensOwnClause(frame, sentence, cue, quote) ? partBehindOther(frame, sentence, cue) : [];
}

/** "NAME said the well ran dry in August: “…”": a whole report, and the words for it. */
function partBeforeColon(frame: Frame, sentence: FrameSentence, cue: Cue, quote: number): Part | undefined {
  if (cue.form !== 'subject' || quote < cue.to || keyAt(frame.paragraph, tokenIn(sentence, quote - 1)) !== ':') return undefined;
  const part: Part = [reportStart(frame, sentence, cue), quote - 1];
  const isClause = opensClause(frame, sentence, ...part) && hasFiniteVerbIn(frame, sentence, ...part);
  return part[1] - part[0] >= LEAST_WORDS && isClause ? part : undefined;
}

/** "… and called it “x”", "…, vowing to fight “x”", "…, which she called “x”": what whoever the first cue has says besides. */
function saysNext(frame: Frame, sentence: FrameSentence, cue: Cue, next: Cue): boolean {
  if (next.form === 'participle') return isComma(frame, sentence, next.from - 1);
  if (next.form !== 'subject') return false;
  const isAnd = /^(?:and|but)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, next.from - 1)));
  if (isAnd) return next.speaker?.from === cue.speaker?.from;
  return (
    next.speaker?.kind === 'pronoun' &&
    isRelativeWord(frame, sentence, next.clauseFrom - 1) &&
    isComma(frame, sentence, next.clauseFrom - 2)
  );
}

/** "“…,” NAME said, adding that the road would close": what follows the last marks. */
export function partBehindMarks(frame: Frame, sentence: FrameSentence, cue: Cue): readonly Part[] {
  if (!isFurther(frame, sentence, cue)) return [];
  if (quoteBetween(sentence, cue.to, sentence.items.length)) return [];
  const right: Part = [reportStart(frame, sentence, cue), reportEnd(frame, sentence, cue.to + 1)];
  return right[1] - right[0] >= LEAST_WORDS ? [right] : [];
}

/** "…, adding the road would close", "…, arguing it had to be". */
const goesOnSaying = (frame: Frame, sentence: FrameSentence, { base, to }: Cue): boolean =>
  /^(?:tell|say|add)$/u.test(base) ||
  (/^(?:argue|claim|insist|warn|note|explain|stress|suggest|hint|emphasi[sz]e)$/u.test(base) &&
    opensClause(frame, sentence, to)) ||
  (/^(?:warn|remind|assure)$/u.test(base) && keyAt(frame.paragraph, tokenIn(sentence, to + 1)) === 'that');

/** "…, adding that the road would close", "… and said the road would close": what whoever spoke before the cue goes on to report. */
function isFurther(frame: Frame, sentence: FrameSentence, cue: Cue): boolean {
  const before = keyAt(frame.paragraph, tokenIn(sentence, cue.from - 1));
  const isThat = keyAt(frame.paragraph, tokenIn(sentence, cue.to)) === 'that';
  if (cue.form === 'participle') return isThat || (before === ',' && goesOnSaying(frame, sentence, cue));
  // "who has called it “a mess,” said he would go".
  const goesOnFrom =
    /^(?:and|but)$/u.test(before) ||
    (before === 'who' && isThat && isComma(frame, sentence, cue.from - 2)) ||
    sentence.items[cue.from - 1]?.kind === 'quote';
  if (cue.form !== 'subject' || !goesOnFrom) return false;
  // "and said few towns use it": behind "said" hardly anything is no report.
  return isThat || addsClause(frame, sentence, cue) || (cue.base === 'say' && partBehind(frame, sentence, cue).length > 0);
}

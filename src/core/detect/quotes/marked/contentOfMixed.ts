import type { Span } from '../../../text/span';
import { cueVerbAt, hasClass, keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import type { Cue } from '../frame/cue';
import { hasFiniteVerbIn, isFiniteVerb, opensClause } from '../frame/finiteVerb';
import { type Frame, type FrameSentence, isComma, isDash, tokenIn } from '../frame/frame';
import { isHeadlineLine } from '../frame/headlineLine';
import { endsOnComma } from '../cues/appositionEnd';
import { goesOnToReport } from '../cues/invertedSpeaker';
import { PLAIN } from '../reports/canReport';
import { isInFront, mainClauseBehind } from '../reports/frontedReport';
import { opensOwnClause, ownClauseStart } from '../reports/ownClause';
import { NAMING_VERBS } from '../../words/namingVerbs';
import { itemSpan } from '../frame/itemSpan';
import { reportStart } from '../reports/reportedClause';
import { beforeComma, reportEnd } from '../reports/reportEnd';
import { startInFront } from '../reports/startInFront';

/** The whole of what is reported where the marks hold only a piece of it, `undefined` where they hold all. */
export function contentOfMixed(
  frame: Frame,
  sentence: FrameSentence,
  at: number,
  cue: Cue | undefined,
  cues: readonly Cue[],
): Span | undefined {
  if (cue === undefined || NAMING_VERBS.has(cue.base) || isAside(frame, sentence, at, cue)) return undefined;
  if (isOfTopic(frame, sentence, at, cue)) return undefined;
  if (isAskedOrWanted(frame, sentence, at, cue) || isFoundSo(frame, sentence, at, cue) || isCaption(frame, sentence, at))
    return undefined;
  // "a “free” state, seen as weak": whose view it is is not said, nor where it starts.
  if (cue.to > at && cue.speaker === undefined) return undefined;
  const [from, to] = cue.to <= at ? contentBehind(frame, sentence, at, cue, cues) : contentInFront(frame, sentence, cue, cues);
  if (from === undefined || from > at || to <= at) return undefined;
  const content = itemSpan(frame, sentence, from, to);
  const quote = sentence.items[at];
  const span = quote?.kind === 'quote' ? frame.marked[quote.quote] : undefined;
  if (content === undefined || span === undefined || (content.start === span.start && content.end === span.end)) return undefined;
  return content;
}

const contentInFront = (
  frame: Frame,
  sentence: FrameSentence,
  cue: Cue,
  cues: readonly Cue[],
): readonly [number | undefined, number] => [
  startInFront(frame, sentence, cue, cues),
  beforeComma(frame, sentence, Math.min(cue.clauseFrom, cue.from)),
];

function contentBehind(
  frame: Frame,
  sentence: FrameSentence,
  at: number,
  cue: Cue,
  cues: readonly Cue[],
): readonly [number, number] {
  let from = reportStart(frame, sentence, cue);
  // "The plan, NAME said, was “a disaster”", "Reports: “smart” boats to sail".
  while (from < at && /^[,:–—-]$/u.test(keyAt(frame.paragraph, tokenIn(sentence, from)))) from++;
  // "He was, he told reporters later, “only reading”".
  const isInserted = isComma(frame, sentence, cue.clauseFrom - 1) && isComma(frame, sentence, at - 1);
  if (isInserted && cue.form === 'subject' && !hasFiniteVerbIn(frame, sentence, cue.to, at)) from = at;
  const end = Math.min(
    isInFront(frame, sentence, cue) ? frontEnd(frame, sentence, at) : endBehindMarks(frame, sentence, at),
    sourceBehind(frame, sentence, at, cues),
    othersClause(frame, sentence, at, cues),
  );
  return [behindLastThat(frame, sentence, from, at), end];
}

/** "When NAME said it was “a toy,” | they left": where the clause ends that the sentence opens with. */
function frontEnd(frame: Frame, sentence: FrameSentence, at: number): number {
  if (endsOnComma(frame, sentence, at) && opensClause(frame, sentence, at + 1)) return at + 1;
  const end = endBehindMarks(frame, sentence, at);
  return mainClauseBehind(frame, sentence, at + 1, end) ?? end;
}

/** Where "… and the union says" starts behind the marks, or the sentence ends. */
function othersClause(frame: Frame, sentence: FrameSentence, at: number, cues: readonly Cue[]): number {
  const other = cues.find((cue) => cue.strength === 'say' && opensOwnClause(frame, sentence, cue, at));
  return other === undefined ? sentence.items.length : beforeComma(frame, sentence, ownClauseStart(frame, sentence, other));
}

/** Where "…, two of the sources said" starts behind the marks, or the sentence ends. */
function sourceBehind(frame: Frame, sentence: FrameSentence, at: number, cues: readonly Cue[]): number {
  const source = cues.find(
    ({ strength, form, clauseFrom }) =>
      strength === 'say' &&
      clauseFrom > at &&
      (isComma(frame, sentence, clauseFrom - 1) ||
        (form === 'according-to' && isAndBehindMarks(frame, sentence, clauseFrom - 1))),
  );
  return source === undefined ? sentence.items.length : beforeComma(frame, sentence, source.clauseFrom);
}

/** "“was a gift,” | and | in his words". */
const isAndBehindMarks = ({ paragraph }: Frame, sentence: FrameSentence, at: number): boolean =>
  sentence.items[at - 1]?.kind === 'quote' && /^(?:and|but)$/u.test(keyAt(paragraph, tokenIn(sentence, at)));

/** "asked politicians to “stop”", "asked whether it was “a joke”", "attacked the plan as “un-American”": what is wanted or asked is no report; only the marks are somebody's words. */
function isAskedOrWanted(frame: Frame, sentence: FrameSentence, at: number, cue: Cue): boolean {
  if (cue.to > at || cue.form === 'according-to') return false;
  const isAs = keyAt(frame.paragraph, tokenIn(sentence, at - 1)) === 'as';
  // "dismissed that as “a toy”".
  if (isAs && at === cue.to + 2 && keyAt(frame.paragraph, tokenIn(sentence, cue.to)) === 'that') return true;
  let wants = false;
  for (let i = cue.to; i < at; i++) {
    const token = tokenIn(sentence, i);
    const key = keyAt(frame.paragraph, token);
    if (/^(?:whether|why|how)$/u.test(key)) return true;
    // "said the board | decides how": what is asked there, a verb of the report asks.
    if (i > cue.to && isReportedVerb(frame, token)) return false;
    // "who asked not to be named, as “…”".
    if (key === 'that' || (key === ',' && !isAs) || (token >= 0 && isFiniteVerb(frame, token)))
      return isAs && wants && cue.base === 'ask';
    // "asked the envoys for a “firm” stand".
    wants ||= key === 'to' || (key === 'for' && cue.base === 'ask');
  }
  return cue.base !== 'say' && (wants || isAs || opensWithTo(frame, sentence, at));
}

/** Whether a word is a verb of saying or thinking in the present: "decides", "knows". */
const isReportedVerb = ({ paragraph }: Frame, token: number): boolean =>
  hasClass(paragraph, token, WordClass.cue) && cueVerbAt(paragraph, token)?.form === 'present';

/** "asked politicians “to stop”". */
function opensWithTo({ paragraph, marked }: Frame, { items }: FrameSentence, at: number): boolean {
  const item = items[at];
  const start = item?.kind === 'quote' ? (marked[item.quote]?.inner.start ?? -1) : -1;
  return paragraph.text.startsWith('to ', start);
}

/** "spoke of a “shameful” verdict", "agrees with the plan, calling it “a start”": of what somebody speaks is no report. */
const isOfTopic = ({ paragraph }: Frame, sentence: FrameSentence, at: number, { base, form, to }: Cue): boolean =>
  form === 'subject' &&
  to <= at &&
  !PLAIN.has(base) &&
  (/^(?:of|about|with|against)$/u.test(keyAt(paragraph, tokenIn(sentence, to))) || /\b(?:of|about|against|for)$/u.test(base));

/** "found it “childish”", but not "found that it was “childish”": the marks hold what somebody thinks of a thing. */
function isFoundSo(frame: Frame, sentence: FrameSentence, at: number, { base, to }: Cue): boolean {
  if (base !== 'find' || to >= at || at - to > MOST_FOUND_ITEMS) return false;
  for (let i = to; i < at; i++) {
    const token = tokenIn(sentence, i);
    if (token < 0 || keyAt(frame.paragraph, token) === 'that' || isFiniteVerb(frame, token)) return false;
  }
  return true;
}

const MOST_FOUND_ITEMS = 6;

/** "posted a picture with the caption “…”": marks of a thing of their own. */
const isCaption = ({ paragraph }: Frame, sentence: FrameSentence, at: number): boolean =>
  /^(?:caption|hashtag|headline|slogan|words|message|phrase|title|line)$/u.test(keyAt(paragraph, tokenIn(sentence, at - 1))) &&
  /^(?:with|under|bearing)$/u.test(keyAt(paragraph, tokenIn(sentence, at - 3)));

/** "said it was “a” and that it would be “b”": each piece has its own clause. */
function behindLastThat({ paragraph }: Frame, sentence: FrameSentence, from: number, at: number): number {
  let hasMarks = false;
  let start = from;
  for (let i = from; i < at; i++) {
    const token = tokenIn(sentence, i);
    hasMarks ||= token < 0;
    if (hasMarks && isAndThat(paragraph, token)) start = i + 2;
    // "said it was “a” and called on them to “b”": what is done next is no part of the report.
    if (hasMarks && /^(?:and|but)$/u.test(keyAt(paragraph, token)) && CALLS_ON.test(keyAt(paragraph, token + 1))) start = at;
  }
  return start;
}

const CALLS_ON = /^(?:called|urged|vowed|promised|pledged|demanded)$/u;

/** "and that". */
const isAndThat = (paragraph: ParagraphAnalysis, token: number): boolean =>
  token >= 0 && /^(?:and|but)$/u.test(keyAt(paragraph, token)) && keyAt(paragraph, token + 1) === 'that';

/** Where the report ends that marks are a piece of: at the latest where the reporter goes on to comment, or the speaker to do something else. */
function endBehindMarks(frame: Frame, sentence: FrameSentence, at: number): number {
  const { paragraph } = frame;
  if (endsWithMarks(frame, sentence, at) || isSaying(frame, sentence, at + 1)) return at + 1;
  // "Lawyers say ‘no crime here’ as trial nears": what a headline goes on to tell.
  if (TELLS_ON.has(keyAt(paragraph, tokenIn(sentence, at + 1))) && isHeadlineLine(paragraph)) return at + 1;
  const end = reportEnd(frame, sentence, at + 1);
  const hasMore = sentence.items.slice(at + 1).some(({ kind }) => kind === 'quote');
  for (let i = at + 1; i < end; i++) {
    const token = tokenIn(sentence, i);
    const key = keyAt(paragraph, token);
    const ends =
      /^(?:though|although)$/u.test(key) ||
      // "said it was “a start”: “We want more.”"
      (key === ':' && sentence.items[i + 1]?.kind === 'quote') ||
      (isDash(frame, sentence, i) && !isAndThat(paragraph, token + 1) && !isBetweenDashes(frame, sentence, at, i)) ||
      (/^(?:and|but)$/u.test(key) && isOtherAct(frame, token + 1)) ||
      (hasMore && isAndThat(paragraph, token));
    if (ends) return beforeComma(frame, sentence, i);
  }
  return end;
}

const TELLS_ON = wordSet('as amid while after before despite ahead');

/** "who called it “a mess,” said that": behind the marks the main verb follows. */
const isSaying = (frame: Frame, sentence: FrameSentence, at: number): boolean =>
  hasClass(frame.paragraph, tokenIn(sentence, at), WordClass.cue) && goesOnToReport(frame, sentence, at, at + 1);

/** "“mesuré” — too small to measure — under the new rules": what a second dash parts from the rest is set in. */
const isBetweenDashes = (frame: Frame, sentence: FrameSentence, at: number, index: number): boolean =>
  sentence.items.some((_, i) => i > at && i !== index && isDash(frame, sentence, i));

/** "and called on them to go", "but few believed her": what whoever speaks does next, or what others do. */
function isOtherAct({ paragraph }: Frame, token: number): boolean {
  const key = keyAt(paragraph, token);
  const verb = /^(?:then|also|later)$/u.test(key) ? token + 1 : token;
  const form = hasClass(paragraph, verb, WordClass.cue) ? cueVerbAt(paragraph, verb)?.form : undefined;
  return form === 'past' || form === 'present' || /^(?:did|does|few|some|many|others|critics|nobody|none)$/u.test(key);
}

/** "She had “served with distinction,” and he declined to say more", "“…,” a rare break with the party": the comma in the marks ends it. */
function endsWithMarks(frame: Frame, sentence: FrameSentence, at: number): boolean {
  const item = sentence.items[at];
  const span = item?.kind === 'quote' ? frame.marked[item.quote] : undefined;
  if (span === undefined || !/,\s*$/u.test(frame.paragraph.text.slice(span.inner.start, span.inner.end))) return false;
  const next = keyAt(frame.paragraph, tokenIn(sentence, at + 1));
  if (/^an?$|ing$/u.test(next)) return true;
  return /^(?:and|but)$/u.test(next) && /^(?:he|she)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, at + 2)));
}

/** "…, as she puts it, “…,”": the marks hold all that is hers. */
function isAside(frame: Frame, sentence: FrameSentence, at: number, cue: Cue): boolean {
  // "“…,” as coach NAME puts it": the titles of whoever stands behind the marks.
  const start = cue.from > at ? ownClauseStart(frame, sentence, cue) : cue.clauseFrom;
  return /^(?:as|what)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, start - 1)));
}

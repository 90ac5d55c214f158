import type { Span } from '../../text/span';
import { keyAt } from '../paragraphAnalysis';
import { tokenIn } from '../speakers/speakerPhrase';
import type { Cue } from './cues';
import { isFiniteVerb } from './finiteVerb';
import type { Frame, FrameSentence } from './frame';
import { NAMING_VERBS } from './namingVerbs';
import { beforeComma, reportEnd, reportStart, reportStartOfSentence, spanOfItems } from './reportedClause';

/** The whole of what is reported where the marks hold only a piece of it, `undefined` where they hold all. */
export function contentOfMixed(frame: Frame, sentence: FrameSentence, at: number, cue: Cue | undefined): Span | undefined {
  if (cue === undefined || NAMING_VERBS.has(cue.base) || isAside(frame, sentence, cue)) return undefined;
  if (isAskedOrWanted(frame, sentence, at, cue)) return undefined;
  const [from, to] = cue.to <= at ? contentBehind(frame, sentence, at, cue) : contentInFront(frame, sentence, cue);
  if (from > at || to <= at) return undefined;
  const content = spanOfItems(frame, sentence.items, from, to);
  const quote = sentence.items[at];
  const span = quote?.kind === 'quote' ? frame.marked[quote.quote] : undefined;
  if (content === undefined || span === undefined || (content.start === span.start && content.end === span.end)) return undefined;
  return content;
}

const contentInFront = (frame: Frame, sentence: FrameSentence, { clauseFrom, from }: Cue): readonly [number, number] => [
  reportStartOfSentence(frame, sentence),
  beforeComma(frame, sentence, Math.min(clauseFrom, from)),
];

function contentBehind(frame: Frame, sentence: FrameSentence, at: number, cue: Cue): readonly [number, number] {
  let from = reportStart(frame, sentence, cue);
  // "The plan, NAME said, was “a disaster”".
  while (from < at && keyAt(frame.paragraph, tokenIn(sentence, from)) === ',') from++;
  return [from, endsWithMarks(frame, sentence, at) ? at + 1 : reportEnd(frame, sentence, at + 1)];
}

/** "asked politicians to “stop”", "asked whether it was “a joke”": what is wanted or asked is no report; only the marks are somebody's words. */
function isAskedOrWanted(frame: Frame, sentence: FrameSentence, at: number, cue: Cue): boolean {
  if (cue.to > at) return false;
  let wants = false;
  for (let i = cue.to; i < at; i++) {
    const token = tokenIn(sentence, i);
    const key = keyAt(frame.paragraph, token);
    if (/^(?:whether|why|how)$/u.test(key)) return true;
    if (key === 'that' || key === ',' || (token >= 0 && isFiniteVerb(frame, token))) return false;
    wants ||= key === 'to';
  }
  return wants && cue.base !== 'say';
}

/** "He said she had “served with distinction,” and he declined to say more": what follows the comma in the marks is what whoever speaks does. */
function endsWithMarks(frame: Frame, sentence: FrameSentence, at: number): boolean {
  const item = sentence.items[at];
  const span = item?.kind === 'quote' ? frame.marked[item.quote] : undefined;
  if (span === undefined || !/,\s*$/u.test(frame.paragraph.text.slice(span.inner.start, span.inner.end))) return false;
  const isAnd = /^(?:and|but)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, at + 1)));
  return isAnd && /^(?:he|she)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, at + 2)));
}

/** "…, as she puts it, “…,”": the marks hold all that is hers. */
const isAside = ({ paragraph }: Frame, sentence: FrameSentence, cue: Cue): boolean =>
  /^(?:as|what)$/u.test(keyAt(paragraph, tokenIn(sentence, cue.clauseFrom - 1)));

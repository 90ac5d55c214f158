import { cuesOf } from './cues/cues';
import { mayReport } from './cues/mayReport';
import type { DraftQuote } from './draft/draftQuote';
import type { Cue } from './frame/cue';
import type { Frame, FrameSentence } from './frame/frame';
import { quoteBetween } from './frame/quoteBetween';
import { headlineSource } from './marked/headlineSource';
import { markedQuote } from './marked/markedQuote';
import { nestedQuotes } from './marked/nestedQuotes';
import { indirectQuotes } from './reports/indirectQuotes';

/** All quotes of a paragraph, in reading order, as if it were no turn of a transcript. Works on any mentions, however they were found. */
export function paragraphQuotes(frame: Frame): DraftQuote[] {
  const found: DraftQuote[] = [];
  let group = 0;
  const newGroup = (): number => ++group;
  frame.sentences.forEach((sentence, index) => {
    const hasMarks = frame.marked.length > 0 && quoteBetween(sentence, 0, sentence.items.length);
    const isReport = frame.paragraph.caseStyle === 'sentence' && (hasMarks || mayReport(frame, sentence));
    if (!hasMarks && !isReport) return;
    const cues = cuesOf(frame, sentence);
    const marked = hasMarks ? markedQuotes(frame, sentence, index, cues, newGroup) : [];
    found.push(...marked);
    if (isReport) found.push(...indirectQuotes(frame, sentence, index, cues, marked, newGroup));
  });
  if (frame.marked.length > 0) found.push(...nestedQuotes(frame, found));
  if (found.length === 0) found.push(...headlineSource(frame));
  return found.length < 2 ? found : found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** What stands in the marks of a sentence; several quotations in it are parts of one. */
function markedQuotes(
  frame: Frame,
  sentence: FrameSentence,
  index: number,
  cues: readonly Cue[],
  newGroup: () => number,
): readonly DraftQuote[] {
  const next = frame.sentences[index + 1];
  const marked: DraftQuote[] = [];
  sentence.items.forEach((item, at) => {
    const draft = item.kind === 'quote' ? markedQuote(frame, { sentence, index, at, item, cues, next }) : undefined;
    if (draft !== undefined) marked.push(draft);
  });
  if (marked.filter(({ type }) => type === 'direct').length < 2) return marked;
  const group = newGroup();
  return marked.map((quote) => (quote.type === 'direct' ? { ...quote, group } : quote));
}

import type { Steps } from '../steps';
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

/** A sentence that may hold quotes, in marks or reported without them. */
interface TellingSentence {
  readonly sentence: FrameSentence;
  readonly index: number;
  readonly hasMarks: boolean;
  readonly isReport: boolean;
}

/** The sentences of a paragraph that may hold quotes. */
interface TellingParagraph {
  readonly frame: Frame;
  readonly sentences: readonly TellingSentence[];
  /** Numbers the quotations of the paragraph that have several parts. */
  readonly newGroup: () => number;
}

/** What stands in the marks of each sentence of a paragraph. */
type MarkedBySentence = readonly (readonly DraftQuote[])[];

/**
 * All quotes of each paragraph, in reading order, as if it were no turn of a transcript. Works on any mentions, however they were found. Each part of the
 * work is done for all paragraphs before the next, so that its code stays in the processor's caches.
 */
export function* paragraphQuotes(frames: readonly Frame[]): Steps<DraftQuote[][]> {
  const telling: TellingParagraph[] = [];
  for (const frame of frames) {
    telling.push(tellingParagraph(frame));
    yield;
  }
  for (const { frame, sentences } of telling) {
    for (const { sentence } of sentences) cuesOf(frame, sentence);
    yield;
  }
  const marked: MarkedBySentence[] = [];
  for (const paragraph of telling) {
    marked.push(markedBySentence(paragraph));
    yield;
  }
  const found: DraftQuote[][] = [];
  for (const [index, paragraph] of telling.entries()) {
    found.push(quotesOf(paragraph, marked[index] ?? []));
    yield;
  }
  return found;
}

function tellingParagraph(frame: Frame): TellingParagraph {
  const mayHoldReports = frame.paragraph.caseStyle === 'sentence';
  const sentences: TellingSentence[] = [];
  frame.sentences.forEach((sentence, index) => {
    const hasMarks = frame.marked.length > 0 && quoteBetween(sentence, 0, sentence.items.length);
    const isReport = mayHoldReports && (hasMarks || mayReport(frame, sentence));
    if (hasMarks || isReport) sentences.push({ sentence, index, hasMarks, isReport });
  });
  let group = 0;
  return { frame, sentences, newGroup: () => ++group };
}

const markedBySentence = ({ frame, sentences, newGroup }: TellingParagraph): MarkedBySentence =>
  frame.marked.length === 0
    ? []
    : sentences.map(({ sentence, index, hasMarks }) =>
        hasMarks ? markedQuotes(frame, sentence, index, cuesOf(frame, sentence), newGroup) : [],
      );

/** The quotes of a paragraph, those in marks and those without. */
function quotesOf({ frame, sentences, newGroup }: TellingParagraph, markedOf: MarkedBySentence): DraftQuote[] {
  const found: DraftQuote[] = [];
  sentences.forEach(({ sentence, index, isReport }, at) => {
    const marked = markedOf[at] ?? [];
    found.push(...marked);
    if (isReport) found.push(...indirectQuotes(frame, sentence, index, cuesOf(frame, sentence), marked, newGroup));
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

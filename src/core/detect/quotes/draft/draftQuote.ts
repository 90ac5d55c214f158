import type { Evidence } from '../../../model/detection';
import type { QuoteType } from '../../../model/quote';
import type { Span } from '../../../text/span';
import type { SpeakerPhrase } from '../frame/speakerPhrase';

/** Where to look for the speaker of a quote whose own sentence names none. */
export type SpeakerHint = 'none' | 'reply' | 'sentence-before' | 'quote-before' | 'outer-quote';

/** A quote within its paragraph, before anyone asked which entity its speaker is. Spans count from the paragraph's start. What is not known is left out or undefined. */
export interface DraftQuote extends Evidence {
  readonly span: Span;
  readonly type: QuoteType;
  readonly content?: Span | undefined;
  readonly cue?: Span | undefined;
  readonly speaker?: SpeakerPhrase | undefined;
  /** The rule that connected speaker and quote, how sure it is, and its words for the reader. */
  readonly link?: Evidence | undefined;
  readonly hint: SpeakerHint;
  /** A turn of an interview that only says whether it asks or answers, or goes on with the one before it. */
  readonly turn?: 'question' | 'answer' | 'same';
  /** A turn only in an article with other turns: what opens it may be something else. */
  readonly needsTurns?: boolean | undefined;
  readonly depth: number;
  /** A quote only if the article quotes the same words elsewhere: marks in a headline. */
  readonly needsEcho?: boolean | undefined;
  /** Index of the sentence of the frame. */
  readonly sentence: number;
  /** Quotes of one paragraph with the same number are parts of one split quote. */
  readonly group?: number | undefined;
  /** The quotation runs on to the end of the paragraph without a closing mark. */
  readonly open: boolean;
}

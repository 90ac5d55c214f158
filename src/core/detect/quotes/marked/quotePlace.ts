import type { Cue } from '../frame/cue';
import type { FrameItem, FrameSentence } from '../frame/frame';

/** Where a quotation in marks stands in its paragraph. */
export interface QuotePlace {
  readonly sentence: FrameSentence;
  readonly index: number;
  readonly at: number;
  readonly item: FrameItem & { readonly kind: 'quote' };
  readonly cues: readonly Cue[];
  readonly next: FrameSentence | undefined;
}

/** A cue with the sentence that it stands in: that of the quotation, or the next one. */
export interface PlacedCue {
  readonly cue: Cue;
  readonly sentence: FrameSentence;
}

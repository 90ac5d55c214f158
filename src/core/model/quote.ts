import type { Span } from '../text/span';
import type { Annotation } from './annotation';

/** direct: the marks hold a whole clause or more; mixed: a piece of the reporter's clause; indirect: no marks. */
export type QuoteType = 'direct' | 'mixed' | 'indirect';

/** Who said it: an entity of the article, plain words where the speaker is neither person nor organization, or ranked entity ids while undecided. */
export interface Speaker {
  readonly entity?: string;
  /** The words of the article that name the speaker at the cue ("she", "the ministry", "North Korea"). */
  readonly text?: string;
  readonly candidates?: readonly string[];
}

export interface Cue {
  readonly span: Span | null;
  readonly text: string;
}

export type Verdict = 'unverified' | 'verified' | 'wrong';

export interface Quote extends Annotation {
  readonly type: QuoteType;
  /** The whole of what is reported, where that is more than the marks hold (mixed) or unmarked (indirect). */
  readonly content?: Span;
  readonly cue?: Cue;
  readonly speaker: Speaker | null;
  /** Shared by the parts of one split quote. */
  readonly continues?: string;
  readonly checked?: { readonly verdict: Verdict; readonly source: string };
}

/** Ids of the entities that say a quote or may have said it. */
export function speakersOf({ speaker }: Pick<Quote, 'speaker'>): readonly string[] {
  const { entity, candidates = [] } = speaker ?? {};
  return entity === undefined ? candidates : [entity, ...candidates];
}

import type { Span } from '../text/span';
import type { EntityKind } from './annotation';
import type { QuoteType } from './quote';

/** Why a detector believes what it says. */
export interface Evidence {
  /** The rule or model that decided, a short stable name such as `names/title` or `speaker/inversion`. */
  readonly origin: string;
  /** Probability from 0 to 1. */
  readonly confidence: number;
  /** One English sentence for the reader. */
  readonly why: string;
}

export interface DetectedMention extends Evidence {
  readonly span: Span;
  readonly text: string;
}

export interface DetectedEntity {
  /** Slug of the name, unique in the detection across both kinds. */
  readonly id: string;
  readonly kind: EntityKind;
  /** The fullest name in the article. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Title or description as the article states it. */
  readonly role?: string;
  /** Id in the registry, when it is known there. */
  readonly known?: string;
  /** Known, and to be left out of exports that others see. */
  readonly confidential?: boolean;
  readonly mentions: readonly DetectedMention[];
}

export interface DetectedSpeaker extends Evidence {
  /** Id of a detected entity. */
  readonly entity?: string;
  /** The words at the cue: a name, "she", "the ministry", "North Korea". */
  readonly text?: string;
  readonly span?: Span;
  /** Entity ids, best first, when the text leaves it open. */
  readonly candidates?: readonly string[];
}

export interface DetectedQuote extends Evidence {
  /** Direct and mixed: the marks with what they hold. Indirect: what is reported. */
  readonly span: Span;
  readonly text: string;
  readonly type: QuoteType;
  readonly content?: Span;
  readonly cue?: { readonly span: Span; readonly text: string };
  readonly speaker: DetectedSpeaker | null;
  /** Shared by the parts of one split quote. */
  readonly continues?: string;
}

/** What the detector suggests for one article, all in reading order. */
export interface Detection {
  readonly people: readonly DetectedEntity[];
  readonly organizations: readonly DetectedEntity[];
  readonly quotes: readonly DetectedQuote[];
}

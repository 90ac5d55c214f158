import type { EntityKind } from '../model/annotation';
import type { Evidence } from '../model/detection';
import type { Span } from '../text/span';
import type { Steps } from './steps';
import type { ParagraphAnalysis } from './words/paragraphAnalysis';
import type { Sightings, TokenEvidence } from './wordEvidence';

/** One name found in one paragraph. Offsets and token indices count from the paragraph's start. */
export interface NameMention extends Evidence {
  readonly kind: EntityKind;
  readonly span: Span;
  readonly text: string;
  /** First token, and the token after the last. */
  readonly from: number;
  readonly to: number;
  /** The title or role directly before the name, as written ("Russian Defense Minister"). */
  readonly title?: string | undefined;
}

/**
 * Finds names in paragraphs: a pure function of the paragraph and of what the whole document shows about its words, so that
 * results can be kept for as long as both stay the same. The rules of this folder are one; the trained model is another.
 */
export interface NameTagger {
  /** Reads a paragraph for the first time, knowing nothing of the rest of the document. */
  read(paragraph: ParagraphAnalysis): ReadParagraph;
  /** The same in parts, for whoever reads many paragraphs part by part. */
  readInParts?(paragraph: ParagraphAnalysis): Steps<ReadParagraph>;
}

/**
 * A paragraph that was read once: what it shows about its words, for all of the document, and the names in it once that is known. Either is worked
 * out when it is asked for.
 */
export interface ReadParagraph {
  readonly sightings: Sightings;
  /** Mentions in reading order, none overlapping. */
  names(evidence: TokenEvidence): readonly NameMention[];
  /** The same in parts. */
  namesInParts?(evidence: TokenEvidence): Steps<readonly NameMention[]>;
}

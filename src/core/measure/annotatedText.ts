import type { EntityKind } from '../model/annotation';
import type { Span } from '../text/span';

/** A span that somebody gave a label and, where it names an entity, the entity's id. */
export interface LabelledSpan extends Span {
  readonly label: EntityKind;
  readonly text: string;
  /** Shared by the mentions of one entity in the text; null where mentions are not linked. */
  readonly entity: string | null;
  /** Probability from 0 to 1 that whoever labelled it gave; null where there is none. */
  readonly confidence: number | null;
}

/** A quotation as measures see it. */
export interface MeasuredQuote extends Span {
  readonly text: string;
  /** `direct` ones are measured by themselves; `mixed`, `indirect` and whatever else there is only among all quotes. */
  readonly type: string;
  /** Who speaks, by the fullest name or in the text's words; null where nobody is named. */
  readonly speaker: string | null;
  /** The words at the cue, where they differ. */
  readonly speakerText: string | null;
  /** The marks of a mixed quote whose whole content stands beside it as a quote of its own: counted among direct quotes only. */
  readonly marksOnly: boolean;
  readonly confidence: number | null;
  readonly speakerConfidence: number | null;
}

/** A text as one annotator, a reader or a program, annotated it. Offsets are UTF-16. */
export interface AnnotatedText {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly LabelledSpan[];
  readonly quotes: readonly MeasuredQuote[];
}

/** `part`: what is annotated is right but more may be there, so that only recall can be measured. */
export type Coverage = 'whole' | 'part' | 'none';

/** What of a reference text is annotated. */
export interface Layers {
  readonly names: Readonly<Record<EntityKind, Coverage>>;
  readonly quotes: Coverage;
  /** Mixed and indirect quotes too, not only direct ones. */
  readonly allQuotes: boolean;
  readonly speakers: boolean;
  readonly links: boolean;
}

/** A text with the annotations that others are measured against. */
export interface ReferenceText extends AnnotatedText {
  readonly layers: Layers;
  /** The full names of all people of the text; null where nobody listed them. */
  readonly peopleNames: readonly string[] | null;
}

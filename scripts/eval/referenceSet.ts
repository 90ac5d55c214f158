import type { ReferenceText } from '../../src/core/measure/annotatedText';

/** Texts that are measured together. */
export interface ReferenceSet {
  readonly name: string;
  readonly texts: readonly ReferenceText[];
  /** Written and annotated for this project, rather than taken from a corpus. */
  readonly own: boolean;
  /** The shipped model has learned names from these texts, so their figures for names say how well it remembers. */
  readonly trainedOn: boolean;
  /** Nobody reads it while the detector is tuned: only figures are shown. */
  readonly figuresOnly: boolean;
}

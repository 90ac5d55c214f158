import type { Lexicon } from './lexicon';
import type { NameModel } from './model/nameModel';

/** What a detector works with. Read once from the detector's file (`decodeDetectorFile`), shared by all detectors, never changed. */
export interface DetectorResources {
  readonly lexicon: Lexicon;
  /** Trained weights for names; where there are none, the rules decide alone. */
  readonly names?: NameModel;
}

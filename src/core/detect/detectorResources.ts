import type { Lexicon } from './words/lexicon';
import type { NameTagger } from './nameTagger';

/** What a detector works with. Read once from the detector's file (`decodeDetectorFile`), shared by all detectors. */
export interface DetectorResources {
  readonly lexicon: Lexicon;
  /** The trained tagger; where there is none, the rules decide alone. */
  readonly names?: NameTagger;
}

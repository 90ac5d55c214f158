import type { Lexicon } from '../../src/core/detect/words/lexicon';
import type { NameTagger } from '../../src/core/detect/nameTagger';
import { documentEvidence, evidenceOf } from '../../src/core/detect/wordEvidence';
import { analyseParagraph } from '../../src/core/detect/words/paragraphAnalysis';
import { taggingUnits } from '../../src/core/detect/taggingUnits';
import type { GoldName } from './trainingText';

/** A name that a tagger finds in a text; UTF-16 offsets. */
export interface NameInText extends GoldName {
  readonly confidence: number;
  readonly origin: string;
}

/** What a tagger finds in a whole text, first and second look. */
export function namesIn(text: string, lexicon: Lexicon, tagger: NameTagger): NameInText[] {
  const looks = taggingUnits(text).map(({ start, end }) => {
    const paragraph = analyseParagraph(text.slice(start, end), lexicon);
    return { start, paragraph, read: tagger.read(paragraph) };
  });
  const evidence = documentEvidence(looks.map(({ read }) => read.sightings));
  return looks.flatMap(({ start, paragraph, read }) =>
    read.names(evidenceOf(paragraph, evidence)).map(({ kind, span, confidence, origin }) => ({
      kind,
      start: span.start + start,
      end: span.end + start,
      confidence,
      origin,
    })),
  );
}

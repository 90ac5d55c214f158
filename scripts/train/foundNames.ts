import type { EntityKind } from '../../src/core/model/annotation';
import type { Lexicon } from '../../src/core/detect/lexicon';
import { MODEL_ORIGIN } from '../../src/core/detect/model/modelTagger';
import type { NameTagger } from '../../src/core/detect/names/nameTagger';
import { documentEvidence, evidenceOf } from '../../src/core/detect/names/wordEvidence';
import { analyseParagraph } from '../../src/core/detect/paragraphAnalysis';
import { taggingUnits } from '../../src/core/detect/taggingUnits';
import type { TrainingText } from './trainingText';

/** A name that a tagger found in an annotated text. */
export interface FoundName {
  readonly kind: EntityKind;
  readonly confidence: number;
  /** Whether the text is annotated with just this name. */
  readonly right: boolean;
  readonly isFromModel: boolean;
}

/** What a tagger finds in a whole text, first and second look. */
export function foundNames(text: TrainingText, lexicon: Lexicon, tagger: NameTagger): FoundName[] {
  const wanted = new Set(text.names.map(({ kind, start, end }) => keyOf(kind, start, end)));
  const units = taggingUnits(text.text);
  const looks = units.map(({ start, end }) => {
    const paragraph = analyseParagraph(text.text.slice(start, end), lexicon);
    return { start, paragraph, read: tagger.read(paragraph) };
  });
  const evidence = documentEvidence(looks.map(({ read }) => read.sightings));
  return looks.flatMap(({ start, paragraph, read }) =>
    read.names(evidenceOf(paragraph, evidence)).map(({ kind, span, confidence, origin }) => ({
      kind,
      confidence,
      right: wanted.has(keyOf(kind, span.start + start, span.end + start)),
      isFromModel: origin === MODEL_ORIGIN,
    })),
  );
}

const keyOf = (kind: EntityKind, start: number, end: number): string => `${kind} ${String(start)} ${String(end)}`;

import type { EntityKind } from '../../src/core/model/annotation';
import type { Lexicon } from '../../src/core/detect/words/lexicon';
import { MODEL_ORIGIN } from '../../src/core/detect/model/modelTagger';
import type { NameTagger } from '../../src/core/detect/nameTagger';
import { namesIn } from './namesIn';
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
export function foundNames({ text, names }: TrainingText, lexicon: Lexicon, tagger: NameTagger): FoundName[] {
  const wanted = new Set(names.map(({ kind, start, end }) => keyOf(kind, start, end)));
  return namesIn(text, lexicon, tagger).map(({ kind, start, end, confidence, origin }) => ({
    kind,
    confidence,
    right: wanted.has(keyOf(kind, start, end)),
    isFromModel: origin === MODEL_ORIGIN,
  }));
}

const keyOf = (kind: EntityKind, start: number, end: number): string => `${kind} ${String(start)} ${String(end)}`;

import type { DetectedEntity } from '../../../model/detection';
import type { Span } from '../../../text/span';
import type { Gender } from '../../entities/gender';

/** Where a pronoun or description stands, and what is known there of who speaks to whom. */
export interface PhrasePlace {
  readonly span: Span;
  readonly sentence: number;
  readonly unit: number;
  /** The entity that is being answered ("he replied"): not who is meant. */
  readonly answered?: string | undefined;
  /** The entity whose words go on ("she added"). */
  readonly goesOn?: string | undefined;
  /** The gender of "he" or "she" in what is said, if there is but one: whoever has no known gender may be meant by that. */
  readonly tellsOf?: Gender;
  /** The gender of "him" or "her" whom the pronoun speaks to: whoever is most likely of that gender is spoken to. */
  readonly tells?: Gender;
  /** Where the sentence starts whose report it stands in or behind ("NAME, he said, is late"): who is named from there on is hardly meant. */
  readonly reportFrom?: number | undefined;
  /** The ids of those whom the words in marks name: not who says them. */
  readonly named?: ReadonlySet<string> | undefined;
  /** It is told or asked something: it is not the subject of its sentence. */
  readonly isObject?: boolean;
  /** The entity that asked and was answered just before: whose turn it may be. */
  readonly turnOf?: string | undefined;
}

/** Whether an entity is being answered, so that it is somebody else who speaks. */
export const isAnswered = ({ id }: DetectedEntity, { answered, turnOf }: PhrasePlace): boolean =>
  id === answered && id !== turnOf;

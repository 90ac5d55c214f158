import type { Gender } from '../entities/gender';
import { keyAt } from '../words/paragraphAnalysis';
import type { DraftQuote } from '../quotes/draft/draftQuote';
import type { Frame } from '../quotes/frame/frame';

/** The gender of whoever a pronoun speaks to: "male" for "she told him". */
export function addressedGender({ paragraph }: Frame, { speaker }: DraftQuote): Gender {
  if (speaker?.kind !== 'pronoun') return undefined;
  const addressed = keyAt(paragraph, speaker.to + 1);
  return addressed === 'him' ? 'male' : addressed === 'her' ? 'female' : undefined;
}

import { keyAt } from '../../words/paragraphAnalysis';
import { type FrameSentence, type Frame, tokenIn } from '../frame/frame';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import type { SpeakerPhrase } from '../frame/speakerPhrase';

const MOST_ITEMS = 16;

/** "…, where | NAME | thanked him, telling him that": whoever the clause is about that ends at the comma in front of a participle. */
export function subjectOfWhere(frame: Frame, sentence: FrameSentence, participle: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  if (keyAt(paragraph, tokenIn(sentence, participle - 1)) !== ',') return undefined;
  let comma = participle - 2;
  const least = participle - MOST_ITEMS;
  while (comma > least && tokenIn(sentence, comma) >= 0 && keyAt(paragraph, tokenIn(sentence, comma)) !== ',') comma--;
  if (keyAt(paragraph, tokenIn(sentence, comma + 1)) !== 'where') return undefined;
  const subject = phraseStartingAt(frame, sentence, comma + 2);
  return subject?.kind === 'name' || subject?.kind === 'pronoun' ? subject : undefined;
}

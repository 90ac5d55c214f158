import { caseAt, textAt } from '../words/paragraphAnalysis';
import type { Frame } from '../quotes/frame/frame';
import { isHeadlineLine } from '../quotes/frame/headlineLine';
import { namePhrase, type SpeakerPhrase } from '../quotes/frame/speakerPhrase';

/**
 * Whose words a line without a stop announces, as boxes of reactions have them: "ADA OKAFOR, HEAD OF THE HARBOUR BOARD", a name in capitals that nothing but a
 * comma or bracket may follow.
 */
export function headingName({ paragraph, mentions }: Frame): SpeakerPhrase | undefined {
  const [first] = mentions;
  if (first?.kind !== 'person' || first.from !== 0 || first.to < 2 || caseAt(paragraph, 0) !== 'upper') return undefined;
  if (caseAt(paragraph, first.to - 1) !== 'upper' || !/^[,(]?$/u.test(textAt(paragraph, first.to))) return undefined;
  return isHeadlineLine(paragraph) ? namePhrase(first, 0) : undefined;
}

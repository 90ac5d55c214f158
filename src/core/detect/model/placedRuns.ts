import type { TokenRange } from '../../text/sentence';
import type { ParagraphAnalysis } from '../words/paragraphAnalysis';
import { nameRuns } from './nameRuns';

/** A run, and where the rows of its tokens start among those of all runs of the paragraph. */
export interface PlacedRun extends TokenRange {
  readonly sentence: TokenRange;
  readonly offset: number;
}

/** The runs of all sentences of a paragraph. */
export function placedRuns(paragraph: ParagraphAnalysis): PlacedRun[] {
  const runs: PlacedRun[] = [];
  let offset = 0;
  for (const sentence of paragraph.sentences) {
    for (const { from, to } of nameRuns(paragraph, sentence)) {
      runs.push({ from, to, sentence, offset });
      offset += to - from;
    }
  }
  return runs;
}

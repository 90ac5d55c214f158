import type { TokenRange } from '../../../text/sentence';
import { isCapital, type ParagraphAnalysis } from '../../words/paragraphAnalysis';

/** The stretches of runs that hold nothing but capitalised words: "Chief Executive", "Kestrel Grid" of "Chief Executive of Kestrel Grid". */
export function capitalStretches(paragraph: ParagraphAnalysis, runs: readonly TokenRange[]): readonly TokenRange[] {
  const stretches: TokenRange[] = [];
  for (const run of runs) {
    for (let from = run.from; from < run.to; from++) {
      if (!isCapital(paragraph, from)) continue;
      let to = from + 1;
      while (to < run.to && isCapital(paragraph, to)) to++;
      stretches.push({ from, to });
      from = to;
    }
  }
  return stretches;
}

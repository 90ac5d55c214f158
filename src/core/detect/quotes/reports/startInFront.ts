import { keyAt } from '../../words/paragraphAnalysis';
import { type Cue, IN_WORDS } from '../frame/cue';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { canReport } from './canReport';
import { reportStart, reportStartOfSentence } from './reportedClause';

/**
 * The item at which what a cue reports in front of it starts: "| The plan, she said", "NAME said | the plan, in her words,". What only tells in whose
 * words something is goes on with the report that stands in front of it, and where nothing is reported there, "NAME urged them to, in her words,", with
 * nothing.
 */
export function startInFront(frame: Frame, sentence: FrameSentence, cue: Cue, cues: readonly Cue[]): number | undefined {
  const before =
    cue.base === IN_WORDS
      ? cues.find(({ form, from, to }) => to <= cue.from && form !== 'according-to' && !isByTheWay(frame, sentence, from))
      : undefined;
  if (before === undefined) return reportStartOfSentence(frame, sentence);
  return canReport(frame, before, sentence) ? reportStart(frame, sentence, before) : undefined;
}

/** "India, which | considers". */
const isByTheWay = ({ paragraph }: Frame, sentence: FrameSentence, from: number): boolean =>
  /^(?:who|which)$/u.test(keyAt(paragraph, tokenIn(sentence, from - 1)));

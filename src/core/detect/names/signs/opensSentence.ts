import type { TokenRange } from '../../../text/sentence';
import { type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';

/** Whether a token starts its sentence, behind a mark at most. */
export const opensSentence = (paragraph: ParagraphAnalysis, index: number, sentence: TokenRange): boolean =>
  index === sentence.from || (index === sentence.from + 1 && tokenAt(paragraph, sentence.from)?.kind === 'mark');

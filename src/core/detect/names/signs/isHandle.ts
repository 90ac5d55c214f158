import type { TokenRange } from '../../../text/sentence';
import type { ParagraphAnalysis } from '../../words/paragraphAnalysis';

/** "@HarbourNews", "AP_Sports": what somebody goes by on a platform. */
export function isHandle({ text, tokens }: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  return text.charAt(start - 1) === '@' || text.charAt(start - 1) === '_' || text.charAt(end) === '_';
}

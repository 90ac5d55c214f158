import type { DraftQuote } from '../draft/draftQuote';
import type { Frame } from '../frame/frame';

/** All of a paragraph as a quote: a turn without a label of its own. */
export const wholeParagraph = (
  { paragraph }: Frame,
  how: Required<Pick<DraftQuote, 'turn' | 'origin' | 'confidence' | 'why'>>,
): DraftQuote => ({
  span: { start: 0, end: paragraph.text.length },
  type: 'direct',
  hint: 'none',
  depth: 0,
  sentence: 0,
  open: false,
  ...how,
});

import type { Span } from '../../../text/span';
import type { Frame, FrameItem, FrameSentence } from './frame';

/** The span from one item of a sentence to the one before `to`; undefined where there is none. */
export function itemSpan(frame: Frame, { items }: FrameSentence, from: number, to: number): Span | undefined {
  const first = spanOf(frame, items[from]);
  const last = spanOf(frame, items[to - 1]);
  return first === undefined || last === undefined || last.end <= first.start ? undefined : { start: first.start, end: last.end };
}

function spanOf({ marked, paragraph }: Frame, item: FrameItem | undefined): Span | undefined {
  if (item === undefined) return undefined;
  return item.kind === 'quote' ? marked[item.quote] : paragraph.tokens[item.token];
}

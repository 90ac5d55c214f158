import type { Span } from '../text/span';
import type { Found } from './findAgain';

export function mapThroughDiff(
  _oldText: string,
  _newText: string,
  _spans: ReadonlyMap<string, Span>,
): ReadonlyMap<string, Found> {
  throw new Error('todo');
}

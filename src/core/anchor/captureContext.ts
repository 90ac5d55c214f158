import type { Span } from '../text/span';

/** The words around a place, by which it is found again. A side is left out where the place touches the text's edge. */
export interface Context {
  readonly before?: string;
  readonly after?: string;
}

export function captureContext(_text: string, _span: Span): Context {
  throw new Error('todo');
}

import type { Span } from '../../../core/index';

/**
 * The offset that a card is asked for. By keyboard that is where the cursor is: behind what is selected, such as the suggestion under review, when
 * that is meant, whatever begins there.
 *
 * @param selection Of the editor, with the offset of its cursor.
 */
export const askedAt = (offset: number, selection: (Span & { readonly cursor: number }) | undefined): number =>
  selection !== undefined && selection.start < selection.end && offset === selection.cursor ? selection.start : offset;

/** The part of a view and of VS Code's lists that this needs. */
export interface FocusedList<N> {
  /** What is selected in the list that has the keyboard, as it is at the moment. */
  readonly selection: () => readonly N[];
  readonly run: (command: 'list.toggleSelection' | 'list.clear') => PromiseLike<unknown>;
}

/**
 * What a key that is pressed in a list is about, as in VS Code's own lists: the row that has the focus, or everything selected where that row
 * is among it. The two differ once the arrow keys moved on, and where the selection followed the cursor in the text. Extensions are told of
 * the selection alone, so the focused row is found by taking it into the selection or out of it.
 *
 * @returns What is selected where no row has the focus.
 */
export async function nodesInFocus<N extends { readonly key: string }>({
  selection,
  run,
}: FocusedList<N>): Promise<readonly N[]> {
  const before = selection();
  await run('list.toggleSelection');
  const toggled = selection();
  if (toggled.length === before.length) return before;
  if (toggled.length < before.length) {
    await run('list.toggleSelection');
    return before;
  }
  const known = new Set(before.map(({ key }) => key));
  if (before.length > 0) {
    await run('list.clear');
    await run('list.toggleSelection');
  }
  return toggled.filter(({ key }) => !known.has(key));
}

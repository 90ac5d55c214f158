import * as vscode from 'vscode';

/** What a reader chose from a list, and what was typed to find it. */
export interface Picked<T> {
  readonly item: T;
  readonly typed: string;
}

/** As VS Code's `showQuickPick`, and tells what was typed: where the list does not have it, nobody should type it again. */
export function pickOrType<T extends vscode.QuickPickItem>(
  items: readonly T[],
  options: Pick<vscode.QuickPickOptions, 'title' | 'placeHolder' | 'matchOnDescription'>,
): Promise<Picked<T> | undefined> {
  const input = vscode.window.createQuickPick<T>();
  input.items = items;
  input.title = options.title;
  input.placeholder = options.placeHolder;
  input.matchOnDescription = options.matchOnDescription ?? false;
  return new Promise((resolve) => {
    input.onDidAccept(() => {
      const [item] = input.selectedItems;
      resolve(item === undefined ? undefined : { item, typed: input.value.trim() });
      input.hide();
    });
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}

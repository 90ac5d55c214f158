import * as vscode from 'vscode';
import { commandIds } from '../../commands';
import { registerCommand } from '../../acting/registerCommand';
import type { Services } from '../../services';
import type { ViewOptions } from './viewOptions';

/** Filtering and sorting the views. */
export function registerViewCommands({ log }: Services, options: ViewOptions): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand(log, commandIds.filterViews, (...args) => filterViews(options, args)),
    registerCommand(log, commandIds.clearFilter, () => {
      options.filter = '';
    }),
    registerCommand(log, commandIds.sortByPlace, () => {
      options.order = 'place';
    }),
    registerCommand(log, commandIds.sortByName, () => {
      options.order = 'name';
    }),
    registerCommand(log, commandIds.sortByCount, () => {
      options.order = 'count';
    }),
  );
}

/** Filters while the reader types; Escape goes back to what was shown before. Argument of a program: the text to filter by. */
function filterViews(options: ViewOptions, [text]: readonly unknown[]): Promise<void> {
  if (typeof text === 'string') {
    options.filter = text;
    return Promise.resolve();
  }
  const before = options.filter;
  const input = vscode.window.createInputBox();
  input.title = vscode.l10n.t('Filter the lists');
  input.placeholder = vscode.l10n.t('Part of a name, a role or a quote');
  input.value = before;
  // A look into the lists meanwhile, or whatever else takes the focus, must not undo what was typed.
  input.ignoreFocusOut = true;
  return new Promise((resolve) => {
    let isKept = false;
    input.onDidChangeValue((value) => {
      options.filter = value;
    });
    input.onDidAccept(() => {
      isKept = true;
      input.hide();
    });
    input.onDidHide(() => {
      if (!isKept) options.filter = before;
      input.dispose();
      resolve();
    });
    input.show();
  });
}

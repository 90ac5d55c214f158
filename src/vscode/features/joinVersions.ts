import * as vscode from 'vscode';
import { joinedVersions, smallestEdit } from '../../core/index';
import { isSidecar } from '../articles/sidecarUri';
import { ReaderError } from '../acting/readerError';
import { registerCommand } from '../acting/registerCommand';
import { say } from '../acting/say';
import { toUri } from '../acting/target';
import { commandIds } from '../commands';
import { baseInGit } from '../ports/gitTexts';
import type { Services } from '../services';
import { rangeOf } from './language/articleAt';

const CODE = 'conflict';

/** Annotations files in which git left two versions: a quick fix makes one of them, in which what people differ on is disputed. */
export const registerJoinVersions = ({ log }: Services): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider({ pattern: '**/*.yaml' }, { provideCodeActions: quickFixes }),
    registerCommand(
      log,
      commandIds.joinVersions,
      (...args) => joinVersions(args),
      // The quick fix and messages name the file too.
      () => false,
    ),
  );

function quickFixes(
  document: vscode.TextDocument,
  _range: vscode.Range,
  { diagnostics }: vscode.CodeActionContext,
): vscode.CodeAction[] {
  if (!isSidecar(document.uri)) return [];
  return diagnostics
    .filter(({ code }) => code === CODE)
    .map((diagnostic) => {
      const title = vscode.l10n.t('Join Both Versions');
      const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      action.diagnostics = [diagnostic];
      action.isPreferred = true;
      action.command = { command: commandIds.joinVersions, title, arguments: [document.uri] };
      return action;
    });
}

/** Arguments of a program: `sidecar`. @returns The ids of what people differ on. */
async function joinVersions([first]: readonly unknown[]): Promise<readonly string[]> {
  const sidecar = first === undefined ? vscode.window.activeTextEditor?.document.uri : toUri(first);
  if (sidecar === undefined || !isSidecar(sidecar))
    throw new ReaderError(vscode.l10n.t('Open the annotations file in which git left two versions.'));
  const document = await vscode.workspace.openTextDocument(sidecar);
  const source = document.getText();
  const joined = joinedVersions(source, await baseInGit(sidecar));
  if (joined === undefined) throw new ReaderError(vscode.l10n.t('Git left no two versions here, or not all of its marks.'));
  if (joined.kind === 'unreadable')
    throw new ReaderError(vscode.l10n.t('One of the two versions has mistakes by itself. Take what is right by hand.'));
  const { span, text } = smallestEdit(source, joined.source);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(sidecar, rangeOf(document, span), text);
  if (document.getText() !== source || !(await vscode.workspace.applyEdit(edit)) || !(await document.save()))
    throw new Error(vscode.l10n.t('The annotations file could not be changed.'));
  const { disputed } = joined.merge;
  say(
    disputed.length === 0
      ? vscode.l10n.t('Both versions are joined.')
      : vscode.l10n.t('Both versions are joined. To settle: {0}', disputed.length),
  );
  return disputed;
}

import * as vscode from 'vscode';
import { fileName } from '../../core/index';
import { exists } from '../articles/exists';
import { articleUriOf, movedSidecar } from '../articles/sidecarsOf';
import type { SidecarHashes } from '../articles/sidecarHashes';
import { isSidecar } from '../articles/sidecarUri';
import { commandIds } from '../commands';
import { ReaderError } from '../acting/readerError';
import { registerCommand } from '../acting/registerCommand';
import { toUri } from '../acting/target';
import type { Services } from '../services';
import { Debounced } from './debounced';

const LOOK_AGAIN_MS = 500;
const CODE = 'article-gone';

/**
 * Annotations files whose article is gone, as other programs leave them: each is shown in Problems, with a way to give it to another article.
 * None is ever deleted here.
 */
export function registerGoneArticles({ log }: Services, hashes: SidecarHashes): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('articleAnnotator.gone');
  const look = new Debounced(LOOK_AGAIN_MS, () => {
    show(collection, hashes).catch((error: unknown) => {
      log.error('Could not look for annotations without an article', error);
    });
  });
  // Only what comes and goes: what is in the files does not matter.
  const watcher = vscode.workspace.createFileSystemWatcher('**/*', false, true, false);
  look.schedule();
  return vscode.Disposable.from(
    collection,
    look,
    watcher,
    watcher.onDidCreate(() => {
      look.schedule();
    }),
    watcher.onDidDelete(() => {
      look.schedule();
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(() => {
      look.schedule();
    }),
    vscode.languages.registerCodeActionsProvider({ pattern: '**/*.yaml' }, { provideCodeActions: quickFixes }),
    registerCommand(log, commandIds.moveAnnotations, async (...args) => {
      const moved = await moveAnnotations(args);
      look.schedule();
      return moved;
    }),
  );
}

async function show(collection: vscode.DiagnosticCollection, hashes: SidecarHashes): Promise<void> {
  const gone = new Map<string, { readonly sidecar: vscode.Uri; readonly article: vscode.Uri }>();
  for (const sidecar of await hashes.sidecars()) {
    const article = articleUriOf(sidecar);
    if (article !== undefined && !(await exists(article))) gone.set(sidecar.toString(), { sidecar, article });
  }
  collection.clear();
  for (const { sidecar, article } of gone.values()) collection.set(sidecar, [diagnosticOf(article)]);
}

function diagnosticOf(article: vscode.Uri): vscode.Diagnostic {
  const message = vscode.l10n.t('The article of these annotations, {0}, is gone.', fileName(article.path));
  const diagnostic = new vscode.Diagnostic(new vscode.Range(0, 0, 0, 1), message, vscode.DiagnosticSeverity.Warning);
  diagnostic.source = 'Article Annotator';
  diagnostic.code = CODE;
  return diagnostic;
}

function quickFixes(
  document: vscode.TextDocument,
  _range: vscode.Range,
  { diagnostics }: vscode.CodeActionContext,
): vscode.CodeAction[] {
  return diagnostics
    .filter(({ code }) => code === CODE)
    .map((diagnostic) => {
      const title = vscode.l10n.t('Give These Annotations to Another Article…');
      const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      action.diagnostics = [diagnostic];
      action.isPreferred = true;
      action.command = { command: commandIds.moveAnnotations, title, arguments: [document.uri] };
      return action;
    });
}

/** Arguments of a program: `sidecar, article`. @returns Where the annotations file is now. */
async function moveAnnotations([first, second]: readonly unknown[]): Promise<vscode.Uri | undefined> {
  const sidecar = first === undefined ? vscode.window.activeTextEditor?.document.uri : toUri(first);
  const from = sidecar && isSidecar(sidecar) ? articleUriOf(sidecar) : undefined;
  if (sidecar === undefined || from === undefined)
    throw new ReaderError(vscode.l10n.t('Open the annotations file that is to be given to another article.'));
  const article = second === undefined ? await askArticle(sidecar) : toUri(second);
  if (article === undefined) return undefined;
  const target = movedSidecar(sidecar, from, article);
  if (await exists(target))
    throw new ReaderError(vscode.l10n.t('{0} has annotations already; they are not written over.', fileName(article.path)));
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(sidecar, target);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(vscode.l10n.t('The annotations file could not be moved.'));
  return target;
}

async function askArticle(sidecar: vscode.Uri): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('The article that these annotations belong to'),
    defaultUri: vscode.Uri.joinPath(sidecar, '..'),
    canSelectMany: false,
  });
  return chosen?.[0];
}

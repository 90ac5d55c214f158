import * as vscode from 'vscode';
import { isSidecar } from '../articles/sidecarUri';
import { exists } from '../articles/exists';
import { movedSidecar, sidecarsOf } from '../articles/sidecarsOf';
import type { Services } from '../services';

/**
 * Annotations go where their article goes: what is renamed, moved or deleted in VS Code takes the annotations files of all annotators along, in
 * the same step, so that one undo brings all of it back. Those in a folder go with the folder. What other programs do is not seen here.
 */
export function registerFileMoves(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => {
      event.waitUntil(renames(services, event.files));
    }),
    vscode.workspace.onWillDeleteFiles((event) => {
      event.waitUntil(deletions(services, event.files));
    }),
  );
}

interface Renamed {
  readonly oldUri: vscode.Uri;
  readonly newUri: vscode.Uri;
}

async function renames(services: Services, files: readonly Renamed[]): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const named = new Set(files.map(({ oldUri }) => oldUri.toString()));
  await saveWithin(
    services,
    files.map(({ oldUri }) => oldUri),
  );
  for (const { oldUri, newUri } of files) {
    services.sessions.willMove(oldUri, newUri);
    if (isSidecar(oldUri) || isSidecar(newUri)) continue;
    for (const sidecar of await sidecarsOf(oldUri)) {
      if (named.has(sidecar.toString())) continue;
      const target = movedSidecar(sidecar, oldUri, newUri);
      if (!(await isFree(sidecar, target))) {
        services.log.warn(`${sidecar.toString()} stays: there is ${target.toString()} already.`);
        continue;
      }
      edit.renameFile(sidecar, target);
    }
  }
  return edit;
}

/** Where only the case of a name differs, the target may be the file itself. */
const isFree = async (sidecar: vscode.Uri, target: vscode.Uri): Promise<boolean> =>
  sidecar.path.toLowerCase() === target.path.toLowerCase() || !(await exists(target));

async function deletions(services: Services, files: readonly vscode.Uri[]): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const named = new Set(files.map((uri) => uri.toString()));
  await saveWithin(services, files);
  for (const uri of files) {
    if (isSidecar(uri)) continue;
    for (const sidecar of await sidecarsOf(uri)) {
      if (!named.has(sidecar.toString())) edit.deleteFile(sidecar, { ignoreIfNotExists: true });
    }
  }
  return edit;
}

/** What was annotated in open articles, or in those of a folder, is on disk before that moves. */
async function saveWithin({ sessions }: Services, uris: readonly vscode.Uri[]): Promise<void> {
  const isWithin = ({ path }: vscode.Uri): boolean => uris.some((uri) => path === uri.path || path.startsWith(`${uri.path}/`));
  await Promise.all(sessions.all.filter(({ document }) => isWithin(document.uri)).map(({ session }) => session.whenSaved()));
}

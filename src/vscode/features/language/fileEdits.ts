import * as vscode from 'vscode';
import type { FileEdit } from '../../../core/index';
import { fileName, smallestEdit } from '../../../core/index';
import { ReaderError } from '../../acting/readerError';
import { rangeOf } from './articleAt';

/** Edits of files as one edit that VS Code can show, make and undo. Throws where somebody is at work on one of the files. */
export async function fileEdits(edits: readonly FileEdit[]): Promise<vscode.WorkspaceEdit> {
  const all = new vscode.WorkspaceEdit();
  for (const edit of edits) await addEdit(all, edit);
  return all;
}

async function addEdit(all: vscode.WorkspaceEdit, { uri, before, after }: FileEdit): Promise<void> {
  const at = vscode.Uri.parse(uri, true);
  if (before === undefined) {
    // As text, not as the bytes of the file, so that the preview shows it.
    all.createFile(at);
    all.insert(at, new vscode.Position(0, 0), after);
    return;
  }
  const document = await vscode.workspace.openTextDocument(at);
  const text = document.getText();
  if (document.isDirty) {
    throw new ReaderError(vscode.l10n.t('{0} has unsaved changes. Save it first.', fileName(at.path)));
  }
  // An editor leaves out a byte order mark and makes all line ends the same: then no offset of the file is one of the editor's.
  const { span, text: inserted } = text === before ? smallestEdit(before, after) : wholeText(text, after);
  all.replace(at, rangeOf(document, span), inserted);
}

const wholeText = (text: string, after: string) => ({ span: { start: 0, end: text.length }, text: after });

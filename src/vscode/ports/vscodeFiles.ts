import * as vscode from 'vscode';
import {
  errorMessage,
  type ExpectedText,
  FileChanged,
  type Files,
  type Message,
  type MessageKey,
  type ReadResult,
  requireExpected,
  Unwritable,
} from '../../core/index';
import { localized } from '../localized';

/** Far above any sidecar that can be read; keeps a stray huge file out of memory. */
const LARGEST = 64 * 1024 * 1024;

/** Files through VS Code's file systems, so that remote, virtual and web workspaces work alike. */
export class VscodeFiles implements Files {
  async read(uri: string): Promise<ReadResult> {
    const at = vscode.Uri.parse(uri, true);
    const direct = await readText(at);
    return direct.kind === 'missing' ? readText(temporaryBeside(at)) : direct;
  }

  /**
   * Writes beside the file and then renames. Where renaming is not atomic and is cut short, the new text is complete in the
   * temporary file, which `read` takes when the file itself is missing.
   */
  async write(uri: string, text: string, expected?: ExpectedText): Promise<void> {
    const at = vscode.Uri.parse(uri, true);
    const temporary = temporaryBeside(at);
    // Where the file itself is missing, the temporary one stands for it: it must not be written over before it is compared.
    if (expected !== undefined) await requireExpected(this, uri, expected);
    try {
      await vscode.workspace.fs.writeFile(temporary, new TextEncoder().encode(text));
      if (expected?.text !== undefined) await this.#requireUnchanged(at, temporary, expected);
      await vscode.workspace.fs.rename(temporary, at, { overwrite: true });
    } catch (error) {
      const reason = reasonFor(error, WRITING);
      throw reason === undefined ? error : new Unwritable(reason, error);
    }
  }

  async #requireUnchanged(at: vscode.Uri, temporary: vscode.Uri, expected: ExpectedText): Promise<void> {
    const found = await readText(at);
    if (found.kind === 'missing' || (found.kind === 'text' && found.text === expected.text)) return;
    await vscode.workspace.fs.delete(temporary);
    throw new FileChanged(at.toString());
  }
}

/** By the codes of VS Code's file systems. */
const READING: Readonly<Record<string, MessageKey>> = { NoPermissions: 'file.denied' };
const WRITING: Readonly<Record<string, MessageKey>> = { ...READING, FileNotFound: 'file.noFolder' };

function reasonFor(error: unknown, keys: Readonly<Record<string, MessageKey>>): Message | undefined {
  const key = error instanceof vscode.FileSystemError ? keys[error.code] : undefined;
  return key === undefined ? undefined : { key, args: [] };
}

const temporaryBeside = (uri: vscode.Uri): vscode.Uri => uri.with({ path: `${uri.path}.saving` });

async function readText(uri: vscode.Uri): Promise<ReadResult> {
  try {
    const stat = await vscode.workspace.fs.stat(uri);
    if ((stat.type & vscode.FileType.Directory) !== 0) return { kind: 'unreadable', reason: vscode.l10n.t('It is a folder.') };
    if (stat.size > LARGEST) return { kind: 'unreadable', reason: vscode.l10n.t('It is larger than 64 MB.') };
    const bytes = await vscode.workspace.fs.readFile(uri);
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return { kind: 'missing' };
    if (error instanceof TypeError) return { kind: 'unreadable', reason: vscode.l10n.t('It is not UTF-8 text.') };
    const reason = reasonFor(error, READING);
    return { kind: 'unreadable', reason: reason === undefined ? errorMessage(error) : localized(reason) };
  }
}

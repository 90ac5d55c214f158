import * as vscode from 'vscode';
import { exists } from '../../articles/exists';
import { fileName } from '../../../core/index';

/** Where a new article comes from; undefined where the reader thinks better of it. */
export async function askOrigin(): Promise<'clipboard' | 'file' | undefined> {
  const items = [
    {
      label: vscode.l10n.t('From the Clipboard'),
      iconPath: new vscode.ThemeIcon('clippy'),
      detail: vscode.l10n.t('Copied text, or the HTML source of a page'),
      origin: 'clipboard',
    },
    {
      label: vscode.l10n.t('From a File…'),
      iconPath: new vscode.ThemeIcon('file'),
      detail: vscode.l10n.t('A saved web page, a Word document (.docx) or a Markdown file'),
      origin: 'file',
    },
  ] as const;
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('New Article'), matchOnDetail: true }))?.origin;
}

export async function askFile(folder: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  const files = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Make an article of'),
    openLabel: vscode.l10n.t('Make Article'),
    filters: { [vscode.l10n.t('Pages and documents')]: ['html', 'htm', 'xhtml', 'docx', 'md', 'markdown'] },
    ...(folder === undefined ? {} : { defaultUri: folder }),
  });
  return files?.[0];
}

/** Where to make the file, where no folder is known. */
export async function askPlace(): Promise<vscode.Uri | undefined> {
  const target = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('New Article'),
    filters: { [vscode.l10n.t('Article')]: ['article'] },
  });
  return target?.with({ path: withEnding(target.path) });
}

/** The name of the file in a folder. Names that are taken are not accepted. */
export async function askName(folder: vscode.Uri, proposed: string): Promise<vscode.Uri | undefined> {
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t('New Article'),
    prompt: vscode.l10n.t('File name, in the folder {0}', fileName(folder.path)),
    value: proposed,
    valueSelection: [0, proposed.length - ENDING.length],
    ignoreFocusOut: true,
    validateInput: (text) => nameProblem(text, folder),
  });
  return name === undefined ? undefined : vscode.Uri.joinPath(folder, withEnding(name.trim()));
}

/** The desk, empty where there is none; undefined where the reader thinks better of the article. */
export const askDesk = (stated: string | undefined): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: vscode.l10n.t('New Article'),
    prompt: vscode.l10n.t('Desk, such as world or sports. May stay empty.'),
    value: stated ?? '',
    ignoreFocusOut: true,
  });

const ENDING = '.article';
const withEnding = (name: string): string => (name.endsWith(ENDING) ? name : `${name}${ENDING}`);

async function nameProblem(text: string, folder: vscode.Uri): Promise<string | undefined> {
  const name = text.trim();
  if (name === '') return vscode.l10n.t('A name cannot be empty.');
  if (/[\\/:*?"<>|]/u.test(name) || /^\.+$/u.test(name))
    return vscode.l10n.t('A file name cannot have these: {0}', '\\ / : * ? " < > |');
  const uri = vscode.Uri.joinPath(folder, withEnding(name));
  return (await exists(uri)) ? vscode.l10n.t('There is already a file {0}.', fileName(uri.path)) : undefined;
}

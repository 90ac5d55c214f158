import * as vscode from 'vscode';
import type { ExportFormat, ExportedArticle, ExportedFile, Message, RegistryFile } from '../../core/index';
import { exportFormats, findExportFormat, isUsable, NOTHING_KNOWN } from '../../core/index';
import { commandIds } from '../commands';
import type { OpenArticle } from '../articles/articleSessions';
import { localized } from '../localized';
import { getSetting, setSetting } from '../settings';
import { ReaderError } from '../acting/readerError';
import { registerCommand } from '../acting/registerCommand';
import { saved } from '../acting/changeArticle';
import { say } from '../acting/say';
import { unusableRegistry } from '../acting/unusableRegistry';
import type { CommandServices } from '../acting/target';
import { activeArticle, resolveArticle, toUri } from '../acting/target';

/** Files: the annotations file, exports, the log; and what concerns the whole article. */
export function registerFileCommands(services: CommandServices): vscode.Disposable {
  const { log } = services;
  return vscode.Disposable.from(
    registerCommand(log, commandIds.detect, async (...args) => (await resolveArticle(services, args)).session.detect()),
    registerCommand(log, commandIds.readAsArticle, (...args) => readAsArticle(services, args)),
    registerCommand(log, commandIds.openAnnotations, async (...args) => openAnnotations(await resolveArticle(services, args))),
    registerCommand(
      log,
      commandIds.saveAgain,
      (...args) => saveAgain(services, args),
      // Messages and the status bar name the article too.
      () => false,
    ),
    registerCommand(log, commandIds.validate, async (...args) => validate(await resolveArticle(services, args))),
    registerCommand(log, commandIds.export, (...args) => exportArticles(services, args)),
    registerCommand(log, commandIds.toggleHighlights, () => setSetting('highlights', !getSetting('highlights'))),
    registerCommand(log, commandIds.openLog, () => {
      log.show();
    }),
  );
}

/**
 * Makes an article of any text for as long as it is open; once something is decided on it, its annotations file says that it is one. Arguments
 * of a program: `uri`.
 */
async function readAsArticle(services: CommandServices, [uri]: readonly unknown[]): Promise<void> {
  const { session } = uri === undefined ? (await activeArticle(services)).article : await services.sessions.ensure(toUri(uri));
  await session.whenSettled();
}

async function openAnnotations({ session }: OpenArticle): Promise<void> {
  await session.whenSaved();
  if (session.sidecarUri === undefined || session.status.sidecar.kind === 'none') {
    throw new ReaderError(vscode.l10n.t('Nothing has been confirmed in this article yet, so there is no annotations file.'));
  }
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(session.sidecarUri, true), {
    viewColumn: vscode.ViewColumn.Beside,
  });
}

/** Saves what could not be saved before. Arguments of a program: `uri`. */
async function saveAgain(services: CommandServices, args: readonly unknown[]): Promise<void> {
  const { session } = await resolveArticle(services, args);
  await session.reload();
  await saved(session);
}

/** What a program gets of one problem; lines and columns count from 1. */
interface ReportedProblem {
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly message: string;
}

/** Checks the sidecar as it is on disk. @returns Its problems, which are also in Problems. */
async function validate({ session }: OpenArticle): Promise<readonly ReportedProblem[]> {
  await session.reload();
  const { sidecar } = session.status;
  const problems = 'problems' in sidecar ? sidecar.problems : [];
  if (problems.length > 0) await vscode.commands.executeCommand('workbench.actions.view.problems');
  else say(vscode.l10n.t('The annotations file is in order.'));
  return problems.map(({ line, column, code, message }) => ({
    line: line + 1,
    column: column + 1,
    code,
    message: localized(message),
  }));
}

/** Arguments of a program: `uris, {format, target}`, the target a file, or a folder ending in `/`. @returns The URIs written. */
async function exportArticles(services: CommandServices, args: readonly unknown[]): Promise<readonly vscode.Uri[]> {
  const [first, second] = args;
  if (Array.isArray(first) || (first instanceof vscode.Uri && isExportOptions(second))) {
    if (!isExportOptions(second)) throw new TypeError('Exporting needs {format, target}.');
    const articles = await Promise.all(
      (Array.isArray(first) ? first : [first]).map((uri) => services.sessions.ensure(toUri(uri))),
    );
    return writeExport(services, articles, requireFormat(second.format), () => Promise.resolve(toUri(second.target)));
  }
  const article = await resolveArticle(services, args);
  const format = await askFormat();
  if (format === undefined) return [];
  const written = await writeExport(services, [article], format, (file) => askTarget(article, file));
  const [target] = written;
  if (target !== undefined)
    await vscode.window.showTextDocument(target, { preview: false, viewColumn: vscode.ViewColumn.Beside });
  return written;
}

async function writeExport(
  services: CommandServices,
  articles: readonly OpenArticle[],
  format: ExportFormat,
  targetFor: (file: ExportedFile) => Promise<vscode.Uri | undefined>,
): Promise<readonly vscode.Uri[]> {
  const files = format.export(await exportedArticles(services, articles), { say: (message: Message) => localized(message) });
  const written: vscode.Uri[] = [];
  for (const file of files) {
    const target = await targetFor(file);
    if (target === undefined) continue;
    const at = target.path.endsWith('/') ? vscode.Uri.joinPath(target, file.name) : target;
    await vscode.workspace.fs.writeFile(at, new TextEncoder().encode(file.text));
    written.push(at);
  }
  return written;
}

async function exportedArticles(
  { knowledge }: CommandServices,
  articles: readonly OpenArticle[],
): Promise<readonly ExportedArticle[]> {
  await Promise.all(articles.flatMap(({ session, document }) => [session.whenSettled(), knowledge.whenSettled(document.uri)]));
  const folders = new Set(articles.flatMap(({ document }) => knowledge.for(document.uri) ?? []));
  for (const { registry } of folders) requireReadable(registry);
  // Gathered from every sidecar of a folder, so once for all its articles.
  const names = new Map([...folders].map((folder) => [folder, folder.names]));
  return articles.map(({ session, document }) => {
    const folder = knowledge.for(document.uri);
    return {
      name: vscode.workspace.asRelativePath(document.uri, false),
      text: session.getText(),
      annotations: session.annotations,
      facts: session.facts,
      known: (folder && names.get(folder)) ?? NOTHING_KNOWN,
    };
  });
}

/** A registry with a mistake would let out whom it says to be confidential. */
function requireReadable({ uri, state }: RegistryFile): void {
  if (isUsable(state)) return;
  const mistakes = vscode.l10n.t('The registry has errors, or is from a newer version. Nothing is exported until it is mended.');
  throw unusableRegistry(state, vscode.Uri.parse(uri, true), mistakes);
}

function isExportOptions(value: unknown): value is { readonly format: string; readonly target: unknown } {
  return (
    typeof value === 'object' && value !== null && 'format' in value && typeof value.format === 'string' && 'target' in value
  );
}

function requireFormat(id: string): ExportFormat {
  const format = findExportFormat(id);
  if (format === undefined)
    throw new ReaderError(
      vscode.l10n.t('There is no export format “{0}”; there are {1}.', id, exportFormats.map((each) => each.id).join(', ')),
    );
  return format;
}

async function askFormat(): Promise<ExportFormat | undefined> {
  const words: Readonly<
    Record<string, { readonly label: string; readonly iconPath: vscode.ThemeIcon; readonly detail: string }>
  > = {
    csv: {
      label: vscode.l10n.t('Table'),
      iconPath: new vscode.ThemeIcon('table'),
      detail: vscode.l10n.t('One annotation a row, for spreadsheets'),
    },
    markdown: {
      label: vscode.l10n.t('Report'),
      iconPath: new vscode.ThemeIcon('book'),
      detail: vscode.l10n.t('To read: who is in it and what they said'),
    },
    json: {
      label: vscode.l10n.t('Data'),
      iconPath: new vscode.ThemeIcon('json'),
      detail: vscode.l10n.t('Everything, for programs'),
    },
  };
  const items = exportFormats.map((format) => ({
    label: words[format.id]?.label ?? format.id,
    description: `.${format.extension}`,
    detail: words[format.id]?.detail ?? '',
    format,
  }));
  const options = { title: vscode.l10n.t('Export as'), matchOnDescription: true, matchOnDetail: true };
  return (await vscode.window.showQuickPick(items, options))?.format;
}

async function askTarget({ document }: OpenArticle, file: ExportedFile): Promise<vscode.Uri | undefined> {
  const folder = document.isUntitled ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(document.uri, '..');
  const defaultUri = folder === undefined ? undefined : vscode.Uri.joinPath(folder, file.name);
  return vscode.window.showSaveDialog({ title: vscode.l10n.t('Export'), ...(defaultUri === undefined ? {} : { defaultUri }) });
}

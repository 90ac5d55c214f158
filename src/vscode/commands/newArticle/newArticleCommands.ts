import * as vscode from 'vscode';
import { exists } from '../../articles/exists';
import type { ArticleConverter, ConvertedArticle, Files } from '../../../core/index';
import { articleFileName, articleFileText, articleTitle, isoDate, oneLine, webAddress } from '../../../core/index';
import { commandIds } from '../../commands';
import type { Services } from '../../services';
import { ReaderError } from '../../acting/readerError';
import { registerCommand } from '../../acting/registerCommand';
import { toUri } from '../../acting/target';
import { askDesk, askFile, askName, askOrigin, askPlace } from './askArticle';
import type { NewArticleOptions } from './newArticleOptions';
import { checkOptions, isOptions } from './newArticleOptions';
import { articleOfFile, articleOfText } from './readSource';
import { writeArticle } from './writeArticle';

interface NewArticlePorts {
  readonly files: Files;
  readonly converter: ArticleConverter;
}

/**
 * Getting an article in. `newArticle` asks where from; the explorer passes the folder that it was called on, a program its
 * {@link NewArticleOptions}. `newArticleFromFile` takes the file that the explorer passes, or asks for one. Both return the URI of the new
 * article, undefined where the reader thought better of it.
 */
export function registerNewArticleCommands({ log, sessions, files }: Services, converter: ArticleConverter): vscode.Disposable {
  const ports: NewArticlePorts = { files, converter };
  const folderNow = (): vscode.Uri | undefined => {
    const shown = sessions.shown?.document;
    if (shown !== undefined && vscode.workspace.getWorkspaceFolder(shown.uri) !== undefined)
      return vscode.Uri.joinPath(shown.uri, '..');
    return vscode.workspace.workspaceFolders?.[0]?.uri;
  };
  return vscode.Disposable.from(
    registerCommand(
      log,
      commandIds.newArticle,
      (first) =>
        isOptions(first) ? forProgram(first, ports) : forReader(first instanceof vscode.Uri ? first : folderNow(), ports),
      ([first]) => isOptions(first),
    ),
    registerCommand(
      log,
      commandIds.newArticleFromFile,
      (first) => fromFile(first instanceof vscode.Uri ? first : undefined, ports),
      () => false,
    ),
  );
}

async function forProgram(options: NewArticleOptions, ports: NewArticlePorts): Promise<vscode.Uri> {
  checkOptions(options);
  const from = options.from === undefined ? undefined : toUri(options.from);
  const found = await convert(from, options.text, ports);
  const { title, date, source, desk, language } = options;
  if (date !== undefined && isoDate(date) !== date) throw new TypeError('The date of a new article must be YYYY-MM-DD.');
  if (source !== undefined && webAddress(source) === undefined)
    throw new TypeError('The source of a new article must be an http or https address.');
  const given = Object.fromEntries(
    Object.entries({ title: title === undefined ? undefined : oneLine(title), source, date, desk, language }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  const article: ConvertedArticle = { ...found, ...given };
  const beside = from === undefined ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(from, '..');
  const target = options.target === undefined ? beside : toUri(options.target);
  if (target === undefined) throw new TypeError('A new article needs a target where no folder is open.');
  const isFile = options.target !== undefined && !target.path.endsWith('/');
  return make(article, isFile ? target : vscode.Uri.joinPath(target, await freeName(article, target)), ports);
}

async function forReader(folder: vscode.Uri | undefined, ports: NewArticlePorts): Promise<vscode.Uri | undefined> {
  switch (await askOrigin()) {
    case 'clipboard':
      return ask(await inProgress(() => convert(undefined, undefined, ports)), folder, ports);
    case 'file':
      return fromFile(undefined, ports, folder);
    case undefined:
      return undefined;
  }
}

async function fromFile(
  file: vscode.Uri | undefined,
  ports: NewArticlePorts,
  folder?: vscode.Uri,
): Promise<vscode.Uri | undefined> {
  const from = file ?? (await askFile(folder));
  if (from === undefined) return undefined;
  return ask(await inProgress(() => convert(from, undefined, ports)), folder ?? vscode.Uri.joinPath(from, '..'), ports);
}

async function ask(
  article: ConvertedArticle,
  folder: vscode.Uri | undefined,
  ports: NewArticlePorts,
): Promise<vscode.Uri | undefined> {
  const target = await (folder === undefined ? askPlace() : askName(folder, await freeName(article, folder)));
  if (target === undefined) return undefined;
  const desk = await askDesk(article.desk);
  return desk === undefined ? undefined : make({ ...article, desk }, target, ports);
}

/** @param from The file; without it and without a text the clipboard is read. */
async function convert(
  from: vscode.Uri | undefined,
  text: string | undefined,
  { converter }: NewArticlePorts,
): Promise<ConvertedArticle> {
  if (from !== undefined) return articleOfFile(from, converter);
  return articleOfText(text ?? (await vscode.env.clipboard.readText()), converter);
}

async function make(article: ConvertedArticle, target: vscode.Uri, { files }: NewArticlePorts): Promise<vscode.Uri> {
  if (!target.path.endsWith('.article')) throw new ReaderError(vscode.l10n.t('The name of an article ends in {0}.', '.article'));
  await writeArticle(article, target, files);
  await vscode.window.showTextDocument(target, { preview: false });
  return target;
}

const titleOf = (article: ConvertedArticle): string => articleTitle(articleFileText(article));

/** A file name for that folder, made of the headline, that is not taken. */
async function freeName(article: ConvertedArticle, folder: vscode.Uri): Promise<string> {
  const taken = new Set<string>();
  for (;;) {
    const name = articleFileName(titleOf(article), (each) => taken.has(each));
    if (!(await exists(vscode.Uri.joinPath(folder, name)))) return name;
    taken.add(name);
  }
}

const inProgress = <T>(work: () => Promise<T>): Thenable<T> =>
  vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Making an article…') }, work);

import * as vscode from 'vscode';
import { exists } from '../../articles/exists';
import type { ConvertedArticle, Files } from '../../../core/index';
import { articleFileText, fileName, FileChanged, newSidecar } from '../../../core/index';
import { sidecarUri } from '../../articles/sidecarUri';
import { hash } from '../../ports/webPorts';
import { getSetting } from '../../settings';
import { ReaderError } from '../../acting/readerError';

/** Writes the article and what is known of it beside it. Nothing is ever written over: a ReaderError says what is there already. */
export async function writeArticle(article: ConvertedArticle, target: vscode.Uri, files: Files): Promise<void> {
  const sidecar = sidecarUri(target, getSetting('annotator', target));
  if (sidecar !== undefined && (await exists(sidecar))) throw taken(sidecar);
  if (await exists(target)) throw taken(target);
  const text = articleFileText(article);
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(target, '..'));
  await writeNew(target, text, files);
  const { title, source, date, desk, language } = article;
  const facts = Object.fromEntries(
    Object.entries({ title, source, date, desk, language }).filter(([, value]) => value !== undefined && value !== ''),
  );
  if (sidecar !== undefined) await writeNew(sidecar, await newSidecar(target.toString(), text, facts, hash), files);
}

async function writeNew(uri: vscode.Uri, text: string, files: Files): Promise<void> {
  try {
    await files.write(uri.toString(), text, { text: undefined });
  } catch (error) {
    throw error instanceof FileChanged ? taken(uri) : error;
  }
}

const taken = (uri: vscode.Uri): ReaderError =>
  new ReaderError(vscode.l10n.t('There is already a file {0}. Nothing was written; choose another name.', fileName(uri.path)));

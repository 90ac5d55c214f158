import * as vscode from 'vscode';
import { fileName, readsLikeProse } from '../../core/index';
import { getSetting } from '../settings';
import { exists } from './exists';
import { isSidecar, sidecarUri } from './sidecarUri';

/** Output panels, settings and the like are documents too, but nobody's article. */
const NEVER = new Set([
  'output',
  'vscode',
  'vscode-settings',
  'vscode-userdata',
  'debug',
  'comment',
  'walkThroughSnippet',
  'search-editor',
]);

/** Whether a document is read as an article without being asked. Looks for a sidecar only where nothing else decides. */
export async function isArticle(document: vscode.TextDocument): Promise<boolean> {
  if (NEVER.has(document.uri.scheme) || isSidecar(document.uri)) return false;
  if (document.languageId === 'article') return true;
  const patterns = getSetting('articleFiles', document.uri);
  if (patterns.some((pattern) => vscode.languages.match({ pattern }, document) > 0)) return true;
  if (document.languageId === 'plaintext' && isPlainArticle(document)) return true;
  return (document.languageId === 'plaintext' || document.languageId === 'markdown') && hasSidecar(document.uri);
}

function isPlainArticle(document: vscode.TextDocument): boolean {
  const setting = getSetting('plainText', document.uri);
  return setting === 'always' || (setting === 'prose' && readsLikeProse(fileName(document.uri.path), document.getText()));
}

async function hasSidecar(article: vscode.Uri): Promise<boolean> {
  const uri = sidecarUri(article, getSetting('annotator', article));
  return uri !== undefined && (await exists(uri));
}

import * as vscode from 'vscode';
import type { Services } from '../services';

export function registerArticleContext(_services: Services): vscode.Disposable {
  return vscode.Disposable.from();
}

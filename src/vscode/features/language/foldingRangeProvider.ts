import * as vscode from 'vscode';
import { sectionsOf } from '../../../core/index';
import type { Services } from '../../services';
import { articleOf } from './articleAt';

/** Markdown has headings of its own, which VS Code folds. */
const LANGUAGES: vscode.DocumentSelector = [{ language: 'article' }, { language: 'plaintext' }];

/** Folds an article by its subheadings. Other plain texts are folded by indentation as ever. */
export function registerFoldingRanges(services: Services): vscode.Disposable {
  // VS Code may ask before the text is known to be an article.
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    services.sessions.onDidChangeShown(() => {
      changed.fire();
    }),
    vscode.languages.registerFoldingRangeProvider(LANGUAGES, {
      onDidChangeFoldingRanges: changed.event,
      provideFoldingRanges(document) {
        if (articleOf(services, document) === undefined) return undefined;
        return sectionsOf(document.getText()).map(
          ({ span }) => new vscode.FoldingRange(document.positionAt(span.start).line, document.positionAt(span.end).line),
        );
      },
    }),
  );
}

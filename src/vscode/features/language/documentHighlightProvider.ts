import * as vscode from 'vscode';
import type { Highlight } from '../../../core/index';
import { highlightsAt } from '../../../core/index';
import type { Services } from '../../services';
import { articleOf, rangeOf } from './articleAt';

/** Named, because VS Code's own marking of equal words, which is for all languages, may else come first. */
const LANGUAGES = ['article', 'plaintext', 'markdown'];

/** Marks what belongs together with what the cursor stands on. Where that is nothing, VS Code marks equal words as it does everywhere. */
export const registerDocumentHighlights = (services: Services): vscode.Disposable =>
  vscode.languages.registerDocumentHighlightProvider(LANGUAGES, {
    provideDocumentHighlights(document, position) {
      const article = articleOf(services, document);
      const highlights = article && highlightsAt(article.annotations, document.offsetAt(position));
      if (highlights === undefined || highlights.length === 0) return undefined;
      return highlights.map(({ role, span }) => new vscode.DocumentHighlight(rangeOf(document, span), kindOf(role)));
    },
  });

/** Who speaks stands out from what is said. */
function kindOf(role: Highlight['role']): vscode.DocumentHighlightKind {
  switch (role) {
    case 'name':
      return vscode.DocumentHighlightKind.Text;
    case 'quote':
    case 'cue':
      return vscode.DocumentHighlightKind.Read;
    case 'speaker':
      return vscode.DocumentHighlightKind.Write;
  }
}

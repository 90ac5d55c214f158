import * as vscode from 'vscode';
import { selectionSpan } from '../acting/target';
import type { Services } from '../services';
import { beyondArticle } from './cards/beyondArticle';
import { askedAt } from './cards/askedAt';
import type { Card } from './cards/card';
import { cardsAt } from './cards/card';
import { cardMarkdown } from './cards/cardMarkdown';

/** Answers "who is this?" and "who said this?" where the pointer rests. Any text that somebody asked to read as an article has cards. */
export const registerHovers = (services: Services): vscode.Disposable =>
  vscode.languages.registerHoverProvider('*', {
    provideHover(document, position) {
      const session = services.sessions.get(document.uri)?.session;
      if (session === undefined) return undefined;
      const lineOf = (offset: number): number => document.positionAt(offset).line + 1;
      const at = (offset: number): readonly Card[] =>
        cardsAt(session.annotations, offset, lineOf, (entity) => beyondArticle(services, document.uri, entity));
      const offset = askedAt(document.offsetAt(position), selectionIn(document));
      const found = at(offset);
      // A cursor right behind a name still stands at it.
      const cards = found.length > 0 || offset === 0 ? found : at(offset - 1);
      const [first] = cards;
      if (first === undefined || first.span === null) return undefined;
      return new vscode.Hover(
        cards.map((card, i) => withRule(cardMarkdown(card, document.uri, 'hover'), i > 0)),
        new vscode.Range(document.positionAt(first.span.start), document.positionAt(first.span.end)),
      );
    },
  });

function selectionIn(document: vscode.TextDocument) {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document) return undefined;
  return { ...selectionSpan(editor), cursor: document.offsetAt(editor.selection.active) };
}

/** Parts a card from the one above it, which VS Code does for other providers' cards only. */
function withRule(markdown: vscode.MarkdownString, isBelow: boolean): vscode.MarkdownString {
  if (isBelow) markdown.value = `---\n\n${markdown.value}`;
  return markdown;
}

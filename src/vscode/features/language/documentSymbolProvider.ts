import * as vscode from 'vscode';
import type { OutlineNode } from '../../../core/index';
import { outlineOf, shortened } from '../../../core/index';
import type { Services } from '../../services';
import { Debounced } from '../debounced';
import { articleOf, rangeOf } from './articleAt';
import { SYMBOL_KINDS } from './symbolKinds';

const LONGEST_LABEL = 80;

const DELAY_MS = 300;

/**
 * The outline, Ctrl+Shift+O and the breadcrumbs: people, organizations and quotes, with what belongs to each under it.
 *
 * VS Code asks once for each version of the text, and a provider cannot tell it that the answer differs: with a provider that is
 * registered anew it asks again.
 */
export function registerDocumentSymbols(services: Services): vscode.Disposable {
  const provider: vscode.DocumentSymbolProvider = {
    provideDocumentSymbols: (document) => symbolsOf(services, document),
  };
  const register = (): vscode.Disposable =>
    vscode.languages.registerDocumentSymbolProvider('*', provider, { label: vscode.l10n.t('Article Annotator') });
  let registered = register();
  const again = new Debounced(DELAY_MS, () => {
    registered.dispose();
    registered = register();
  });
  return vscode.Disposable.from(
    again,
    new vscode.Disposable(() => {
      registered.dispose();
    }),
    services.sessions.onDidChange(({ change }) => {
      if (change === 'annotations') again.schedule();
    }),
  );
}

function symbolsOf(services: Services, document: vscode.TextDocument): vscode.DocumentSymbol[] | undefined {
  const article = articleOf(services, document);
  if (article === undefined) return undefined;
  const { people, organizations, quotes } = outlineOf(article.annotations);
  return [
    ...group(document, vscode.l10n.t('People'), people),
    ...group(document, vscode.l10n.t('Organizations'), organizations),
    ...group(document, vscode.l10n.t('Quotes'), quotes),
  ];
}

/**
 * A group stands where its first entry does. VS Code follows the cursor into the first group that holds it: one that reached over
 * the whole article would keep the others from being found.
 */
function group(document: vscode.TextDocument, label: string, nodes: readonly OutlineNode[]): readonly vscode.DocumentSymbol[] {
  const [first] = nodes;
  if (first === undefined) return [];
  const range = rangeOf(document, first.span);
  const symbol = new vscode.DocumentSymbol(label, String(nodes.length), vscode.SymbolKind.Namespace, range, range);
  symbol.children = nodes.map((node) => symbolOf(document, node));
  return [symbol];
}

function symbolOf(document: vscode.TextDocument, { kind, label, detail, span, children }: OutlineNode): vscode.DocumentSymbol {
  const range = rangeOf(document, span);
  // VS Code refuses a symbol without a name.
  const name = shortened(label, LONGEST_LABEL) || '…';
  const symbol = new vscode.DocumentSymbol(name, detail, SYMBOL_KINDS[kind], range, range);
  symbol.children = children.map((child) => symbolOf(document, child));
  return symbol;
}

import * as vscode from 'vscode';
import type { Services } from '../services';
import { registerCodeActions } from './language/codeActionsProvider';
import { registerDefinitions } from './language/definitionProvider';
import { registerDocumentHighlights } from './language/documentHighlightProvider';
import { registerDocumentSymbols } from './language/documentSymbolProvider';
import { registerFoldingRanges } from './language/foldingRangeProvider';
import { registerInlayHints } from './language/inlayHintsProvider';
import { registerReferences } from './language/referenceProvider';
import { registerRenames } from './language/renameProvider';
import { registerSelectionRanges } from './language/selectionRangeProvider';
import { registerWorkspaceSymbols } from './language/workspaceSymbolProvider';

/** What VS Code's own language features show and do in an article: the light bulb, outline, definitions, references, renaming and so on. */
export const registerLanguage = (services: Services): vscode.Disposable =>
  vscode.Disposable.from(
    registerCodeActions(services),
    registerDefinitions(services),
    registerDocumentHighlights(services),
    registerDocumentSymbols(services),
    registerFoldingRanges(services),
    registerInlayHints(services),
    registerReferences(services),
    registerRenames(services),
    registerSelectionRanges(services),
    registerWorkspaceSymbols(services),
  );

import * as vscode from 'vscode';
import type { OutlineNode } from '../../../core/index';

/** VS Code has no symbols for people and what they say; these differ in shape and colour, and lists can be sorted by them. */
export const SYMBOL_KINDS: Readonly<Record<OutlineNode['kind'], vscode.SymbolKind>> = {
  person: vscode.SymbolKind.Class,
  organization: vscode.SymbolKind.Module,
  quote: vscode.SymbolKind.String,
  mention: vscode.SymbolKind.Key,
};

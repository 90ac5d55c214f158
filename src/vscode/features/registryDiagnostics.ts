import * as vscode from 'vscode';
import type { Services } from '../services';
import { diagnosticsOf } from './diagnostics';

/** Shows what is wrong with a registry in Problems, at the right line of the file. */
export function registerRegistryDiagnostics({ knowledge }: Services): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('articleAnnotator.registry');
  const show = (): void => {
    collection.clear();
    for (const { registry } of knowledge.all) {
      const diagnostics = diagnosticsOf(registry.state);
      if (diagnostics.length > 0) collection.set(vscode.Uri.parse(registry.uri, true), diagnostics);
    }
  };
  show();
  return vscode.Disposable.from(
    collection,
    knowledge.onDidChangeFolder(({ change }) => {
      if (change !== 'places') show();
    }),
  );
}

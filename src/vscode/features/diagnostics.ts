import * as vscode from 'vscode';
import type { RegistryState, SidecarProblem, SidecarState } from '../../core/index';
import type { OpenArticle } from '../articles/articleSessions';
import { localized } from '../localized';
import type { Services } from '../services';

/** Shows what is wrong with annotations files in Problems, at the right line of the file. */
export function registerDiagnostics({ sessions }: Services): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('articleAnnotator');
  const shown = new Map<string, vscode.Uri>();
  const show = ({ session }: OpenArticle): void => {
    if (session.sidecarUri === undefined) return;
    const uri = vscode.Uri.parse(session.sidecarUri, true);
    const diagnostics = diagnosticsOf(session.status.sidecar);
    shown.set(session.uri, uri);
    collection.set(uri, diagnostics);
  };
  return vscode.Disposable.from(
    collection,
    sessions.onDidChange(({ article }) => {
      show(article);
    }),
    sessions.onDidChangeShown(() => {
      const open = new Set(sessions.all.map(({ session }) => session.uri));
      for (const [article, sidecar] of shown) {
        if (open.has(article)) continue;
        collection.delete(sidecar);
        shown.delete(article);
      }
    }),
  );
}

/** What is wrong with a file of annotations or a registry. */
export function diagnosticsOf(state: SidecarState | RegistryState): readonly vscode.Diagnostic[] {
  switch (state.kind) {
    case 'none':
      return [];
    case 'valid':
    case 'invalid':
      return state.problems.map(diagnosticOf);
    case 'newer':
      return [
        atTop(
          vscode.l10n.t(
            'This file has version {0}, which is newer than this Article Annotator knows. It is shown nowhere and never written.',
            state.version,
          ),
          vscode.DiagnosticSeverity.Information,
        ),
      ];
    case 'unreadable':
      return [atTop(vscode.l10n.t('The annotations cannot be read: {0}', state.reason), vscode.DiagnosticSeverity.Error)];
  }
}

function diagnosticOf({ line, column, endLine, endColumn, severity, code, message }: SidecarProblem): vscode.Diagnostic {
  const range = new vscode.Range(line, column, endLine ?? line, endColumn ?? column + 1);
  const level = severity === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning;
  return withSource(new vscode.Diagnostic(range, localized(message), level), code);
}

const atTop = (message: string, severity: vscode.DiagnosticSeverity): vscode.Diagnostic =>
  withSource(new vscode.Diagnostic(new vscode.Range(0, 0, 0, 1), message, severity), 'sidecar');

function withSource(diagnostic: vscode.Diagnostic, code: string): vscode.Diagnostic {
  diagnostic.source = 'Article Annotator';
  diagnostic.code = code;
  return diagnostic;
}

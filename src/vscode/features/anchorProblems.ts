import * as vscode from 'vscode';
import type { Annotation } from '../../core/index';
import { allAnnotations, shortened } from '../../core/index';
import type { OpenArticle } from '../articles/articleSessions';
import { commandIds } from '../commands';
import { getSetting, onDidChangeSettings } from '../settings';
import type { Services } from '../services';
import { Debounced } from './debounced';

const REFRESH_DELAY_MS = 300;
const LONGEST_WORDS = 80;

/** What Problems shows of an annotation, with the id to mend it by. */
class AnchorProblem extends vscode.Diagnostic {
  readonly id: string;

  constructor(range: vscode.Range, message: string, severity: vscode.DiagnosticSeverity, code: AnchorCode, id: string) {
    super(range, message, severity);
    this.source = 'Article Annotator';
    this.code = code;
    this.id = id;
  }
}

type AnchorCode = 'anchor.orphaned' | 'anchor.changed';

/** Shows in Problems which decided annotations have lost their place or stand on text that was changed, with a way to attach them again. */
export function registerAnchorProblems({ sessions }: Services): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('articleAnnotator.anchors');
  const refresh = new Debounced(REFRESH_DELAY_MS, () => {
    collection.clear();
    for (const article of sessions.all) {
      if (!getSetting('problems.orphanedAnnotation', article.document.uri)) continue;
      const problems = problemsOf(article);
      if (problems.length > 0) collection.set(article.document.uri, problems);
    }
  });
  return vscode.Disposable.from(
    collection,
    refresh,
    sessions.onDidChange(({ change }) => {
      if (change !== 'status') refresh.schedule();
    }),
    sessions.onDidChangeShown(() => {
      refresh.schedule();
    }),
    onDidChangeSettings((isChanged) => {
      if (isChanged('problems.orphanedAnnotation')) refresh.schedule();
    }),
    vscode.languages.registerCodeActionsProvider(
      '*',
      {
        provideCodeActions: (document, _range, { diagnostics }) =>
          diagnostics.filter(isAnchorProblem).map((problem) => {
            const action = new vscode.CodeAction(vscode.l10n.t('Attach Again…'), vscode.CodeActionKind.QuickFix);
            action.diagnostics = [problem];
            action.isPreferred = true;
            // As text, not as a URI: the reader asks, no program, and is told what goes wrong.
            action.command = {
              command: commandIds.reattach,
              title: action.title,
              arguments: [document.uri.toString(), problem.id],
            };
            return action;
          }),
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

const isAnchorProblem = (diagnostic: vscode.Diagnostic): diagnostic is AnchorProblem => diagnostic instanceof AnchorProblem;

function problemsOf(article: OpenArticle): readonly AnchorProblem[] {
  const { annotations, isStored } = article.session;
  return allAnnotations(annotations).flatMap((annotation) =>
    // What nobody decided on yet is not worth a warning.
    isStored(annotation.id) && annotation.status !== 'suggested' ? (problemOf(article, annotation) ?? []) : [],
  );
}

function problemOf({ session, document }: OpenArticle, { id, text, span, state }: Annotation): AnchorProblem | undefined {
  const words = shortened(text, LONGEST_WORDS);
  if (state === 'changed' && span !== null) {
    const range = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
    return new AnchorProblem(
      range,
      vscode.l10n.t('The text of “{0}” was changed since it was annotated.', words),
      vscode.DiagnosticSeverity.Information,
      'anchor.changed',
      id,
    );
  }
  if (state !== 'orphaned') return undefined;
  const line = document.lineAt(document.positionAt(session.lastPlace(id)?.start ?? 0).line);
  return new AnchorProblem(
    line.range,
    vscode.l10n.t('The place of “{0}” in the article is lost. It was about here.', words),
    vscode.DiagnosticSeverity.Warning,
    'anchor.orphaned',
    id,
  );
}

import * as vscode from 'vscode';
import type { FixAction, KnownName, Problem, ProblemFix } from '../../core/index';
import { findProblems, problemRuleNames } from '../../core/index';
import type { OpenArticle } from '../articles/articleSessions';
import { commandIds } from '../commands';
import { localized } from '../localized';
import type { Services } from '../services';
import { getSetting, onDidChangeSettings } from '../settings';
import { Debounced } from './debounced';

const REFRESH_DELAY_MS = 400;

const SEVERITIES = {
  information: vscode.DiagnosticSeverity.Information,
  warning: vscode.DiagnosticSeverity.Warning,
} as const satisfies Readonly<Record<Problem['severity'], vscode.DiagnosticSeverity>>;

/** What Problems shows of a problem, with the ways to mend it and the version of the text that their places are of. */
class ArticleProblem extends vscode.Diagnostic {
  readonly fixes: readonly ProblemFix[];
  readonly version: number;

  constructor({ span, severity, message, rule, fixes }: Problem, document: vscode.TextDocument) {
    const range = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
    super(range, localized(message), SEVERITIES[severity]);
    this.source = 'Article Annotator';
    this.code = rule;
    this.fixes = fixes;
    this.version = document.version;
  }
}

/** Shows in Problems what the rules find in open articles, each with quick fixes. Looks again only at the articles that changed. */
export function registerArticleProblems({ sessions, knowledge }: Services): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('articleAnnotator.problems');
  const changed = new Set<OpenArticle>();
  const refresh = new Debounced(REFRESH_DELAY_MS, () => {
    for (const article of changed) {
      const { uri } = article.document;
      if (sessions.get(uri) !== article) continue;
      const problems = problemsOf(article, knowledge.for(uri)?.registry.content.entities.map(knownName) ?? []);
      if (problems.length > 0 || collection.has(uri)) collection.set(uri, problems);
    }
    changed.clear();
  });
  const lookAt = (articles: Iterable<OpenArticle>): void => {
    for (const article of articles) changed.add(article);
    refresh.schedule();
  };
  return vscode.Disposable.from(
    collection,
    refresh,
    sessions.onDidChange(({ article, change }) => {
      if (change !== 'status') lookAt([article]);
    }),
    sessions.onDidChangeShown(() => {
      const gone: vscode.Uri[] = [];
      collection.forEach((uri) => {
        if (sessions.get(uri) === undefined) gone.push(uri);
      });
      for (const uri of gone) collection.delete(uri);
    }),
    knowledge.onDidChangeFolder(({ change }) => {
      if (change !== 'places') lookAt(sessions.all);
    }),
    onDidChangeSettings((isChanged) => {
      if (problemRuleNames.some((rule) => isChanged(`problems.${rule}`))) lookAt(sessions.all);
    }),
    vscode.languages.registerCodeActionsProvider(
      '*',
      {
        provideCodeActions: (document, _range, { diagnostics }) =>
          diagnostics.filter(isArticleProblem).flatMap((problem) => codeActionsOf(document, problem)),
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

const isArticleProblem = (diagnostic: vscode.Diagnostic): diagnostic is ArticleProblem => diagnostic instanceof ArticleProblem;

function problemsOf({ session, document }: OpenArticle, registry: readonly KnownName[]): readonly ArticleProblem[] {
  return findProblems({ text: session.getText(), annotations: session.annotations, registry }, (rule) =>
    getSetting(`problems.${rule}`, document.uri),
  ).map((problem) => new ArticleProblem(problem, document));
}

const knownName = ({
  kind,
  name,
  aliases = [],
  id,
}: Omit<KnownName, 'aliases'> & { aliases?: readonly string[] }): KnownName => ({
  kind,
  name,
  aliases,
  ...(id === undefined ? {} : { id }),
});

function codeActionsOf(document: vscode.TextDocument, problem: ArticleProblem): readonly vscode.CodeAction[] {
  // Places of an older text may lie elsewhere by now; the next look, a moment from now, has them right.
  const fixes = problem.fixes.filter(({ action }) => !('span' in action) || problem.version === document.version);
  return fixes.map(({ title, action }) => {
    const codeAction = new vscode.CodeAction(localized(title), vscode.CodeActionKind.QuickFix);
    codeAction.diagnostics = [problem];
    codeAction.isPreferred = fixes.length === 1;
    if (action.kind === 'write') codeAction.edit = editOf(document, action);
    else codeAction.command = { title: codeAction.title, ...commandOf(document.uri.toString(), action) };
    return codeAction;
  });
}

function editOf(document: vscode.TextDocument, { span, text }: Extract<FixAction, { kind: 'write' }>): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(document.positionAt(span.start), document.positionAt(span.end)), text);
  return edit;
}

/** @param uri As text: the reader asks, no program, and is told what goes wrong. */
function commandOf(
  uri: string,
  action: Exclude<FixAction, { kind: 'write' }>,
): { readonly command: string; readonly arguments: unknown[] } {
  switch (action.kind) {
    case 'setSpeaker':
      return {
        command: commandIds.setSpeaker,
        arguments: [uri, action.quote, ...(action.entity === undefined ? [] : [{ entity: action.entity }])],
      };
    case 'annotate':
      return {
        command: action.entityKind === 'person' ? commandIds.annotatePerson : commandIds.annotateOrganization,
        arguments: [uri, action.span, action.entity],
      };
    case 'merge':
      return { command: commandIds.mergeEntities, arguments: [uri, [action.keep, action.other]] };
    case 'settle':
      return { command: commandIds.settle, arguments: [uri, action.id] };
    case 'promote':
      return { command: commandIds.promoteEntity, arguments: [uri, [action.entity]] };
    case 'link':
      return { command: commandIds.linkEntity, arguments: [uri, action.entity] };
    case 'split':
      return { command: commandIds.splitMention, arguments: [uri, action.mention] };
  }
}

import * as vscode from 'vscode';
import type { AnnotationSet, Entity, EntityKind, Mention, Quote, Span } from '../../../core/index';
import { annotationsAt, otherKind, rankedSpeakers, shortened } from '../../../core/index';
import type { CommandId } from '../../commands';
import { commandIds } from '../../commands';
import type { Services } from '../../services';
import { articleOf } from './articleAt';

const KINDS: readonly vscode.CodeActionKind[] = [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.RefactorRewrite];
/** Speakers that are offered by name; who else there is, "Set Speaker…" lists. */
const SPEAKERS = 3;
const LONGEST_NAME = 40;

/** The light bulb: decisions on a suggestion, what else can be done with what is annotated at the cursor, and marking what is selected. */
export const registerCodeActions = (services: Services): vscode.Disposable =>
  vscode.languages.registerCodeActionsProvider(
    '*',
    {
      provideCodeActions(document, range) {
        const article = articleOf(services, document);
        if (article === undefined || article.session.readOnly !== undefined) return undefined;
        const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
        return actionsAt(document.uri, article.annotations, span);
      },
    },
    { providedCodeActionKinds: KINDS },
  );

function actionsAt(uri: vscode.Uri, annotations: AnnotationSet, span: Span): vscode.CodeAction[] {
  const { name, quotes } = annotationsAt(annotations, span.start);
  const [quote] = quotes;
  return [
    ...(name === undefined ? [] : nameActions(uri, name.entity, name.mention)),
    ...(quote === undefined ? [] : quoteActions(uri, annotations, quote)),
    ...(span.start < span.end ? markActions(uri, span) : []),
  ];
}

function nameActions(uri: vscode.Uri, entity: Entity, mention: Mention): readonly vscode.CodeAction[] {
  const words = shortened(mention.text, LONGEST_NAME);
  const decisions =
    mention.status === 'suggested'
      ? [
          preferred(fix(vscode.l10n.t('Confirm “{0}”', words), commandIds.confirm, uri, [mention.id])),
          fix(vscode.l10n.t('Reject “{0}”', words), commandIds.reject, uri, [mention.id]),
          fix(vscode.l10n.t('Never suggest “{0}” again in any article', words), commandIds.neverSuggest, uri, [mention.id]),
        ]
      : [];
  const other = otherKind(entity.kind);
  return [
    ...decisions,
    rewrite(kindTitle(other, entity), commandIds.changeKind, uri, entity.id, other),
    // Without arguments it asks, about what the cursor stands on.
    rewrite(vscode.l10n.t('Same as…'), commandIds.mergeEntities),
  ];
}

function quoteActions(uri: vscode.Uri, annotations: AnnotationSet, quote: Quote): readonly vscode.CodeAction[] {
  const decisions =
    quote.status === 'suggested'
      ? [
          preferred(fix(vscode.l10n.t('Confirm this quote'), commandIds.confirm, uri, [quote.id])),
          fix(vscode.l10n.t('Reject this quote'), commandIds.reject, uri, [quote.id]),
        ]
      : [];
  const speakers = rankedSpeakers(annotations, quote)
    .filter(({ id }) => id !== quote.speaker?.entity)
    .slice(0, SPEAKERS)
    .map(({ id, name }) =>
      rewrite(vscode.l10n.t('Said by {0}', shortened(name, LONGEST_NAME)), commandIds.setSpeaker, uri, quote.id, { entity: id }),
    );
  return [...decisions, ...speakers, rewrite(vscode.l10n.t('Set Speaker…'), commandIds.setSpeaker, uri, quote.id)];
}

const markActions = (uri: vscode.Uri, span: Span): readonly vscode.CodeAction[] => [
  rewrite(vscode.l10n.t('Mark as Person'), commandIds.annotatePerson, uri, span),
  rewrite(vscode.l10n.t('Mark as Organization'), commandIds.annotateOrganization, uri, span),
  rewrite(vscode.l10n.t('Mark as Quote'), commandIds.annotateQuote, uri, span),
];

function kindTitle(kind: EntityKind, { name }: Entity): string {
  const words = shortened(name, LONGEST_NAME);
  return kind === 'person' ? vscode.l10n.t('“{0}” is a person', words) : vscode.l10n.t('“{0}” is an organization', words);
}

const fix = (title: string, command: CommandId, ...args: readonly unknown[]): vscode.CodeAction =>
  action(title, vscode.CodeActionKind.QuickFix, command, args);

const rewrite = (title: string, command: CommandId, ...args: readonly unknown[]): vscode.CodeAction =>
  action(title, vscode.CodeActionKind.RefactorRewrite, command, args);

function action(title: string, kind: vscode.CodeActionKind, command: CommandId, args: readonly unknown[]): vscode.CodeAction {
  const made = new vscode.CodeAction(title, kind);
  made.command = { title, command, arguments: [...args] };
  return made;
}

function preferred(made: vscode.CodeAction): vscode.CodeAction {
  made.isPreferred = true;
  return made;
}

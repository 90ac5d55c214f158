import * as vscode from 'vscode';
import type { Entity, Span } from '../../core/index';
import { annotateAll, annotateAllElsewhere, EMPTY_SET, occurrencesElsewhere, occurrencesOf } from '../../core/index';
import type { OpenArticle } from '../articles/articleSessions';
import { articlesWith } from '../articles/workspaceArticles';
import { commandIds } from '../commands';
import type { ArticleOperation } from '../acting/changeArticle';
import { changeArticles, requireWritable } from '../acting/changeArticle';
import { ReaderError } from '../acting/readerError';
import { registerCommand } from '../acting/registerCommand';
import { markedAt } from './markCommands';
import { occurrenceItem } from './occurrencesCommand';
import type { CommandServices } from '../acting/target';
import { isProgram, requireEntity, resolveTarget } from '../acting/target';

/** The places in one article that may name the entity. */
interface Found {
  readonly article: OpenArticle;
  /** Of the document when the places were looked for. */
  readonly version: number;
  readonly spans: readonly Span[];
}

/** What a program gets of one article. */
interface MarkedArticle {
  readonly uri: vscode.Uri;
  readonly ids: readonly string[];
}

/**
 * Marks every further occurrence of a person or organization in all articles of the workspace, in one step that one undo in any of them takes
 * back. Arguments of a program: `uri, id` of the entity or of a mention; a reader is shown the places first.
 */
export function registerWorkspaceOccurrencesCommand(services: CommandServices): vscode.Disposable {
  const { log } = services;
  return registerCommand(log, commandIds.annotateAllInWorkspace, (...args) => annotateInWorkspace(services, args));
}

/** @returns For each article in which something was marked the ids of the mentions, in reading order. */
async function annotateInWorkspace(services: CommandServices, args: readonly unknown[]): Promise<readonly MarkedArticle[]> {
  const target = await resolveTarget(services, args);
  const entity = requireEntity(target);
  await requireWritable(target.article);
  const found = isProgram(args)
    ? await find(services, target.article, entity)
    : await findWithProgress(services, target.article, entity);
  if (isProgram(args)) return annotate(services, target.article, entity, found);
  if (found.length === 0)
    throw new ReaderError(vscode.l10n.t('“{0}” stands nowhere else in the articles of the workspace.', entity.name));
  const picked = await askPlaces(entity, found);
  return picked === undefined ? [] : annotate(services, target.article, entity, picked);
}

async function find(
  services: CommandServices,
  own: OpenArticle,
  entity: Entity,
  token?: vscode.CancellationToken,
): Promise<readonly Found[]> {
  const articles = await articlesWith(services, (text) => occurrencesElsewhere(EMPTY_SET, text, entity).length > 0, token);
  const others = articles.filter((article) => article !== own);
  return [own, ...others].flatMap((article) => {
    const { session, document } = article;
    if (article !== own && session.readOnly !== undefined) return [];
    const text = session.getText();
    const spans =
      article === own
        ? occurrencesOf(session.annotations, text, entity.id)
        : occurrencesElsewhere(session.annotations, text, entity);
    return spans.length === 0 ? [] : [{ article, version: document.version, spans }];
  });
}

/** Shows that the articles are gone through; cancelling gives what was found until then. */
const findWithProgress = (services: CommandServices, own: OpenArticle, entity: Entity): Thenable<readonly Found[]> =>
  vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Looking for “{0}” in the articles of the workspace', entity.name),
      cancellable: true,
    },
    (_progress, token) => find(services, own, entity, token),
  );

async function annotate(
  services: CommandServices,
  own: OpenArticle,
  entity: Entity,
  found: readonly Found[],
): Promise<readonly MarkedArticle[]> {
  const marked: MarkedArticle[] = [];
  const operations = found.map(({ article, spans }): ArticleOperation => {
    const text = article.session.getText();
    const places = spans.map((span) => markedAt(text, span));
    const { newId } = article.session;
    return {
      article,
      operation: (desk) => {
        const annotated =
          article === own ? annotateAll(desk, entity.id, places, newId) : annotateAllElsewhere(desk, entity, places, newId);
        marked.push({ uri: article.document.uri, ids: annotated.ids });
        return annotated.stored;
      },
    };
  });
  await changeArticles(services, operations, { from: [own.document.uri] });
  return marked;
}

interface PlaceItem extends vscode.QuickPickItem {
  readonly found?: Found;
  readonly span?: Span;
}

/**
 * Each place in context under the name of its article, all of them ticked: Enter takes them. Undefined when the reader turns away. Throws when an
 * article was edited meanwhile.
 */
async function askPlaces(entity: Entity, found: readonly Found[]): Promise<readonly Found[] | undefined> {
  const items = found.flatMap((each): readonly PlaceItem[] => {
    const { session, document } = each.article;
    const text = session.getText();
    const places = each.spans.map((span) => ({ ...occurrenceItem(document, text, span), found: each }));
    return [{ label: vscode.workspace.asRelativePath(document.uri), kind: vscode.QuickPickItemKind.Separator }, ...places];
  });
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Mark as {0} in all articles', entity.name),
    placeHolder: vscode.l10n.t('Enter marks the ticked places.'),
    canPickMany: true,
    matchOnDescription: true,
  });
  if (picked !== undefined && found.some(({ article, version }) => article.document.version !== version))
    throw new ReaderError(vscode.l10n.t('An article was edited meanwhile. Nothing is marked; try again.'));
  return (
    picked &&
    found.flatMap((each) => {
      const spans = picked.flatMap((item) => (item.found === each && item.span !== undefined ? [item.span] : []));
      return spans.length === 0 ? [] : [{ ...each, spans }];
    })
  );
}

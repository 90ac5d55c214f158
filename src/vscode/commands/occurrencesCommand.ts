import * as vscode from 'vscode';
import type { Entity, Span } from '../../core/index';
import { annotateAll, occurrencesOf } from '../../core/index';
import type { OpenArticle } from '../articles/articleSessions';
import { commandIds } from '../commands';
import { snippetAround } from '../wording/snippet';
import { changeArticle, requireWritable } from '../acting/changeArticle';
import { askOnText } from '../acting/askOnText';
import { ReaderError } from '../acting/readerError';
import { registerCommand } from '../acting/registerCommand';
import { markedAt } from './markCommands';
import type { CommandServices } from '../acting/target';
import { isProgram, requireEntity, resolveTarget } from '../acting/target';

/**
 * Marks every further occurrence of a person or an organization in the article, in one step that one undo takes back. Arguments of a
 * program: `uri, id` of the entity or of a mention; a reader is shown the places first.
 */
export function registerOccurrencesCommand(services: CommandServices): vscode.Disposable {
  const { log } = services;
  return registerCommand(log, commandIds.annotateAllOccurrences, (...args) => annotateOccurrences(services, args));
}

/** @returns The ids of the mentions, in reading order. */
async function annotateOccurrences(services: CommandServices, args: readonly unknown[]): Promise<readonly string[]> {
  const target = await resolveTarget(services, args);
  const { article } = target;
  const entity = requireEntity(target);
  await requireWritable(article);
  const found = occurrencesOf(article.session.annotations, article.session.getText(), entity.id);
  if (isProgram(args)) return annotate(article, entity, found);
  if (found.length === 0) throw new ReaderError(vscode.l10n.t('“{0}” stands nowhere else in this article.', entity.name));
  const picked = await askPlaces(article, entity, found);
  return picked === undefined ? [] : annotate(article, entity, picked);
}

async function annotate(article: OpenArticle, entity: Entity, spans: readonly Span[]): Promise<readonly string[]> {
  const text = article.session.getText();
  const places = spans.map((span) => markedAt(text, span));
  let ids: readonly string[] = [];
  await changeArticle(article, (desk) => {
    const annotated = annotateAll(desk, entity.id, places, article.session.newId);
    ids = annotated.ids;
    return annotated.stored;
  });
  return ids;
}

/** Each place in context, all of them ticked: Enter takes them. Undefined when the reader turns away. */
async function askPlaces(
  { session, document }: OpenArticle,
  entity: Entity,
  found: readonly Span[],
): Promise<readonly Span[] | undefined> {
  const text = session.getText();
  const picked = await askOnText(document, () =>
    vscode.window.showQuickPick(
      found.map((span) => occurrenceItem(document, text, span)),
      {
        title: vscode.l10n.t('Mark as {0}', entity.name),
        placeHolder: vscode.l10n.t('Enter marks the ticked places.'),
        canPickMany: true,
        matchOnDescription: true,
      },
    ),
  );
  return picked?.map(({ span }) => span);
}

/** A place as it is listed: in context, ticked. */
export const occurrenceItem = (document: vscode.TextDocument, text: string, span: Span) => ({
  label: snippetAround(text, span).text,
  description: vscode.l10n.t('line {0}', document.positionAt(span.start).line + 1),
  picked: true,
  span,
});

import * as vscode from 'vscode';
import type { AnnotationSet, Entity, Mention, Quote, Span } from '../../core/index';
import { allAnnotations, containsSpan, findEntity, findMention, sameSpan, spanLength } from '../../core/index';
import type { ArticleNode } from '../articleNode';
import { isArticleNode } from '../articleNode';
import type { OpenArticle } from '../articles/articleSessions';
import type { Services } from '../services';
import { ReaderError } from './readerError';

/** Services of commands: also the nodes of the view that has the focus, which VS Code does not hand to key bindings. */
export interface CommandServices extends Services {
  nodesInFocus(view: string): Promise<readonly ArticleNode[]>;
}

/** The article that a command is about, and the ids that it was given, selected or called on. */
export interface Target {
  readonly article: OpenArticle;
  readonly ids: readonly string[];
}

/** Key bindings of the views pass `{ view }`, so that their commands act on that view's rows rather than on the editor. */
const isView = (value: unknown): value is { readonly view: string } =>
  typeof value === 'object' && value !== null && 'view' in value && typeof value.view === 'string';

/**
 * What a command is to act on: what a program named (`uri, ids`), the nodes it was called on in a view, or the annotation at the
 * cursor. `ids` is empty where nothing is there; throws a ReaderError where there is no article.
 */
export async function resolveTarget(services: CommandServices, args: readonly unknown[]): Promise<Target> {
  const [first, second] = args;
  if (isView(first)) return nodesTarget(services, await services.nodesInFocus(first.view));
  if (isArticleNode(first)) {
    return nodesTarget(services, Array.isArray(second) && second.length > 0 ? second.filter(isArticleNode) : [first]);
  }
  if (first !== undefined && first !== null) {
    return {
      article: await services.sessions.ensure(toUri(first)),
      ids: second === undefined ? [] : toIds(second, 'The second argument must be an id or a list of ids.'),
    };
  }
  const { article, editor } = await activeArticle(services);
  const at = annotationAt(article.session.annotations, selectionSpan(editor));
  return { article, ids: at === undefined ? [] : [at.id] };
}

/** The article that a command on a whole article is about: the one that a program named, else the one that the views show. */
export async function resolveArticle(services: CommandServices, args: readonly unknown[]): Promise<OpenArticle> {
  const [first] = args;
  const { shown } = services.sessions;
  if (shown !== undefined && (first === undefined || first === null || isView(first))) return shown;
  return (await resolveTarget(services, args)).article;
}

/** The article of the active editor. A text that is not read as an article becomes one: the reader asks. */
export async function activeArticle(
  services: Services,
): Promise<{ readonly article: OpenArticle; readonly editor: vscode.TextEditor }> {
  const editor = vscode.window.activeTextEditor ?? (await editorOfShown(services));
  if (editor === undefined) throw new ReaderError(vscode.l10n.t('Open an article first.'));
  return { article: await services.sessions.ensure(editor.document.uri), editor };
}

/** Where no text is in front, such as beside the walkthrough: the article that the views show, brought to the front. */
async function editorOfShown({ sessions }: Services): Promise<vscode.TextEditor | undefined> {
  const document = sessions.shown?.document;
  if (document === undefined) return undefined;
  const viewColumn = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
  return vscode.window.showTextDocument(document, { preview: false, ...(viewColumn === undefined ? {} : { viewColumn }) });
}

export function toUri(value: unknown): vscode.Uri {
  if (value instanceof vscode.Uri) return value;
  if (typeof value === 'string') return vscode.Uri.parse(value, true);
  if (typeof value === 'object' && value !== null && 'scheme' in value && 'path' in value) {
    return vscode.Uri.from(value as { scheme: string; path: string });
  }
  throw new TypeError('The first argument must be the URI of an article.');
}

/** Whether a value is a span: whole UTF-16 offsets, the end behind the start. */
export function isSpan(value: unknown): value is Span {
  if (typeof value !== 'object' || value === null || !('start' in value) || !('end' in value)) return false;
  const { start, end } = value;
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && Number(start) >= 0 && Number(end) > Number(start);
}

/** Throws a ReaderError where the command needs something to act on and nothing is there. */
export function requireIds({ ids }: Target): readonly string[] {
  if (ids.length === 0) throw new ReaderError(vscode.l10n.t('There is no annotation at the cursor.'));
  return ids;
}

export function requireId(target: Target): string {
  const [id] = requireIds(target);
  if (id === undefined) throw new ReaderError(vscode.l10n.t('There is no annotation at the cursor.'));
  return id;
}

/** The people and organizations that are meant, each once, by their own ids or those of their mentions. */
export function targetEntities({ article, ids }: Target): readonly Entity[] {
  const { annotations } = article.session;
  return [...new Set(ids.flatMap((id) => findEntity(annotations, id) ?? findMention(annotations, id)?.entity ?? []))];
}

/** The first of them. Throws a ReaderError where nobody is named. */
export function requireEntity(target: Target): Entity {
  const [entity] = targetEntities(target);
  if (entity === undefined) throw new ReaderError(vscode.l10n.t('Put the cursor on a name first.'));
  return entity;
}

/** Programs name the article that they mean, or the registry; readers do not. */
export const isProgram = (args: readonly unknown[]): boolean => args[0] instanceof vscode.Uri;

/** An argument that must be an id or a list of some; the message is for the programmer. */
export function toIds(value: unknown, message: string): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value) && value.every((id) => typeof id === 'string')) return value;
  throw new TypeError(message);
}

export const selectionSpan = ({ document, selection }: vscode.TextEditor): Span => ({
  start: document.offsetAt(selection.start),
  end: document.offsetAt(selection.end),
});

/** The annotation that is selected, else the shortest one around the cursor: a name before the quote it stands in. */
function annotationAt(set: AnnotationSet, at: Span): Mention | Quote | undefined {
  const around = allAnnotations(set).flatMap((annotation) =>
    annotation.span !== null && containsSpan(annotation.span, at) ? [{ annotation, span: annotation.span }] : [],
  );
  const selected = around.find(({ span }) => sameSpan(span, at));
  const shortest = [...around].sort((a, b) => spanLength(a.span) - spanLength(b.span))[0];
  return (selected ?? shortest)?.annotation;
}

async function nodesTarget(services: Services, nodes: readonly ArticleNode[]): Promise<Target> {
  const [first] = nodes;
  if (first === undefined) throw new ReaderError(vscode.l10n.t('Select something in the view first.'));
  const sameArticle = nodes.filter((node) => node.articleUri.toString() === first.articleUri.toString());
  return { article: await services.sessions.ensure(first.articleUri), ids: [...new Set(sameArticle.flatMap(({ ids }) => ids))] };
}

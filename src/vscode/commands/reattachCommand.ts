import * as vscode from 'vscode';
import type { Annotation, AnnotationSet, Span } from '../../core/index';
import { allAnnotations, findMention, findQuote, reattach } from '../../core/index';
import type { OpenArticle } from '../articles/articleSessions';
import { commandIds } from '../commands';
import { snippetAround } from '../wording/snippet';
import { askOnText } from '../acting/askOnText';
import { changeArticle, requireWritable } from '../acting/changeArticle';
import { ReaderError } from '../acting/readerError';
import { registerCommand } from '../acting/registerCommand';
import { markedAt } from './markCommands';
import type { CommandServices, Target } from '../acting/target';
import { isSpan, resolveTarget, selectionSpan } from '../acting/target';

const MOST_PLACES = 9;

/**
 * Attaches an annotation that has lost its place, or whose text was changed, again. Arguments of a program: `uri, id, span`; whatever is left out is
 * asked for, with the likeliest answer first: Enter takes it.
 */
export function registerReattachCommand(services: CommandServices): vscode.Disposable {
  const { log } = services;
  return registerCommand(log, commandIds.reattach, (...args) => attachAgain(services, args));
}

async function attachAgain(services: CommandServices, args: readonly unknown[]): Promise<void> {
  const target = await resolveTarget(services, args);
  const { article } = target;
  await requireWritable(article);
  // Views pass nodes; whoever names an id may name a place too.
  const place = typeof args[1] === 'string' ? args[2] : undefined;
  if (place !== undefined && !isSpan(place)) throw new TypeError('The third argument must be a span.');
  const annotation = place === undefined ? await annotationMeant(target) : storedAnnotation(article, target.ids[0]);
  if (annotation === undefined) return;
  const span = place ?? (await askOnText(article.document, () => askPlace(article, annotation)));
  if (span === undefined) return;
  const marked = markedAt(article.document.getText(), span);
  await changeArticle(article, (desk) => reattach(desk, annotation.id, marked));
}

function storedAnnotation({ session }: OpenArticle, id = ''): Annotation {
  const annotation = findQuote(session.annotations, id) ?? findMention(session.annotations, id)?.mention;
  if (annotation === undefined || !session.isStored(id))
    throw new ReaderError(vscode.l10n.t('There is no annotation “{0}” in this article.', id));
  return annotation;
}

/** What the reader called the command on, where that is lost or changed; else what is lost in the article. */
async function annotationMeant({ article, ids }: Target): Promise<Annotation | undefined> {
  const { annotations, isStored } = article.session;
  const needing = allAnnotations(annotations).filter(
    ({ id, state }) => isStored(id) && (state === 'orphaned' || state === 'changed'),
  );
  const meant = needing.filter(({ id }) => ids.includes(id) || ids.some((entity) => isOf(annotations, entity, id)));
  const [first, ...others] = meant.length > 0 ? meant : needing.filter(({ state }) => state === 'orphaned');
  if (first === undefined) throw new ReaderError(vscode.l10n.t('No annotation of this article has lost its place.'));
  if (others.length === 0) return first;
  const picked = await vscode.window.showQuickPick(
    [first, ...others].map((annotation) => ({ label: annotation.text, description: lastSeen(article, annotation), annotation })),
    { title: vscode.l10n.t('Attach which annotation again?'), matchOnDescription: true },
  );
  return picked?.annotation;
}

const isOf = (set: AnnotationSet, entityId: string, id: string): boolean => findMention(set, id)?.entity.id === entityId;

function lastSeen({ session, document }: OpenArticle, { id }: Annotation): string {
  const place = session.lastPlace(id);
  return place === undefined ? '' : vscode.l10n.t('was in line {0}', document.positionAt(place.start).line + 1);
}

interface PlaceItem extends vscode.QuickPickItem {
  readonly span: Span;
}

/** The likeliest places first, each shown in the text while the reader looks at it. */
async function askPlace(article: OpenArticle, annotation: Annotation): Promise<Span | undefined> {
  const items = placeItems(article, annotation);
  if (items.length === 0)
    throw new ReaderError(vscode.l10n.t('Nothing in the article is like “{0}”. Select its place first.', annotation.text));
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document === article.document);
  const before = editor?.selections;
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Where is “{0}” now?', annotation.text),
    placeHolder: vscode.l10n.t('Enter attaches it to this place.'),
    matchOnDescription: true,
    onDidSelectItem: (item) => {
      if (editor !== undefined && typeof item === 'object') show(editor, (item as PlaceItem).span);
    },
  });
  if (picked === undefined && editor !== undefined && before !== undefined) editor.selections = before;
  return picked?.span;
}

function placeItems({ session, document }: OpenArticle, annotation: Annotation): readonly PlaceItem[] {
  const text = session.getText();
  const item = (icon: string, span: Span, words: string): PlaceItem => ({
    label: snippetAround(text, span).text,
    iconPath: new vscode.ThemeIcon(icon),
    description: [vscode.l10n.t('line {0}', document.positionAt(span.start).line + 1), words]
      .filter((part) => part !== '')
      .join(' · '),
    span,
  });
  const editor = vscode.window.activeTextEditor;
  const selected = editor?.document === document ? selectionSpan(editor) : undefined;
  const selection =
    selected !== undefined && text.slice(selected.start, selected.end).trim() !== ''
      ? [item('list-selection', selected, vscode.l10n.t('selected'))]
      : [];
  const own = annotation.span === null ? [] : [item('location', annotation.span, vscode.l10n.t('where it is'))];
  const ranked = session
    .rankedPlaces(annotation.id)
    .slice(0, MOST_PLACES)
    .map(({ span, score }) => item('location', span, vscode.l10n.t('{0}% alike', Math.round(score * 100))));
  const items = [...selection, ...own, ...ranked];
  return items.filter(
    ({ span }, n) => items.findIndex((one) => one.span.start === span.start && one.span.end === span.end) === n,
  );
}

function show(editor: vscode.TextEditor, { start, end }: Span): void {
  const range = new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(end));
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

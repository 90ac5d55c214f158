import * as vscode from 'vscode';
import type { AnnotationSet, Span, Status } from '../../core/index';
import { allAnnotations, compareSpans, findEntity, findMention, findQuote } from '../../core/index';
import { commandIds } from '../commands';
import { ReaderError } from '../acting/readerError';
import { registerCommand } from '../acting/registerCommand';
import type { CommandServices } from '../acting/target';
import { activeArticle, resolveTarget, selectionSpan } from '../acting/target';

/** Going from annotation to annotation, and from the views to the text. */
export function registerNavigationCommands(services: CommandServices): vscode.Disposable {
  const { log } = services;
  const any = (): boolean => true;
  const isSuggested = (status: Status): boolean => status === 'suggested';
  return vscode.Disposable.from(
    registerCommand(log, commandIds.nextAnnotation, () => go(services, 'next', any)),
    registerCommand(log, commandIds.previousAnnotation, () => go(services, 'previous', any)),
    registerCommand(log, commandIds.nextSuggestion, () => go(services, 'next', isSuggested)),
    registerCommand(log, commandIds.previousSuggestion, () => go(services, 'previous', isSuggested)),
    registerCommand(log, commandIds.reveal, (...args) => reveal(services, args)),
  );
}

async function go(services: CommandServices, way: 'next' | 'previous', isWanted: (status: Status) => boolean): Promise<void> {
  const { article, editor } = await activeArticle(services);
  const spans = spansInOrder(article.session.annotations, isWanted);
  const here = selectionSpan(editor);
  const span =
    way === 'next'
      ? (spans.find((each) => compareSpans(each, here) > 0) ?? spans[0])
      : (spans.filter((each) => compareSpans(each, here) < 0).at(-1) ?? spans.at(-1));
  if (span === undefined) throw new ReaderError(vscode.l10n.t('There is nothing to go to in this article.'));
  select(editor, span);
}

/**
 * Shows the place of an annotation, or the first place of an entity, in the article's editor. Arguments: `uri, id`, and for what another layer
 * of annotations has where it is: `[startLine, startCharacter, endLine, endCharacter]`, from zero.
 */
async function reveal(services: CommandServices, args: readonly unknown[]): Promise<void> {
  const { article, ids } = await resolveTarget(services, args);
  const known = ids.flatMap((id) => placeOf(article.session.annotations, id) ?? []);
  const [span] = [...known, ...spanOfRange(article.document, args[2])];
  if (span === undefined) throw new ReaderError(vscode.l10n.t('Its place in the article is lost.'));
  const column = vscode.window.visibleTextEditors.find(({ document }) => document === article.document)?.viewColumn;
  const editor = await vscode.window.showTextDocument(article.document, {
    ...(column === undefined ? {} : { viewColumn: column }),
    preserveFocus: true,
  });
  select(editor, span);
}

/** The span of a range of a document, none where it is no range. */
function spanOfRange(document: vscode.TextDocument, value: unknown): readonly Span[] {
  if (!Array.isArray(value) || value.length !== 4 || !value.every((each) => Number.isSafeInteger(each) && each >= 0)) return [];
  const [startLine, startCharacter, endLine, endCharacter] = value as [number, number, number, number];
  const range = document.validateRange(new vscode.Range(startLine, startCharacter, endLine, endCharacter));
  return range.isEmpty ? [] : [{ start: document.offsetAt(range.start), end: document.offsetAt(range.end) }];
}

function select(editor: vscode.TextEditor, span: Span): void {
  const range = new vscode.Range(editor.document.positionAt(span.start), editor.document.positionAt(span.end));
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function spansInOrder(annotations: AnnotationSet, isWanted: (status: Status) => boolean): readonly Span[] {
  return allAnnotations(annotations)
    .flatMap(({ span, status }) => (span !== null && isWanted(status) ? [span] : []))
    .sort(compareSpans);
}

const placeOf = (annotations: AnnotationSet, id: string): Span | null | undefined =>
  (findQuote(annotations, id) ?? findMention(annotations, id)?.mention ?? findEntity(annotations, id)?.mentions[0])?.span;

import * as vscode from 'vscode';
import type { Annotated, AnnotationKind, AnnotationSet, Desk, EntityKind, Marked, Span } from '../../core/index';
import { annotateName, annotateQuote, entitiesOf, nameAt, quoteAt } from '../../core/index';
import type { OpenArticle } from '../articles/articleSessions';
import { commandIds } from '../commands';
import type { StickyKind } from '../review/stickyKind';
import { changeArticle } from '../acting/changeArticle';
import { ReaderError } from '../acting/readerError';
import { registerCommand } from '../acting/registerCommand';
import type { CommandServices } from '../acting/target';
import { activeArticle, isSpan, selectionSpan, toUri } from '../acting/target';

/** Marking what is selected, or what the cursor stands on, as a person, an organization or a quote. */
export function registerMarkCommands(services: CommandServices, sticky: StickyKind): vscode.Disposable {
  const { log } = services;
  const noting =
    (kind: AnnotationKind, mark: (args: readonly unknown[]) => Promise<string>) =>
    async (...args: readonly unknown[]): Promise<string> => {
      const id = await mark(args);
      if (args.length === 0) sticky.chosen(kind);
      return id;
    };
  return vscode.Disposable.from(
    registerCommand(
      log,
      commandIds.annotatePerson,
      noting('person', (args) => markName(services, 'person', args)),
    ),
    registerCommand(
      log,
      commandIds.annotateOrganization,
      noting('organization', (args) => markName(services, 'organization', args)),
    ),
    registerCommand(
      log,
      commandIds.annotateQuote,
      noting('quote', (args) => markQuote(services, args)),
    ),
  );
}

/** Arguments of a program: `uri, span, entityId?`; none from the interface. @returns The id of the mention. */
async function markName(services: CommandServices, kind: EntityKind, args: readonly unknown[]): Promise<string> {
  const { article, marked } = await markedPlace(services, args, kind);
  const entityId = typeof args[2] === 'string' ? args[2] : undefined;
  return annotate(article, (desk) => annotateName(desk, kind, marked, article.session.newId, entityId));
}

/** Arguments of a program: `uri, span`; none from the interface. @returns The id of the quote. */
async function markQuote(services: CommandServices, args: readonly unknown[]): Promise<string> {
  const { article, marked } = await markedPlace(services, args, 'quote');
  return annotate(article, (desk) => annotateQuote(desk, marked, article.session.newId));
}

async function annotate(article: OpenArticle, operation: (desk: Desk) => Annotated): Promise<string> {
  let id = '';
  await changeArticle(article, (desk) => {
    const annotated = operation(desk);
    id = annotated.id;
    return annotated.stored;
  });
  return id;
}

/** What is to be marked: what a program named (`uri, span`), what is selected, or the name or quote around the cursor. */
export async function markedPlace(
  services: CommandServices,
  args: readonly unknown[],
  kind: AnnotationKind,
): Promise<{ readonly article: OpenArticle; readonly marked: Marked }> {
  if (args[0] !== undefined && isSpan(args[1])) {
    const article = await services.sessions.ensure(toUri(args[0]));
    return { article, marked: markedAt(article.document.getText(), args[1]) };
  }
  const { article, editor } = await activeArticle(services);
  const text = article.document.getText();
  const selected = selectionSpan(editor);
  const span = selected.start < selected.end ? selected : grown(text, selected.start, article.session.annotations, kind);
  if (span === undefined) throw new ReaderError(vscode.l10n.t('Select what you want to mark, or put the cursor on it.'));
  return { article, marked: markedAt(text, span) };
}

function grown(text: string, offset: number, annotations: AnnotationSet, kind: AnnotationKind): Span | undefined {
  const { name, quote } = around(annotations, offset);
  return kind === 'quote' ? (quote ?? quoteAt(text, offset)) : (name ?? nameAt(text, offset, kind));
}

/** The name and the quote around an offset that are already there: what the reader most likely means. */
interface Around {
  readonly name: Span | undefined;
  readonly quote: Span | undefined;
}

function around(annotations: AnnotationSet, offset: number): Around {
  const holds = ({ span }: { readonly span: Span | null }): boolean =>
    span !== null && span.start <= offset && offset <= span.end;
  const name = entitiesOf(annotations)
    .flatMap(({ mentions }) => mentions)
    .find(holds);
  return { name: name?.span ?? undefined, quote: annotations.quotes.find(holds)?.span ?? undefined };
}

/** The place without blanks at its ends. Throws where nothing is left, or the text has no such place. */
export function markedAt(text: string, span: Span): Marked {
  if (span.end > text.length)
    throw new RangeError(
      `The article has ${String(text.length)} characters; there is no place ${String(span.start)}–${String(span.end)}.`,
    );
  const raw = text.slice(span.start, span.end);
  const start = span.start + (raw.length - raw.trimStart().length);
  const words = raw.trim();
  if (words === '') throw new ReaderError(vscode.l10n.t('Select what you want to mark, or put the cursor on it.'));
  return { span: { start, end: start + words.length }, text: words };
}

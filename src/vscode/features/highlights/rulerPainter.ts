import * as vscode from 'vscode';
import type { AnnotationKind, AnnotationSet, ArticleSession, Span } from '../../../core/index';
import type { Decorations } from './decorations';
import { sameSpans } from './highlightKey';

/** Marks every annotation of the article on the overview ruler of one editor. Costs what the article holds, so it is for quiet moments. */
export class RulerPainter {
  readonly #editor: vscode.TextEditor;
  readonly #decorations: Decorations;
  /** Undefined once an edit has moved what was painted. */
  #painted: ReadonlyMap<AnnotationKind, readonly Span[]> | undefined = rulerSpans(undefined);

  constructor(editor: vscode.TextEditor, decorations: Decorations) {
    this.#editor = editor;
    this.#decorations = decorations;
  }

  edited(): void {
    this.#painted = undefined;
  }

  paint(session: ArticleSession | undefined): void {
    const { document } = this.#editor;
    const wanted = rulerSpans(session?.annotations);
    for (const [kind, spans] of wanted) {
      const type = this.#decorations.ruler.get(kind);
      const painted = this.#painted?.get(kind);
      if (type === undefined || (painted !== undefined && sameSpans(painted, spans))) continue;
      this.#editor.setDecorations(
        type,
        spans.map(({ start, end }) => new vscode.Range(document.positionAt(start), document.positionAt(end))),
      );
    }
    this.#painted = wanted;
  }
}

function rulerSpans(annotations: AnnotationSet | undefined): ReadonlyMap<AnnotationKind, readonly Span[]> {
  const { people, organizations, quotes } = annotations ?? { people: [], organizations: [], quotes: [] };
  const spans = (places: readonly { readonly span: Span | null }[]): readonly Span[] => places.flatMap(({ span }) => span ?? []);
  return new Map<AnnotationKind, readonly Span[]>([
    ['person', spans(people.flatMap(({ mentions }) => mentions))],
    ['organization', spans(organizations.flatMap(({ mentions }) => mentions))],
    ['quote', spans(quotes)],
  ]);
}

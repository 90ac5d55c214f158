import * as vscode from 'vscode';
import type { ArticleSession, Span, TextChange } from '../../../core/index';
import { containsSpan, moveSpan } from '../../../core/index';
import type { Decorations } from './decorations';
import type { HighlightKey, Highlights } from './highlightKey';
import { highlightsOf, sameSpans } from './highlightKey';

/** Lines above and below what is seen that are painted too, so that scrolling does not show bare text first. */
const MARGIN_LINES = 40;
/** An edit so soon after painting may have overtaken it on its way to the window. */
const OVERTAKEN_MS = 2000;

/**
 * Paints the highlights of one editor: only what is seen and a margin, and only where it differs from what was last painted. That
 * memory has to be kept here, because VS Code moves decorations with the text by itself and gives no way to ask where they are.
 */
export class EditorPainter {
  readonly editor: vscode.TextEditor;
  readonly #decorations: Decorations;
  #painted: Highlights = new Map();
  /** The stretch of text that was looked at when last painted. */
  #window: Span | undefined;
  #paintedAt = -Infinity;
  #isUncertain = false;

  constructor(editor: vscode.TextEditor, decorations: Decorations) {
    this.editor = editor;
    this.#decorations = decorations;
  }

  /** Follows what VS Code does to decorations when the text is edited. */
  edited(changes: readonly TextChange[]): void {
    if (Date.now() - this.#paintedAt < OVERTAKEN_MS) this.#isUncertain = true;
    this.#painted = new Map(
      [...this.#painted].map(([key, spans]) => [key, spans.flatMap((span) => changes.reduce(moved, span) ?? [])]),
    );
    this.#window = undefined;
  }

  /** After scrolling: paints when text is seen that was not looked at yet. */
  scrolled(session: ArticleSession | undefined): void {
    if (this.#window === undefined || !containsSpan(this.#window, this.#seen(0))) this.paint(session);
  }

  paint(session: ArticleSession | undefined): void {
    this.#window = this.#seen(MARGIN_LINES);
    const wanted: Highlights = session === undefined ? new Map() : highlightsOf(session.paintedIn(this.#window));
    for (const key of new Set([...this.#painted.keys(), ...wanted.keys()])) this.#set(key, wanted.get(key) ?? []);
    this.#painted = wanted;
  }

  /** When the reader rests: paints again what an edit may have overtaken. */
  rested(session: ArticleSession | undefined): void {
    if (!this.#isUncertain) return;
    this.#isUncertain = false;
    const keys = [...this.#painted.keys()];
    this.#painted = new Map();
    this.paint(session);
    for (const key of keys) if (!this.#painted.has(key)) this.#send(key, []);
  }

  #set(key: HighlightKey, spans: readonly Span[]): void {
    if (!sameSpans(this.#painted.get(key) ?? [], spans)) this.#send(key, spans);
  }

  #send(key: HighlightKey, spans: readonly Span[]): void {
    const type = this.#decorations.highlights.get(key);
    if (type === undefined) return;
    const { document } = this.editor;
    this.editor.setDecorations(
      type,
      spans.map(({ start, end }) => new vscode.Range(document.positionAt(start), document.positionAt(end))),
    );
    this.#paintedAt = Date.now();
  }

  #seen(margin: number): Span {
    const { document, visibleRanges } = this.editor;
    const first = Math.min(...visibleRanges.map(({ start }) => start.line)) - margin;
    const last = Math.max(...visibleRanges.map(({ end }) => end.line)) + margin;
    if (!Number.isFinite(first)) return { start: 0, end: 0 };
    return {
      start: document.offsetAt(new vscode.Position(Math.max(first, 0), 0)),
      end: document.offsetAt(new vscode.Position(last + 1, 0)),
    };
  }
}

const moved = (span: Span | null, change: TextChange): Span | null => (span === null ? null : moveSpan(span, change));

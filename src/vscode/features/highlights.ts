import * as vscode from 'vscode';
import type { ArticleSession, Disposable } from '../../core/index';
import { textChanges } from '../articles/documentText';
import type { Services } from '../services';
import { getSetting, onDidChangeSettings } from '../settings';
import { Debounced } from './debounced';
import type { Decorations } from './highlights/decorations';
import { createDecorations } from './highlights/decorations';
import { EditorPainter } from './highlights/editorPainter';
import { RulerPainter } from './highlights/rulerPainter';

const RULER_DELAY_MS = 300;
const REST_MS = 500;

/** Shows people, organizations and quotes in the text of every visible editor, on both sides of a diff too. */
export const registerHighlights = (services: Services): vscode.Disposable => vscode.Disposable.from(new Highlighter(services));

interface Painters {
  readonly text: EditorPainter;
  readonly ruler: RulerPainter;
}

class Highlighter implements Disposable {
  readonly #services: Services;
  readonly #decorations: Decorations = createDecorations();
  readonly #painters = new Map<vscode.TextEditor, Painters>();
  readonly #disposables: Disposable[] = [this.#decorations];
  readonly #rulers = new Debounced(RULER_DELAY_MS, () => {
    for (const { text, ruler } of this.#painters.values()) ruler.paint(this.#sessionOf(text.editor.document));
  });
  readonly #rest = new Debounced(REST_MS, () => {
    for (const { text } of this.#painters.values()) text.rested(this.#sessionOf(text.editor.document));
  });
  readonly #toPaint = new Set<EditorPainter>();

  constructor(services: Services) {
    this.#services = services;
    const { sessions } = services;
    this.#disposables.push(
      this.#rulers,
      this.#rest,
      vscode.window.onDidChangeVisibleTextEditors(() => {
        this.#followEditors();
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        this.#painters.get(textEditor)?.text.scrolled(this.#sessionOf(textEditor.document));
      }),
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.contentChanges.length > 0) this.#edited(event);
      }),
      sessions.onDidChange(({ article, change }) => {
        if (change !== 'status') this.#changed(article.document);
      }),
      sessions.onDidChangeShown(() => {
        this.#changed();
      }),
      onDidChangeSettings((isChanged) => {
        if (isChanged('highlights')) this.#changed();
      }),
    );
    this.#followEditors();
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
    this.#painters.clear();
  }

  /** Undefined where nothing is to be highlighted. */
  #sessionOf(document: vscode.TextDocument): ArticleSession | undefined {
    return getSetting('highlights', document.uri) ? this.#services.sessions.get(document.uri)?.session : undefined;
  }

  #followEditors(): void {
    const visible = new Set(vscode.window.visibleTextEditors);
    for (const editor of this.#painters.keys()) if (!visible.has(editor)) this.#painters.delete(editor);
    for (const editor of visible) {
      if (this.#painters.has(editor)) continue;
      const painters: Painters = {
        text: new EditorPainter(editor, this.#decorations),
        ruler: new RulerPainter(editor, this.#decorations),
      };
      this.#painters.set(editor, painters);
      this.#paintSoon(painters.text);
    }
    this.#rulers.schedule();
  }

  #edited(event: vscode.TextDocumentChangeEvent): void {
    const changes = textChanges(event);
    for (const { text, ruler } of this.#paintersOf(event.document)) {
      text.edited(changes);
      ruler.edited();
      this.#paintSoon(text);
      this.#rest.schedule();
    }
  }

  /** Of one document, or of all. */
  #changed(document?: vscode.TextDocument): void {
    for (const { text } of this.#paintersOf(document)) this.#paintSoon(text);
    this.#rulers.schedule();
  }

  #paintersOf(document?: vscode.TextDocument): readonly Painters[] {
    const all = [...this.#painters.values()];
    return document === undefined ? all : all.filter(({ text }) => text.editor.document === document);
  }

  /** Once every listener has heard of an edit: until then the session may know of it and the painter not, or the other way round. */
  #paintSoon(painter: EditorPainter): void {
    this.#toPaint.add(painter);
    if (this.#toPaint.size > 1) return;
    queueMicrotask(() => {
      const painters = [...this.#toPaint];
      this.#toPaint.clear();
      for (const each of painters) if (this.#painters.has(each.editor)) each.paint(this.#sessionOf(each.editor.document));
    });
  }
}

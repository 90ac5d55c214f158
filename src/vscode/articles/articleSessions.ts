import * as vscode from 'vscode';
import type { SessionChange, SessionServices, SessionSettings } from '../../core/index';
import { ArticlePart, ArticleSession, isEnglish } from '../../core/index';
import { getSetting, onDidChangeSettings } from '../settings';
import { DocumentText, editCause, textChanges } from './documentText';
import { isArticle } from './isArticle';
import { sidecarUri } from './sidecarUri';

/** One open article: its session and the document it follows. */
export interface OpenArticle {
  readonly session: ArticleSession;
  readonly document: vscode.TextDocument;
}

export interface ArticleChange {
  readonly article: OpenArticle;
  readonly change: SessionChange;
}

const LOOK_AGAIN_MS = 600;

/** The sessions of all open articles: opened and closed with their documents, fed with their edits. */
export class ArticleSessions implements vscode.Disposable {
  readonly #services: SessionServices;
  readonly #open = new Map<
    string,
    { readonly article: OpenArticle; readonly opened: Promise<void>; readonly subscription: { dispose(): void } }
  >();
  readonly #changed = new vscode.EventEmitter<ArticleChange>();
  readonly #listChanged = new vscode.EventEmitter<void>();
  /** By the place of its sidecar: the last session of an article that was closed, or is about to be there, which may have more to say than could be saved. */
  readonly #former = new Map<string, ArticleSession>();
  /** Those whose article is about to be elsewhere, or is. */
  readonly #moved = new WeakSet<ArticleSession>();
  readonly #lookAgain = new Map<string, { dispose(): void }>();
  readonly #disposables: { dispose(): unknown }[] = [];
  #shown: OpenArticle | undefined;

  /** Something of one article differs. */
  readonly onDidChange: vscode.Event<ArticleChange> = this.#changed.event;
  /** An article was opened or closed, or another one is shown. */
  readonly onDidChangeShown: vscode.Event<void> = this.#listChanged.event;

  constructor(services: SessionServices) {
    this.#services = services;
    this.#disposables.push(
      this.#changed,
      this.#listChanged,
      vscode.workspace.onDidOpenTextDocument((document) => void this.#consider(document)),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.#close(document.uri.toString());
      }),
      vscode.workspace.onDidChangeTextDocument((event) => {
        this.#edited(event);
      }),
      vscode.workspace.onDidSaveTextDocument((document) => {
        this.#saved(document);
      }),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        // Also of articles that are not open.
        for (const { oldUri, newUri } of files) this.#services.undo?.stack.moved(oldUri.toString(), newUri.toString());
      }),
      vscode.workspace.onDidDeleteFiles(({ files }) => {
        for (const uri of files) this.#forget(uri.toString());
      }),
      vscode.window.onDidChangeActiveTextEditor(() => {
        this.#updateShown();
      }),
      onDidChangeSettings((isChanged) => {
        this.#configure(isChanged);
      }),
    );
  }

  /** Takes in the documents that are open already. */
  async start(): Promise<void> {
    await Promise.all(vscode.workspace.textDocuments.map((document) => this.#consider(document)));
    this.#updateShown();
  }

  get all(): readonly OpenArticle[] {
    return [...this.#open.values()].map(({ article }) => article);
  }

  /** The article of the active editor, or the last one that was there and is still open: what the views show. */
  get shown(): OpenArticle | undefined {
    return this.#shown;
  }

  get(uri: vscode.Uri): OpenArticle | undefined {
    return this.#open.get(uri.toString())?.article;
  }

  /** The article at a URI, opened and read when it is not yet, whatever kind of text file it is: somebody asked for it. */
  async ensure(uri: vscode.Uri): Promise<OpenArticle> {
    const document = await vscode.workspace.openTextDocument(uri);
    const article = this.#openArticle(document);
    await this.#open.get(document.uri.toString())?.opened;
    return article;
  }

  /** An article, or a folder of some, is about to be elsewhere: what could not be saved goes along. */
  willMove(from: vscode.Uri, to: vscode.Uri): void {
    for (const { document, session } of this.all) {
      const { path } = document.uri;
      if (path !== from.path && !path.startsWith(`${from.path}/`)) continue;
      const next = to.with({ path: `${to.path}${path.slice(from.path.length)}` });
      const sidecar = sidecarUri(next, getSetting('annotator', next))?.toString();
      if (sidecar === undefined) continue;
      this.#former.set(sidecar, session);
      this.#moved.add(session);
    }
  }

  /** Resolves when everything decided so far is on disk, or could not be saved. */
  async whenSaved(): Promise<void> {
    const sessions = [...this.all.map(({ session }) => session), ...this.#former.values()];
    await Promise.all(sessions.map((session) => session.whenSaved()));
  }

  dispose(): void {
    for (const key of [...this.#open.keys()]) this.#close(key);
    for (const timer of this.#lookAgain.values()) timer.dispose();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  async #consider(document: vscode.TextDocument): Promise<void> {
    if (this.#open.has(document.uri.toString())) return;
    if ((await isArticle(document)) && !document.isClosed) this.#openArticle(document);
  }

  #openArticle(document: vscode.TextDocument): OpenArticle {
    const key = document.uri.toString();
    const known = this.#open.get(key);
    if (known !== undefined) return known.article;
    const text = new DocumentText(document, getSetting('annotator', document.uri));
    const former = this.#former.get(text.sidecarUri ?? '');
    const work = former?.unsavedWork;
    if (former !== undefined && former.uri !== key) former.handOverUndo(key);
    this.#former.delete(text.sidecarUri ?? '');
    const session = new ArticleSession(text, this.#services, sessionSettings(document), work);
    const article: OpenArticle = { session, document };
    const subscription = session.onDidChange((change) => {
      this.#changed.fire({ article, change });
    });
    this.#open.set(key, { article, subscription, opened: session.open() });
    this.#updateShown(true);
    return article;
  }

  #close(key: string): void {
    this.#lookAgain.get(key)?.dispose();
    this.#lookAgain.delete(key);
    const open = this.#open.get(key);
    if (open === undefined) return;
    this.#open.delete(key);
    open.subscription.dispose();
    const { session } = open.article;
    session.dispose();
    const isOver = session.unsavedWork === undefined || this.#moved.has(session);
    if (session.sidecarUri !== undefined && !isOver) this.#former.set(session.sidecarUri, session);
    this.#updateShown(true);
  }

  #edited(event: vscode.TextDocumentChangeEvent): void {
    const article = this.get(event.document.uri);
    if (article !== undefined) article.session.textChanged(textChanges(event), editCause(event));
    else if (event.contentChanges.length > 0 && event.document.languageId === 'plaintext') this.#considerLater(event.document);
  }

  /** An untitled or short text may grow into an article. */
  #considerLater(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    this.#lookAgain.get(key)?.dispose();
    this.#lookAgain.set(
      key,
      this.#services.scheduler.after(LOOK_AGAIN_MS, () => void this.#consider(document)),
    );
  }

  #saved(document: vscode.TextDocument): void {
    const session = this.get(document.uri)?.session;
    session?.textSaved();
    session?.configure(sessionSettings(document));
  }

  #configure(isChanged: (key: 'minConfidence' | 'annotator' | 'articleFiles' | 'plainText') => boolean): void {
    if (isChanged('minConfidence')) for (const { session, document } of this.all) session.configure(sessionSettings(document));
    if (isChanged('annotator')) {
      // Another layer is another sidecar: the sessions begin anew on it.
      for (const key of [...this.#open.keys()]) this.#close(key);
      // What was done to one layer is not to be undone in another.
      this.#services.undo?.stack.forget((part) => part instanceof ArticlePart);
      this.#services.undo?.held.clear();
    }
    if (isChanged('annotator') || isChanged('articleFiles') || isChanged('plainText')) void this.start();
  }

  /** Nothing can be undone in an article that is gone, or saved for it. */
  #forget(gone: string): void {
    const isGone = ({ uri }: { readonly uri: string }): boolean => uri === gone || uri.startsWith(`${gone}/`);
    this.#services.undo?.stack.forget(isGone);
    for (const [sidecar, session] of this.#former) if (isGone(session)) this.#former.delete(sidecar);
  }

  #updateShown(force = false): void {
    const active = vscode.window.activeTextEditor;
    const shown =
      (active === undefined ? undefined : this.get(active.document.uri)) ??
      (this.#shown !== undefined && this.all.includes(this.#shown) ? this.#shown : this.all.at(-1));
    if (shown === this.#shown && !force) return;
    this.#shown = shown;
    this.#listChanged.fire();
  }
}

const sessionSettings = (document: vscode.TextDocument): SessionSettings => ({
  minConfidence: getSetting('minConfidence', document.uri),
  detects: isEnglish(document.getText()),
});

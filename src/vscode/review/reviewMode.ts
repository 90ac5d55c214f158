import * as vscode from 'vscode';
import type { AnnotationSet } from '../../core/index';
import { Review } from '../../core/index';
import type { OpenArticle } from '../articles/articleSessions';
import { commandIds } from '../commands';
import { saved } from '../acting/changeArticle';
import { say } from '../acting/say';
import { selectionSpan } from '../acting/target';
import { setContextKey } from '../contextKeys';
import type { LastAction } from '../wording/lastAction';
import { lastAction } from '../wording/lastAction';
import type { Services } from '../services';
import { keysSentence, reviewWords } from './reviewWords';
import type { StickyKind } from './stickyKind';

/** In front of everything else that extensions show there. */
const PRIORITY = 10_000;

interface Running {
  readonly article: OpenArticle;
  readonly review: Review;
  readonly action: LastAction | undefined;
}

/**
 * The mode in which single keys decide on the suggestions of the article in the active editor. While it lasts the editor is read-only, so that no
 * key types into the text, and the status bar says where the reader is and what was done last.
 */
export class ReviewMode implements vscode.Disposable {
  readonly #sticky: StickyKind;
  readonly #item: vscode.StatusBarItem;
  readonly #subscriptions: vscode.Disposable;
  /** Documents that could not be made writable again yet: that is only possible in the active editor. */
  readonly #readOnly = new Set<string>();
  #running: Running | undefined;
  #isKnown = false;

  constructor({ sessions }: Pick<Services, 'sessions'>, sticky: StickyKind) {
    this.#sticky = sticky;
    this.#item = vscode.window.createStatusBarItem('articleAnnotator.review', vscode.StatusBarAlignment.Left, PRIORITY);
    this.#item.name = vscode.l10n.t('Article Annotator: Review');
    this.#item.command = commandIds.endReview;
    this.#item.backgroundColor = new vscode.ThemeColor('statusBarItem.warningBackground');
    this.#item.color = new vscode.ThemeColor('statusBarItem.warningForeground');
    this.#subscriptions = vscode.Disposable.from(
      this.#item,
      vscode.window.onDidChangeActiveTextEditor((editor) => void this.#editorChanged(editor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
        // What the mode itself selects comes without a kind.
        if (kind !== undefined) this.#readerWent(textEditor);
      }),
      sessions.onDidChange(({ article, change }) => {
        if (article === this.#running?.article && change === 'annotations') this.#show();
      }),
      sessions.onDidChangeShown(() => {
        const article = this.#running?.article;
        if (article !== undefined && !sessions.all.includes(article)) void this.end();
      }),
    );
  }

  get isOn(): boolean {
    return this.#running !== undefined;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** Begins at the cursor. Where nothing is to be decided it says so. */
  async start(article: OpenArticle, editor: vscode.TextEditor): Promise<void> {
    await article.session.whenSettled();
    // The reader may have gone elsewhere meanwhile: what follows is done to the editor in front.
    if (vscode.window.activeTextEditor?.document !== article.document) return;
    const review = new Review(article.session, selectionSpan(editor).start);
    if (review.left === 0) {
      say(vscode.l10n.t('There is nothing to review in this article.'));
      return;
    }
    this.#running = { article, review, action: undefined };
    await vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
    this.#readOnly.add(article.document.uri.toString());
    await setContextKey('articleAnnotator.reviewing', true);
    this.#select(editor);
    this.#show();
    if (!this.#isKnown) void vscode.window.showInformationMessage(keysSentence());
    this.#isKnown = true;
  }

  /** Carries out what a key means, and goes where that leads. Outside the mode nothing happens. */
  async act(action: (review: Review) => unknown): Promise<void> {
    const running = this.#running;
    if (running === undefined) return;
    const { article, review } = running;
    const before = article.session.annotations;
    await action(review);
    // The reader may have left while it was done.
    if (this.#running?.review !== review) return saved(article.session);
    this.#running = { ...running, action: actionSince(before, article.session.annotations) ?? running.action };
    const editor = vscode.window.activeTextEditor;
    if (editor?.document === article.document) this.#select(editor);
    this.#show();
    if (review.left === 0) await this.end();
    await saved(article.session);
  }

  async end(): Promise<void> {
    const running = this.#running;
    if (running === undefined) return;
    this.#running = undefined;
    await setContextKey('articleAnnotator.reviewing', false);
    await this.#makeWritable(vscode.window.activeTextEditor);
    // Whoever sees it go may type.
    this.#item.hide();
    const { left } = running.review;
    say(left === 0 ? vscode.l10n.t('Review finished: everything is decided.') : vscode.l10n.t('Review left: {0} to go.', left));
  }

  async #editorChanged(editor: vscode.TextEditor | undefined): Promise<void> {
    const running = this.#running;
    if (running === undefined) await this.#makeWritable(editor);
    else if (editor?.document !== running.article.document) await this.end();
  }

  async #makeWritable(editor: vscode.TextEditor | undefined): Promise<void> {
    const key = editor?.document.uri.toString() ?? '';
    if (this.#readOnly.delete(key))
      await vscode.commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
  }

  #readerWent(editor: vscode.TextEditor): void {
    if (this.#running === undefined || editor.document !== this.#running.article.document) return;
    this.#running.review.here = selectionSpan(editor);
    this.#show();
  }

  #select(editor: vscode.TextEditor): void {
    const { here } = this.#running?.review ?? {};
    if (here === undefined) return;
    const range = new vscode.Range(editor.document.positionAt(here.start), editor.document.positionAt(here.end));
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  #show(): void {
    if (this.#running === undefined) return;
    const { article, review, action } = this.#running;
    const { text, sentences } = reviewWords({
      annotations: article.session.annotations,
      left: review.left,
      current: review.current?.id,
      action,
      stickyKind: this.#sticky.kind,
    });
    this.#item.text = text;
    this.#item.tooltip = sentences.join('\n');
    this.#item.accessibilityInformation = { label: sentences.join(', '), role: 'button' };
    this.#item.show();
  }
}

const actionSince = (before: AnnotationSet, after: AnnotationSet): LastAction | undefined =>
  before === after ? undefined : lastAction(before, after);

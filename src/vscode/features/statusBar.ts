import * as vscode from 'vscode';
import type { AnnotationSet, ArticleSession } from '../../core/index';
import { fileName } from '../../core/index';
import type { OpenArticle } from '../articles/articleSessions';
import { isInFront } from '../articles/isInFront';
import type { Services } from '../services';
import { Debounced } from './debounced';
import { articleStatus } from '../wording/articleStatus';
import type { LastAction } from '../wording/lastAction';
import { lastAction } from '../wording/lastAction';
import { actionSentence, statusWords } from '../wording/statusWords';

const UPDATE_DELAY_MS = 100;
/** Left of the cursor's place and the other facts about the text. */
const PRIORITY = 101;

/** One item in the status bar: what is in the article that is shown, how far the reader is with it, and what stands in the way. */
export function registerStatusBar({ sessions }: Services): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('articleAnnotator.status', vscode.StatusBarAlignment.Right, PRIORITY);
  item.name = vscode.l10n.t('Article Annotator');
  const seen = new WeakMap<ArticleSession, Seen>();
  const update = new Debounced(UPDATE_DELAY_MS, () => {
    show(item, sessions.shown, seen);
  });
  update.schedule();
  return vscode.Disposable.from(
    item,
    update,
    sessions.onDidChangeShown(() => {
      update.schedule();
    }),
    vscode.window.onDidChangeActiveTextEditor(() => {
      update.schedule();
    }),
    sessions.onDidChange(({ article }) => {
      if (article === sessions.shown) update.schedule();
    }),
  );
}

/** What the item said last of a session: the next state against it tells what was done. */
interface Seen {
  readonly annotations: AnnotationSet;
  readonly action: LastAction | undefined;
}

function show(item: vscode.StatusBarItem, article: OpenArticle | undefined, seen: WeakMap<ArticleSession, Seen>): void {
  if (article === undefined) {
    item.hide();
    return;
  }
  const { session, document } = article;
  const { annotations } = session;
  const words = statusWords(articleStatus(session.status, annotations));
  const action = actionSince(seen.get(session), annotations, session.readOnly === 'loading');
  if (session.readOnly !== 'loading') seen.set(session, { annotations, action });
  const name = isInFront(document) ? [] : [fileName(document.uri.path)];
  const sentences = [...name, words.sentence, ...(action === undefined ? [] : [actionSentence(action)])];
  item.text = [...name, words.text].join(' ');
  item.tooltip = sentences.join('\n');
  item.accessibilityInformation = { label: [item.name ?? '', ...sentences].join(', '), role: 'button' };
  item.command = {
    command: words.command,
    title: item.name ?? '',
    arguments: words.command.endsWith('.focus') ? [] : [document.uri],
  };
  item.backgroundColor =
    words.severity === undefined ? undefined : new vscode.ThemeColor(`statusBarItem.${words.severity}Background`);
  item.show();
}

function actionSince(before: Seen | undefined, annotations: AnnotationSet, isLoading: boolean): LastAction | undefined {
  if (before === undefined || isLoading) return before?.action;
  return (before.annotations === annotations ? undefined : lastAction(before.annotations, annotations)) ?? before.action;
}

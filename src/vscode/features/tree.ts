import * as vscode from 'vscode';
import type { AnnotationSet, Disposable, Entity, Scheduler, Span } from '../../core/index';
import type { ArticleNode } from '../articleNode';
import type { Services } from '../services';
import { Debounced } from './debounced';
import { beyondArticle } from './cards/beyondArticle';
import type { ViewContent } from './tree/articleView';
import { ArticleView } from './tree/articleView';
import { organizationsTreeSteps, peopleTreeSteps, quotesTreeSteps } from './tree/treeSteps';
import { registerRevealInView } from './tree/revealInView';
import { registerViewCommands } from './tree/viewCommands';
import { ViewOptions } from './tree/viewOptions';

export type { TreeNode } from './tree/treeNode';

const REFRESH_DELAY_MS = 100;
const FOLLOW_DELAY_MS = 200;

/** The views, for commands that act on what is focused or selected in them. */
export interface TreeViews extends Disposable {
  /** What a key is about that is pressed in a view, by the view's id. */
  nodesInFocus(view: string): Promise<readonly ArticleNode[]>;
}

/** The views of people, organizations and quotes. */
export function registerTree(services: Services, memory: vscode.Memento, scheduler: Scheduler): TreeViews {
  const { sessions } = services;
  const options = new ViewOptions(memory);
  const look = (article: vscode.Uri) => (entity: Entity) => beyondArticle(services, article, entity);
  const views = CONTENTS.map((content) => new ArticleView(content, { shown: () => sessions.shown, options, look, scheduler }));
  const refresh = new Debounced(REFRESH_DELAY_MS, () => {
    for (const view of views) view.refresh();
  });
  const follow = new Debounced(FOLLOW_DELAY_MS, () => {
    const selection = selectionIn(sessions.shown?.document);
    if (selection !== undefined) for (const view of views) void view.follow(selection);
  });
  const disposables: readonly Disposable[] = [
    ...views,
    refresh,
    follow,
    options,
    registerViewCommands(services, options),
    registerRevealInView(services, options, views),
    options.onDidChange(() => {
      refresh.schedule();
    }),
    sessions.onDidChangeShown(() => {
      refresh.schedule();
    }),
    sessions.onDidChange(({ article, change }) => {
      if (change === 'annotations' && article === sessions.shown) refresh.schedule();
    }),
    vscode.window.onDidChangeActiveTextEditor(() => {
      for (const view of views) view.describe();
    }),
    vscode.window.onDidChangeTextEditorSelection(() => {
      follow.schedule();
    }),
    ...views.map((view) =>
      view.onDidChangeVisibility(() => {
        follow.schedule();
      }),
    ),
  ];
  refresh.schedule();
  return {
    nodesInFocus: async (id) => (await views.find((view) => view.id === id)?.nodesInFocus()) ?? [],
    dispose: () => {
      for (const disposable of disposables) disposable.dispose();
    },
  };
}

const isOpen = ({ status }: { readonly status: string }): boolean => status === 'suggested';

const openMentions = (entities: AnnotationSet['people']): number =>
  entities.reduce((sum, { mentions }) => sum + mentions.filter(isOpen).length, 0);

const CONTENTS: readonly ViewContent[] = [
  {
    id: 'articleAnnotator.people',
    build: peopleTreeSteps,
    countAll: ({ people }) => people.length,
    countOpen: ({ people }) => openMentions(people),
    merges: true,
  },
  {
    id: 'articleAnnotator.organizations',
    build: organizationsTreeSteps,
    countAll: ({ organizations }) => organizations.length,
    merges: true,
    countOpen: ({ organizations }) => openMentions(organizations),
  },
  {
    id: 'articleAnnotator.quotes',
    build: quotesTreeSteps,
    countAll: ({ quotes }) => quotes.length,
    countOpen: ({ quotes }) => quotes.filter(isOpen).length,
    merges: false,
  },
];

/** What is selected in the active editor, if that shows the document. */
function selectionIn(document: vscode.TextDocument | undefined): Span | undefined {
  const editor = vscode.window.activeTextEditor;
  if (document === undefined || editor?.document !== document) return undefined;
  return { start: document.offsetAt(editor.selection.start), end: document.offsetAt(editor.selection.end) };
}

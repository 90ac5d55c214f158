// Stands in for the module `vscode` where unit tests run: the plain values that texts and looks are made of. Nothing in here shows anything.

/** How `l10n.t` translates a text; English as it is unless a test says otherwise. */
let translate: (text: string) => string = (text) => text;

export function translateBy(translation: (text: string) => string): void {
  translate = translation;
}

export const l10n = {
  t(message: string | { readonly message: string }, ...args: readonly (string | number)[]): string {
    const text = translate(typeof message === 'string' ? message : message.message);
    return text.replace(/\{(\d+)\}/gu, (placeholder, n: string) => String(args[Number(n)] ?? placeholder));
  },
};

export class ThemeColor {
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

export class ThemeIcon {
  readonly id: string;
  readonly color: ThemeColor | undefined;

  constructor(id: string, color?: ThemeColor) {
    this.id = id;
    this.color = color;
  }
}

export enum TreeItemCollapsibleState {
  None,
  Collapsed,
  Expanded,
}

export class TreeItem {
  label: unknown;
  collapsibleState: TreeItemCollapsibleState;

  constructor(label: unknown, collapsibleState = TreeItemCollapsibleState.None) {
    this.label = label;
    this.collapsibleState = collapsibleState;
  }
}

export class MarkdownString {
  value: string;
  isTrusted: unknown;

  constructor(value = '') {
    this.value = value;
  }
}

export enum OverviewRulerLane {
  Left = 1,
  Center = 2,
  Right = 4,
  Full = 7,
}

export enum DecorationRangeBehavior {
  OpenOpen,
  ClosedClosed,
  OpenClosed,
  ClosedOpen,
}

export class EventEmitter<T> {
  readonly #listeners = new Set<(event: T) => void>();

  readonly event = (listener: (event: T) => void): { dispose: () => void } => {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  };

  fire(event: T): void {
    for (const listener of this.#listeners) listener(event);
  }

  dispose(): void {
    this.#listeners.clear();
  }
}

/** A view that nobody sees. Tests open and close its rows. */
export class TreeView {
  readonly selection: readonly unknown[] = [];
  readonly visible = true;
  message = '';
  description = '';
  readonly expanded = new EventEmitter<{ readonly element: unknown }>();
  readonly collapsed = new EventEmitter<{ readonly element: unknown }>();
  readonly onDidExpandElement = this.expanded.event;
  readonly onDidCollapseElement = this.collapsed.event;

  reveal(): Promise<void> {
    return Promise.resolve();
  }

  dispose(): void {
    this.expanded.dispose();
    this.collapsed.dispose();
  }
}

/** The views that were made, by their ids; a later one of an id takes the place of an earlier one. */
export const treeViews = new Map<string, TreeView>();

export const window = {
  createTreeView(id: string): TreeView {
    const view = new TreeView();
    treeViews.set(id, view);
    return view;
  },
  /** The type is its options, so that a test can look at them. */
  createTextEditorDecorationType: (options: object) => ({ ...options, dispose: () => undefined }),
};

import * as vscode from 'vscode';
import type { Disposable, Gazetteer, KnowledgeChange, KnowledgeServices, Scheduler, TaughtNames } from '../../core/index';
import { finishInSlices, FolderKnowledge, gazetteerSteps } from '../../core/index';

export interface FolderChange {
  readonly knowledge: FolderKnowledge;
  readonly change: KnowledgeChange;
}

interface Folder {
  readonly knowledge: FolderKnowledge;
  readonly started: Promise<void>;
  names: Gazetteer | undefined;
  /** Cancelled by the next one. */
  making: { isCancellationRequested: boolean } | undefined;
}

/**
 * What is known across articles: the registry and the index of each workspace folder, and of an article outside all of them the registry
 * beside it. Opened when first asked for, kept up to date by file events, closed with its folder.
 */
export class WorkspaceKnowledge implements TaughtNames, vscode.Disposable {
  readonly #services: KnowledgeServices & { readonly scheduler: Scheduler };
  readonly #folders = new Map<string, Folder>();
  readonly #namesChanged = new vscode.EventEmitter<void>();
  readonly #changed = new vscode.EventEmitter<FolderChange>();
  readonly #subscription: vscode.Disposable;

  /** Something of a folder differs. */
  readonly onDidChangeFolder: vscode.Event<FolderChange> = this.#changed.event;

  constructor(services: KnowledgeServices & { readonly scheduler: Scheduler }) {
    this.#services = services;
    this.#subscription = vscode.workspace.onDidChangeWorkspaceFolders(() => {
      this.#foldersChanged();
    });
  }

  /** Begins to follow the folders that are open. */
  start(): void {
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) this.#open(uri, true);
  }

  get all(): readonly FolderKnowledge[] {
    return [...this.#folders.values()].map(({ knowledge }) => knowledge);
  }

  /** What is known where an article stands; undefined for one that stands nowhere, as an untitled one or an earlier version in git. */
  for(article: vscode.Uri): FolderKnowledge | undefined {
    return this.#folderOf(article)?.knowledge;
  }

  /** Resolves when what is known for an article is read, and every event so far taken in. */
  async whenSettled(article: vscode.Uri): Promise<void> {
    const folder = this.#folderOf(article);
    await folder?.started;
    await folder?.knowledge.whenSettled();
  }

  namesFor(article: string): Gazetteer | undefined {
    return this.#folderOf(vscode.Uri.parse(article, true))?.names;
  }

  onDidChange(listener: () => void): Disposable {
    return this.#namesChanged.event(listener);
  }

  dispose(): void {
    for (const key of [...this.#folders.keys()]) this.#close(key);
    this.#subscription.dispose();
    this.#namesChanged.dispose();
    this.#changed.dispose();
  }

  #folderOf(article: vscode.Uri): Folder | undefined {
    const folder = vscode.workspace.getWorkspaceFolder(article);
    if (folder !== undefined) return this.#open(folder.uri, true);
    // Beside an earlier version of an article, as git has it, there is no registry, and no folder with an address to look for it.
    return vscode.workspace.fs.isWritableFileSystem(article.scheme) === true
      ? this.#open(vscode.Uri.joinPath(article, '..'), false)
      : undefined;
  }

  #open(uri: vscode.Uri, isIndexed: boolean): Folder {
    const key = uri.toString().replace(/\/$/u, '');
    const known = this.#folders.get(key);
    if (known !== undefined) return known;
    const knowledge = new FolderKnowledge(key, this.#services, (change) => {
      if (change === 'names') void this.#make(folder);
      this.#changed.fire({ knowledge, change });
    });
    const folder: Folder = { knowledge, started: knowledge.start(isIndexed), names: undefined, making: undefined };
    this.#folders.set(key, folder);
    return folder;
  }

  #close(key: string): void {
    const folder = this.#folders.get(key);
    if (folder === undefined) return;
    if (folder.making !== undefined) folder.making.isCancellationRequested = true;
    folder.knowledge.dispose();
    this.#folders.delete(key);
  }

  #foldersChanged(): void {
    const open = new Set((vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.toString().replace(/\/$/u, '')));
    // Also those beside lone articles: they may belong to a folder now. Whoever asks next opens them again.
    for (const key of [...this.#folders.keys()]) if (!open.has(key)) this.#close(key);
    this.start();
    this.#namesChanged.fire();
  }

  /** Makes what readers taught ready for detection, in slices. */
  async #make(folder: Folder): Promise<void> {
    if (folder.making !== undefined) folder.making.isCancellationRequested = true;
    const cancellation = { isCancellationRequested: false };
    folder.making = cancellation;
    const { scheduler } = this.#services;
    const made = await finishInSlices(gazetteerSteps(folder.knowledge.names), { scheduler, cancellation });
    if (made === undefined || cancellation.isCancellationRequested) return;
    folder.names = made;
    this.#namesChanged.fire();
  }
}

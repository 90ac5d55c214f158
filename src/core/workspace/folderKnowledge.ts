import type { KnownNames } from '../model/knownNames';
import type { RegistryContent } from '../sidecar/schema';
import { parseSidecar } from '../sidecar/parseSidecar';
import { isSidecarName } from '../sidecar/sidecarName';
import type { FileEdit } from './fileEdit';
import { type Disposable, FileChanged, type FileFinder, type Files, type Log, type Scheduler, type Watcher } from './ports';
import { applyRegistryChange, invertRegistryChange, registryChangeBetween, type RegistryChange } from './registry/registryChange';
import { RegistryFile } from './registry/registryFile';
import { REGISTRY_NAME } from './registry/registryName';
import { taughtNames } from './taughtNames';
import { WorkspaceIndex } from './workspaceIndex';

/** What differs: `names` when what readers teach may, `places` when only where things stand in articles, `registry` when only how the registry's file stands. */
export type KnowledgeChange = 'names' | 'places' | 'registry';

export interface KnowledgeServices {
  readonly files: Files;
  readonly watcher: Watcher;
  readonly finder: FileFinder;
  readonly log: Log;
  readonly scheduler: Pick<Scheduler, 'yield' | 'after'>;
}

/** A sidecar cannot be changed: it has mistakes, comes from a later version, is gone or cannot be read. */
export class SidecarReadOnly extends Error {
  override readonly name = 'SidecarReadOnly';

  constructor(readonly uri: string) {
    super(`${uri} cannot be changed.`);
  }
}

/**
 * How long after a write of our own a file is looked at again, in milliseconds. VS Code tells nothing of a file that is created and deleted
 * within one round of its watcher (75 ms, longer on a busy machine); from our own write on we know of the file without having been told.
 */
const LOOK_AGAIN_AFTER = 1000;

/** How often a change of a sidecar begins anew because others wrote into the file meanwhile. */
const MOST_TRIES = 20;

const SIDECARS = '**/*.annotations*.yaml';

/**
 * What is known across the articles of one folder: its registry and an index of its sidecars. The folder is listed once; after that, the
 * events of its files keep both up to date.
 */
export class FolderKnowledge {
  readonly folder: string;
  readonly registry: RegistryFile;
  readonly index = new WorkspaceIndex();
  readonly #services: KnowledgeServices;
  readonly #onDidChange: (change: KnowledgeChange) => void;
  readonly #disposables: Disposable[] = [];
  /** Looks that are still to be taken, by the URI of the file. */
  readonly #looks = new Map<string, Disposable>();
  #work: Promise<void> = Promise.resolve();
  #isDisposed = false;

  /** @param folder URI without a slash at its end. */
  constructor(folder: string, services: KnowledgeServices, onDidChange: (change: KnowledgeChange) => void) {
    this.folder = folder;
    this.#services = services;
    this.#onDidChange = onDidChange;
    this.registry = new RegistryFile(`${folder}/${REGISTRY_NAME}`, services.files);
  }

  /** Begins to follow the folder. Call once. @param indexes False where only the registry counts, as beside an article that no folder is open for. */
  async start(indexes: boolean): Promise<void> {
    const { watcher, finder } = this.#services;
    this.#disposables.push(watcher.watch(this.registry.uri, () => void this.#inOrder(() => this.#readRegistry())));
    await this.#inOrder(() => this.#readRegistry());
    if (!indexes || this.#isDisposed) return;
    // Watching comes first, so that nothing written while the folder is listed is missed.
    this.#disposables.push(
      finder.watch(this.folder, SIDECARS, (uri, change) => void this.#inOrder(() => this.#follow(uri, change))),
    );
    await this.#inOrder(() => this.#list());
  }

  dispose(): void {
    this.#isDisposed = true;
    for (const disposable of [...this.#disposables, ...this.#looks.values()]) disposable.dispose();
  }

  /** What readers taught up to now. */
  get names(): KnownNames {
    return taughtNames(this.registry.content, this.index);
  }

  /** Resolves when every event so far is taken in. */
  async whenSettled(): Promise<void> {
    await this.#work;
  }

  /**
   * Carries an operation out on the registry and writes it.
   *
   * @returns What changed, for undo ({@link FolderKnowledge.applyToRegistry} with the inverse).
   * @throws RegistryReadOnly when the file must not be written over, and what the file system throws.
   */
  async changeRegistry(operation: (registry: RegistryContent) => RegistryContent): Promise<RegistryChange> {
    let change: RegistryChange = { entities: [], never: { added: [], removed: [] } };
    await this.#onRegistry(() =>
      this.registry.change((registry) => {
        const next = operation(registry);
        change = registryChangeBetween(registry, next);
        return next;
      }),
    );
    this.#lookAgainAt(this.registry.uri, () => this.#readRegistry());
    return change;
  }

  /** What an operation would make of the registry's file. Undefined where that is what it is; throws as {@link FolderKnowledge.changeRegistry} does. */
  previewRegistry(operation: (registry: RegistryContent) => RegistryContent): Promise<FileEdit | undefined> {
    return this.#onRegistry(() => this.registry.preview(operation));
  }

  /** Makes a change again, or with `isUndo` takes it back, on the registry as it is now. */
  applyToRegistry(change: RegistryChange, isUndo = false): Promise<RegistryChange> {
    const wanted = isUndo ? invertRegistryChange(change) : change;
    return this.changeRegistry((registry) => applyRegistryChange(registry, wanted));
  }

  /** @throws SidecarReadOnly where the sidecar of an article that is not open could not be changed now. */
  async requireSidecar(uri: string): Promise<void> {
    await this.#readSidecar(uri);
  }

  /**
   * Changes the sidecar of an article that is not open, on what the file holds at that moment.
   *
   * @throws SidecarReadOnly when the file must not be written over, and what the file system throws; the file is then as it was.
   */
  changeSidecar(uri: string, edit: (source: string) => string): Promise<void> {
    return this.#inTurn(async () => {
      const source = await this.#rewrite(uri, edit);
      const change = this.index.add(uri, source);
      if (change !== 'none') this.#tell(change);
      this.#lookAgainAt(uri, () => this.#follow(uri, 'written'));
    });
  }

  async #rewrite(uri: string, edit: (source: string) => string): Promise<string> {
    for (let tries = 1; ; tries++) {
      const before = await this.#readSidecar(uri);
      const after = edit(before);
      try {
        if (after !== before) await this.#services.files.write(uri, after, { text: before });
        return after;
      } catch (error) {
        if (!(error instanceof FileChanged) || tries >= MOST_TRIES) throw error;
      }
    }
  }

  async #readSidecar(uri: string): Promise<string> {
    const read = await this.#services.files.read(uri);
    if (read.kind !== 'text' || parseSidecar(read.text).kind !== 'valid') throw new SidecarReadOnly(uri);
    return read.text;
  }

  async #list(): Promise<void> {
    let change: KnowledgeChange | undefined;
    for (const uri of await this.#services.finder.find(this.folder, SIDECARS)) {
      if (this.#isDisposed) return;
      const taken = await this.#take(uri);
      if (taken === 'names' || (taken === 'places' && change === undefined)) change = taken;
      await this.#services.scheduler.yield();
    }
    if (change !== undefined) this.#tell(change);
  }

  async #follow(uri: string, change: 'written' | 'deleted'): Promise<void> {
    const taken =
      change === 'written' ? await this.#take(uri) : this.index.has(uri) ? await this.#take(uri) : this.index.removeFolder(uri);
    if (taken !== 'none') this.#tell(taken);
  }

  /** Reads one sidecar as it is now: an event may be older than the file. */
  async #take(uri: string): Promise<'none' | 'places' | 'names'> {
    if (!isSidecarName(uri)) return 'none';
    const read = await this.#services.files.read(uri);
    if (read.kind === 'missing') return this.index.remove(uri);
    return read.kind === 'text' ? this.index.add(uri, read.text) : 'none';
  }

  async #readRegistry(): Promise<void> {
    await this.#tellingOfRegistry(() => this.registry.refresh());
  }

  /** Does something with the registry, in turn. */
  #onRegistry<T>(run: () => Promise<T>): Promise<T> {
    return this.#inTurn(() => this.#tellingOfRegistry(run));
  }

  /** Does something with the registry and tells what came of it: also where it fails, as the file is read anew before. */
  async #tellingOfRegistry<T>(run: () => Promise<T>): Promise<T> {
    const { state, content } = this.registry;
    try {
      return await run();
    } finally {
      if (this.registry.content !== content) this.#tell('names');
      else if (this.registry.state !== state) this.#tell('registry');
    }
  }

  #lookAgainAt(uri: string, look: () => Promise<void>): void {
    if (this.#isDisposed) return;
    this.#looks.get(uri)?.dispose();
    const waiting = this.#services.scheduler.after(LOOK_AGAIN_AFTER, () => {
      this.#looks.delete(uri);
      void this.#inOrder(look);
    });
    this.#looks.set(uri, waiting);
  }

  #tell(change: KnowledgeChange): void {
    if (!this.#isDisposed) this.#onDidChange(change);
  }

  /** One at a time, in the order of asking; what goes wrong is the asker's to know. */
  #inTurn<T>(run: () => Promise<T>): Promise<T> {
    const step = this.#work.then(run);
    this.#work = step.then(
      () => undefined,
      () => undefined,
    );
    return step;
  }

  /** One at a time, in the order of the events. */
  #inOrder(step: () => Promise<void>): Promise<void> {
    const run = this.#work.then(step).catch((error: unknown) => {
      this.#services.log.error(`Could not read what is known in ${this.folder}`, error);
    });
    this.#work = run;
    return run;
  }
}

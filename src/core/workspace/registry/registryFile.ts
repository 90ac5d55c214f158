import type { RegistryContent } from '../../sidecar/schema';
import type { FileEdit } from '../fileEdit';
import { type FileState, isUsable, stateOf } from '../fileState';
import { FileChanged, type Files } from '../ports';
import { EMPTY_REGISTRY, parseRegistry } from './parseRegistry';
import { writeRegistry } from './writeRegistry';

/** How the registry on disk stands. */
export type RegistryState = FileState<RegistryContent>;

/** How often a change begins anew because others wrote into the file meanwhile. */
const MOST_TRIES = 20;

/** The registry cannot be changed: it has mistakes, comes from a later version, or cannot be read. */
export class RegistryReadOnly extends Error {
  constructor(readonly state: RegistryState) {
    super(`The registry is ${state.kind}.`);
  }
}

/** The registry of one workspace folder: what is on disk, and the text that it was last known to be. */
export class RegistryFile {
  readonly uri: string;
  readonly #files: Files;
  #source: string | undefined;
  #state: RegistryState = { kind: 'none' };

  constructor(uri: string, files: Files) {
    this.uri = uri;
    this.#files = files;
  }

  /** The same object until the file is found to be another. */
  get state(): RegistryState {
    return this.#state;
  }

  /** What the registry says; nothing while it cannot be used. */
  get content(): RegistryContent {
    return this.#state.kind === 'valid' ? this.#state.content : EMPTY_REGISTRY;
  }

  /** Reads the file as it is now. */
  async refresh(): Promise<void> {
    const result = await this.#files.read(this.uri);
    switch (result.kind) {
      case 'missing':
        this.#adopt(undefined, { kind: 'none' });
        return;
      case 'unreadable':
        if (this.#state.kind !== 'unreadable' || this.#state.reason !== result.reason) {
          this.#state = { kind: 'unreadable', reason: result.reason };
        }
        return;
      case 'text':
        if (result.text !== this.#source || this.#state.kind === 'unreadable') {
          this.#adopt(result.text, stateOf(parseRegistry(result.text)));
        }
        return;
    }
  }

  /**
   * Reads the file, carries an operation out on it and writes what differs, keeping what people wrote by hand. Where somebody else writes
   * into it between the two, the operation is carried out anew on what they wrote.
   *
   * @throws RegistryReadOnly when the file must not be written over, what the operation throws, and what the file system throws; the file is
   *   then as it was.
   */
  async change(operation: (registry: RegistryContent) => RegistryContent): Promise<void> {
    for (let tries = 1; ; tries++) {
      await this.refresh();
      if (!isUsable(this.#state)) throw new RegistryReadOnly(this.#state);
      const next = operation(this.content);
      if (next === this.content) return;
      const source = writeRegistry(this.#source, next);
      try {
        if (source !== this.#source) await this.#files.write(this.uri, source, { text: this.#source });
      } catch (error) {
        if (error instanceof FileChanged && tries < MOST_TRIES) continue;
        throw error;
      }
      this.#adopt(source, stateOf(parseRegistry(source)));
      return;
    }
  }

  /**
   * Reads the file and says what an operation would make of it. Undefined where that is what it is.
   *
   * @throws RegistryReadOnly when the file must not be written over.
   */
  async preview(operation: (registry: RegistryContent) => RegistryContent): Promise<FileEdit | undefined> {
    await this.refresh();
    if (!isUsable(this.#state)) throw new RegistryReadOnly(this.#state);
    const next = operation(this.content);
    if (next === this.content) return undefined;
    const after = writeRegistry(this.#source, next);
    return after === this.#source ? undefined : { uri: this.uri, before: this.#source, after };
  }

  #adopt(source: string | undefined, state: RegistryState): void {
    if (source !== this.#source || state.kind !== this.#state.kind) this.#state = state;
    this.#source = source;
  }
}

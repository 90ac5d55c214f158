import type { ParsedSidecar, SidecarContent, SidecarProblem } from '../sidecar';
import { parseSidecar, writeSidecar } from '../sidecar';
import type { Files } from '../workspace/ports';

/** How the sidecar on disk stands. Only `none` and `valid` may be written over. */
export type SidecarState =
  | { readonly kind: 'none' }
  | { readonly kind: 'valid'; readonly content: SidecarContent; readonly problems: readonly SidecarProblem[] }
  | { readonly kind: 'invalid'; readonly problems: readonly SidecarProblem[] }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** The YAML file beside one article: what is on disk, and the text that it was last known to be. */
export class SidecarFile {
  readonly uri: string;
  readonly #files: Files;
  #source: string | undefined;
  #state: SidecarState = { kind: 'none' };

  constructor(uri: string, files: Files) {
    this.uri = uri;
    this.#files = files;
  }

  get state(): SidecarState {
    return this.#state;
  }

  /** Reads the file; true when it is not what it was last known to be, by our own writing or an earlier reading. */
  async refresh(): Promise<boolean> {
    const result = await this.#files.read(this.uri);
    switch (result.kind) {
      case 'missing':
        return this.#adopt(undefined, { kind: 'none' });
      case 'unreadable': {
        const isNews = this.#state.kind !== 'unreadable' || this.#state.reason !== result.reason;
        this.#state = { kind: 'unreadable', reason: result.reason };
        return isNews;
      }
      case 'text':
        if (result.text === this.#source && this.#state.kind !== 'unreadable') return false;
        return this.#adopt(result.text, stateOf(parseSidecar(result.text)));
    }
  }

  /**
   * Writes the content into the file, keeping what people wrote by hand. Call only when the state allows it.
   * Throws what the file system throws; the file is then as it was.
   */
  async write(content: SidecarContent): Promise<void> {
    const source = writeSidecar(this.#source, content);
    if (source !== this.#source) await this.#files.write(this.uri, source);
    this.#source = source;
    this.#state = stateOf(parseSidecar(source));
  }

  #adopt(source: string | undefined, state: SidecarState): boolean {
    const isNews = source !== this.#source || state.kind !== this.#state.kind;
    this.#source = source;
    this.#state = state;
    return isNews;
  }
}

function stateOf(parsed: ParsedSidecar): SidecarState {
  switch (parsed.kind) {
    case 'valid':
      return { kind: 'valid', content: parsed.content, problems: parsed.problems };
    case 'newer':
      return { kind: 'newer', version: parsed.version };
    case 'invalid':
      return { kind: 'invalid', problems: parsed.problems };
  }
}

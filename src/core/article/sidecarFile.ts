import type { ArticleInfo, SidecarContent } from '../sidecar/schema';
import { wasSeen } from '../sidecar/merge/wasSeen';
import { EMPTY_CONTENT, parseSidecar } from '../sidecar/parseSidecar';
import { requireReadable } from '../sidecar/requireReadable';
import { writeSidecar } from '../sidecar/writeSidecar';
import type { FileEdit } from '../workspace/fileEdit';
import { type FileState, stateOf } from '../workspace/fileState';
import type { Files } from '../workspace/ports';

/** How the sidecar on disk stands. */
export type SidecarState = FileState<SidecarContent>;

/** What a reading of the file found. */
export type Refreshed =
  | { readonly kind: 'same' }
  | {
      readonly kind: 'news';
      /** What the file and what is known here both grew from: the base of a merge. Undefined: there was no file. */
      readonly base: string | undefined;
      /** Another writer came in between our comparing and replacing: what was written last is not in the file, and has to be written again. */
      readonly isOverwritten: boolean;
    };

const SAME: Refreshed = { kind: 'same' };

/**
 * For how long, in milliseconds, another writer may still be on its way who compared the file before we replaced it. A person takes longer to
 * see a change in another window and to take it back.
 */
const GRACE_MS = 2000;

/** One writing of our own. */
interface Step {
  readonly before: string | undefined;
  readonly after: string;
  readonly time: number;
}

/** The YAML file beside one article: what is on disk, and the text that it was last known to be. */
export class SidecarFile {
  readonly uri: string;
  readonly #files: Files;
  #source: string | undefined;
  #state: SidecarState = { kind: 'none' };
  /** The last text that could be read as a sidecar, written by ourselves or read. */
  #base: string | undefined;
  /** What we wrote of late: others may have written over it unseen. */
  #steps: readonly Step[] = [];
  readonly #time: () => number;

  /**
   * @param time Milliseconds from any fixed point.
   * @param base The text that what is known here grew from, where that began at another place.
   */
  constructor(uri: string, files: Files, time: () => number, base?: string) {
    this.uri = uri;
    this.#files = files;
    this.#time = time;
    this.#base = base;
  }

  /** The last text that could be read as a sidecar: what is known here and not written yet grew from it. */
  get base(): string | undefined {
    return this.#base;
  }

  get state(): SidecarState {
    return this.#state;
  }

  /** Reads the file; news when it is not what it was last known to be, by our own writing or an earlier reading. */
  async refresh(): Promise<Refreshed> {
    const result = await this.#files.read(this.uri);
    switch (result.kind) {
      case 'missing':
        return this.#adopt(undefined, { kind: 'none' });
      case 'unreadable': {
        const isNews = this.#state.kind !== 'unreadable' || this.#state.reason !== result.reason;
        this.#state = { kind: 'unreadable', reason: result.reason };
        return isNews ? { kind: 'news', base: this.#base, isOverwritten: false } : SAME;
      }
      case 'text':
        if (result.text === this.#source && this.#state.kind !== 'unreadable') return SAME;
        return this.#adopt(result.text, stateOf(parseSidecar(result.text)));
    }
  }

  /**
   * Writes the content into the file, keeping what people wrote by hand. Call only when the state allows it.
   * @throws What the file system throws, a `FileChanged` where the file is not as last known, an `Unwritable` where it could not be read again;
   *   the file is then as it was.
   */
  async write(content: SidecarContent): Promise<void> {
    const source = writeSidecar(this.#source, content);
    const state = requireReadable(source);
    const before = this.#source;
    if (source !== before) {
      await this.#files.write(this.uri, source, { text: before });
      this.#steps = [...this.#recentSteps(), { before, after: source, time: this.#time() }];
    }
    this.#source = source;
    this.#base = source;
    this.#state = state;
  }

  /** What {@link SidecarFile.write} would write. */
  preview(content: SidecarContent): FileEdit {
    return { uri: this.uri, before: this.#source, after: writeSidecar(this.#source, content) };
  }

  #adopt(source: string | undefined, state: SidecarState): Refreshed {
    const isNews = source !== this.#source || state.kind !== this.#state.kind;
    const unseen = state.kind === 'valid' ? this.#takeUnseen(state.content) : undefined;
    const base = unseen === undefined ? this.#base : unseen.before;
    this.#source = source;
    this.#state = state;
    if (state.kind === 'valid' || state.kind === 'none') this.#base = source;
    return isNews ? { kind: 'news', base, isOverwritten: unseen !== undefined } : SAME;
  }

  /** The first of our writings that whoever wrote the file had not seen. It and those after it are to be made again, so they are forgotten. */
  #takeUnseen(content: SidecarContent): Step | undefined {
    const steps = this.#recentSteps();
    const verdicts = steps.map(({ before, after }) => wasSeen(contentOf(before), contentOf(after), content));
    const first = verdicts.indexOf('unseen', verdicts.lastIndexOf('seen') + 1);
    this.#steps = first < 0 ? steps : steps.slice(0, first);
    return steps[first];
  }

  #recentSteps(): readonly Step[] {
    const now = this.#time();
    return this.#steps.filter(({ time }) => now - time < GRACE_MS);
  }
}

/** What a sidecar says of its article; undefined where there is none that can be used. */
export const factsOf = (state: SidecarState): ArticleInfo | undefined =>
  state.kind === 'valid' ? state.content.article : undefined;

/** What a text that was valid when it was read says. */
export function contentOf(source: string | undefined): SidecarContent {
  const parsed = source === undefined ? undefined : parseSidecar(source);
  return parsed?.kind === 'valid' ? parsed.content : EMPTY_CONTENT;
}

import { createHash } from 'node:crypto';
import {
  type ArticleDetector,
  ArticleSession,
  type ArticleText,
  type Detection,
  type Disposable,
  type EditCause,
  type ExpectedText,
  type Files,
  type Gazetteer,
  type ReadResult,
  requireExpected,
  type Scheduler,
  type SessionServices,
  type Snapshots,
  type TaughtNames,
  type TextChange,
  type UndoServices,
  type UnsavedWork,
} from '../../../../src/core/index';
import { countingIds } from '../model/testSet';

/** Snapshots in memory. */
export class MemorySnapshots implements Snapshots {
  readonly texts = new Map<string, string>();

  read(sha256: string): Promise<string | undefined> {
    return Promise.resolve(this.texts.get(sha256));
  }

  write(sha256: string, text: string): Promise<void> {
    this.texts.set(sha256, text);
    return Promise.resolve();
  }
}

/** Files in memory that tell watchers of changes and can be made to fail. */
export class MemoryFiles implements Files {
  readonly contents = new Map<string, string>();
  readonly written: string[] = [];
  /** Thrown by the next writes, as a read-only folder does. */
  failure: Error | undefined;
  unreadable: string | undefined;
  /** Whether others have their turn before anything is read, as on a disk: what is decided meanwhile is saved together. */
  isSlow = false;
  readonly #watchers = new Map<string, (() => void)[]>();

  async read(uri: string): Promise<ReadResult> {
    if (this.isSlow) await new Promise(setImmediate);
    if (this.unreadable !== undefined && uri.endsWith('.yaml')) return { kind: 'unreadable', reason: this.unreadable };
    const text = this.contents.get(uri);
    return text === undefined ? { kind: 'missing' } : { kind: 'text', text };
  }

  async write(uri: string, text: string, expected?: ExpectedText): Promise<void> {
    if (this.failure !== undefined) throw this.failure;
    if (expected !== undefined) await requireExpected(this, uri, expected);
    this.written.push(text);
    this.edit(uri, text);
  }

  /** What another program does to a file. */
  edit(uri: string, text: string): void {
    this.contents.set(uri, text);
    for (const onDidChange of this.#watchers.get(uri) ?? []) onDidChange();
  }

  watch(uri: string, onDidChange: () => void): Disposable {
    this.#watchers.set(uri, [...(this.#watchers.get(uri) ?? []), onDidChange]);
    return { dispose: () => void this.#watchers.delete(uri) };
  }
}

/** Waits for nothing: what is to run later runs in the next turn. */
export const soon: Scheduler = {
  time: () => 0,
  yield: () => Promise.resolve(),
  after: (_delay, run) => {
    const timer = setTimeout(run, 0);
    return {
      dispose: () => {
        clearTimeout(timer);
      },
    };
  },
};

const URI = 'file:///articles/talks.article';
export const SIDECAR = `${URI}.annotations.yaml`;

/** An open text that can be edited, saved and reloaded as an editor does it. */
export class TestText implements ArticleText {
  readonly uri: string;
  readonly sidecarUri: string | undefined;
  isWritable = true;
  version = 1;
  isDirty = false;
  session: ArticleSession | undefined;
  readonly #files: MemoryFiles;
  #text: string;

  constructor(text: string, files: MemoryFiles, isSavable: boolean, uri = URI) {
    this.#text = text;
    this.#files = files;
    this.uri = uri;
    this.sidecarUri = isSavable ? `${uri}.annotations.yaml` : undefined;
    files.contents.set(uri, text);
  }

  getText(): string {
    return this.#text;
  }

  /** Types over the first occurrence of some words. */
  replace(words: string, by: string): void {
    const start = this.#text.indexOf(words);
    if (start < 0) throw new Error(`“${words}” is not in the text.`);
    this.change(
      [{ start, deleted: words.length, inserted: by.length }],
      this.#text.replace(words, () => by),
    );
  }

  save(): void {
    this.isDirty = false;
    this.#files.contents.set(this.uri, this.#text);
    this.session?.textSaved();
  }

  /** The file was changed by others and is loaded anew, which arrives as one replacement of everything. */
  reload(text: string): void {
    this.#files.contents.set(this.uri, text);
    this.change([{ start: 0, deleted: this.#text.length, inserted: text.length }], text, false);
  }

  change(
    changes: readonly TextChange[],
    text: string,
    isDirty = text !== this.#files.contents.get(this.uri),
    cause: EditCause = 'edit',
  ): void {
    this.#text = text;
    this.version++;
    this.isDirty = isDirty;
    this.session?.textChanged(changes, cause);
  }
}

export interface TestHost {
  readonly text: TestText;
  readonly files: MemoryFiles;
  readonly session: ArticleSession;
  readonly snapshots: MemorySnapshots;
}

/** What a test's detector says of a text and what readers taught. */
type ArticleDetectFunction = (text: string, known?: Gazetteer) => Detection;

const NOTHING: Detection = { people: [], organizations: [], quotes: [] };

/** A session on a text in memory, opened and settled. Detects what `detect` says, at once. */
export async function openSession(
  text: string,
  options: {
    readonly sidecar?: string;
    readonly detect?: ArticleDetectFunction;
    readonly savable?: boolean;
    readonly snapshots?: MemorySnapshots;
    readonly taught?: TaughtNames;
    readonly uri?: string;
    readonly undo?: UndoServices;
  } = {},
): Promise<TestHost> {
  const files = new MemoryFiles();
  const article = new TestText(text, files, options.savable !== false, options.uri);
  if (options.sidecar !== undefined) files.contents.set(`${article.uri}.annotations.yaml`, options.sidecar);
  const snapshots = options.snapshots ?? new MemorySnapshots();
  const session = openOn(article, files, snapshots, options);
  await session.open();
  await session.whenSettled();
  return { text: article, files, session, snapshots };
}

/** A second session on the same files, as a reopened editor or another window has. */
export async function reopen(
  { text, files, snapshots }: TestHost,
  isDirty = false,
  work?: UnsavedWork,
  options: OpenOptions = {},
): Promise<ArticleSession> {
  text.isDirty = isDirty;
  const session = openOn(text, files, snapshots, options, work);
  await session.open();
  await session.whenSettled();
  return session;
}

interface OpenOptions {
  readonly detect?: ArticleDetectFunction;
  readonly taught?: TaughtNames;
  readonly undo?: UndoServices;
}

function openOn(
  article: TestText,
  files: MemoryFiles,
  snapshots: Snapshots,
  { detect = () => NOTHING, taught, undo }: OpenOptions,
  work?: UnsavedWork,
): ArticleSession {
  const next = countingIds();
  const detector: ArticleDetector = { detectInSlices: (text, _control, known) => Promise.resolve(detect(text, known)) };
  const services: SessionServices = {
    files,
    watcher: files,
    clock: { now: () => '2026-01-01T00:00:00.000Z' },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    hash: { sha256: (content) => Promise.resolve(createHash('sha256').update(content).digest('hex')) },
    randomIds: { next },
    scheduler: soon,
    snapshots,
    createDetector: () => Promise.resolve(detector),
    ...(taught === undefined ? {} : { taught }),
    ...(undo === undefined ? {} : { undo }),
  };
  const session = new ArticleSession(article, services, { minConfidence: 0, detects: true }, work);
  article.session = session;
  return session;
}

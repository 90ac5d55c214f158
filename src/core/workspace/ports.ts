/** What core needs from the world around it. Each host (VS Code, the CLI, tests) supplies its own. URIs are strings throughout. */

export type ReadResult =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  /** A folder, no permission, not UTF-8, too large: `reason` is for the reader. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** What a file is expected to hold at the moment it is replaced; no text: that there is no such file. */
export interface ExpectedText {
  readonly text: string | undefined;
}

/** A write that expected another text in the file than it found. The file is as it was found. */
export class FileChanged extends Error {
  override readonly name = 'FileChanged';
}

export interface Files {
  /** UTF-8 text without its byte order mark. Never throws. */
  read(uri: string): Promise<ReadResult>;
  /**
   * Replaces the whole file: readers see the old or the new text, never a part.
   *
   * @param expected Read just before the replacement, as late as the file system allows: where the file holds something else, a
   *   {@link FileChanged} is thrown. No file system here can compare and replace in one step, so that another writer may still come in between.
   * @throws Error where the file cannot be written, an `Unwritable` where it is known why.
   */
  write(uri: string, text: string, expected?: ExpectedText): Promise<void>;
}

/**
 * Texts that sidecars describe, kept to be compared with what became of them. Nothing depends on them: what is not there is found again by its
 * context.
 */
export interface Snapshots {
  /**
   * The text with this SHA-256 (of the text with `\n` line ends, as sidecars have it), with whatever line ends; undefined where nobody has it.
   * Never throws.
   *
   * @param articleUri Of the article that it was a text of.
   */
  read(sha256: string, articleUri: string): Promise<string | undefined>;
  /** Keeps a text for a while. Never throws; may do nothing. */
  write(sha256: string, text: string): Promise<void>;
}

export interface Disposable {
  dispose(): void;
}

export interface Watcher {
  /** Calls back when the file is created, changed or deleted by anyone. */
  watch(uri: string, onDidChange: () => void): Disposable;
}

/** Lists and follows the files of a folder and of all folders in it. */
export interface FileFinder {
  /** The URIs of the files whose path within the folder fits the glob pattern. */
  find(folder: string, pattern: string): Promise<readonly string[]>;
  /**
   * Calls back for every file that fits and is created or changed, and for everything that is deleted: of a deleted folder only its own
   * URI may be told, not those of the files that were in it.
   */
  watch(folder: string, pattern: string, onDidChange: (uri: string, change: 'written' | 'deleted') => void): Disposable;
}

export interface Clock {
  /** ISO 8601 in UTC. */
  now(): string;
}

export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string, error?: unknown): void;
}

export interface Hash {
  /** Lower-case hexadecimal SHA-256 of the UTF-8 bytes of a text. */
  sha256(text: string): Promise<string>;
}

export interface RandomIds {
  /** Eight random lower-case letters and digits. */
  next(): string;
}

export interface Scheduler {
  /** Milliseconds from any fixed point; only differences mean something. */
  time(): number;
  /** Resolves after other work of the host had its turn. */
  yield(): Promise<void>;
  /** Runs once after `milliseconds` unless disposed before. */
  after(milliseconds: number, run: () => void): Disposable;
}

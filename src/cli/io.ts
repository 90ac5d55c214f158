import type { Detector, Files, Hash, RandomIds } from '../core/index';

/** Where text goes. `write` resolves once the text is taken, so that whoever awaits it never runs ahead of a slow reader. */
export interface Output {
  /** @throws OutputClosed when nobody reads any more. */
  write(text: string): Promise<void>;
}

/** The reader of our output has gone, as `head` does: a reason to stop, not a failure. */
export class OutputClosed extends Error {}

/** Everything a command needs of the world. */
export interface Io {
  /** Standard input as bytes, in whatever pieces it comes. */
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: Files;
  readonly hash: Hash;
  readonly randomIds: RandomIds;
  /** The URI of a path as typed, relative to the working folder. */
  uriOf(path: string): string;
  /** A detector that knows no text yet. The lexicon behind it is read when first asked for. */
  createDetector(): Promise<Pick<Detector, 'detect'>>;
  version(): Promise<string>;
}

/** What a step did to one article, one registry or one other file, and how that is taken back and made again. */
export interface UndoPart {
  /** Of the article or file that it changed. */
  readonly uri: string;
  /** Ids of what it changed there: parts that have none in common can be taken back in any order. Left out: all that is there. */
  readonly touches?: ReadonlySet<string>;
  /** The same part where its article or file was moved. Left out: it cannot be moved. */
  at?(uri: string): UndoPart;
  /** Takes it back, whatever was done to other things meanwhile. @throws Error where that cannot be; then nothing is changed. */
  undo(): Promise<void>;
  /** Makes it again after {@link UndoPart.undo}. @throws As that does. */
  redo(): Promise<void>;
}

/** What a reader did at once: all parts are taken back together and made again together. */
export interface UndoStep {
  /** In the order in which they were done. */
  readonly parts: readonly UndoPart[];
  /** URIs of articles that the reader was in when doing it, where they are none of the parts: from these too it is taken back. */
  readonly from?: readonly string[];
}

/** What a session sees of an open text, wherever that lives. Offsets are UTF-16 code units. */
export interface ArticleText {
  readonly uri: string;
  /** Where its annotations are saved; undefined when there is nowhere yet, as for an untitled text. */
  readonly sidecarUri: string | undefined;
  /** False for texts that can only be read, such as an earlier version in a diff: their annotations are shown and cannot be changed. */
  readonly isWritable: boolean;
  /** Grows with every change. */
  readonly version: number;
  /** Whether the text differs from the file on disk. */
  readonly isDirty: boolean;
  /** The whole text as it is now. Costs as much as the text is long. */
  getText(): string;
}

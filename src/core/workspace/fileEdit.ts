/** What a change would make of a file, for editors that show it before it is made. */
export interface FileEdit {
  readonly uri: string;
  /** What the file holds now; undefined where there is none. */
  readonly before: string | undefined;
  readonly after: string;
}

/** Something that the reader can mend: the message says what, the action does it. */
export class ReaderError extends Error {
  override readonly name = 'ReaderError';
  readonly action: { readonly label: string; readonly run: () => Thenable<unknown> } | undefined;

  constructor(message: string, action?: { readonly label: string; readonly run: () => Thenable<unknown> }) {
    super(message);
    this.action = action;
  }
}

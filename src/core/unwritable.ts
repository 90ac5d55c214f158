import { formatMessage, type Message } from './messages';

/** A file that cannot be written, and why, in words that readers are told in their own language. The file is as it was. */
export class Unwritable extends Error {
  override readonly name = 'Unwritable';
  readonly reason: Message;

  /** @param cause What the file system threw, where it did. */
  constructor(reason: Message, cause?: unknown) {
    super(formatMessage(reason), { cause });
    this.reason = reason;
  }
}

import type { Writable } from 'node:stream';
import { type Output, OutputClosed } from '../io';

/** Writes to a stream, each piece after the one before it was taken. */
export function nodeOutput(stream: Writable): Output {
  // A closed pipe is also told as an event, which would end the process were nobody listening; `write` reports it.
  stream.on('error', () => undefined);
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (error === null || error === undefined) resolve();
          else reject(isClosed(error) ? new OutputClosed(error.message) : error);
        });
      }),
  };
}

const isClosed = (error: Error & { readonly code?: string }): boolean =>
  ['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'].includes(error.code ?? '');

import { inflateRawSync } from 'node:zlib';

/** What the trained file holds, as `decodeDetectorFile` reads it. @throws Error with a sentence for the reader when it is no deflated file. */
export function unpackModel(file: Uint8Array): Uint8Array {
  try {
    return inflateRawSync(file);
  } catch (error) {
    throw new Error('This is not a detector model.', { cause: error });
  }
}

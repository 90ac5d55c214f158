import { open } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { nodeFiles } from '../../src/cli/node/nodeFiles';
import type { Files } from '../../src/core/index';

/** In bytes: an editor that writes in place hands the system a piece at a time. */
const PIECE = 512;

/** A bad writer: it empties the file and writes it anew, piece by piece. Whoever ends the process in between leaves a torn file. */
export const inPlaceFiles: Files = {
  ...nodeFiles,
  async write(uri, text) {
    const file = await open(fileURLToPath(uri), 'w');
    try {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; at += PIECE) await file.write(bytes.subarray(at, at + PIECE));
    } finally {
      await file.close();
    }
  },
};

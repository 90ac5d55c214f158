import { open } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { nodeFiles } from '../../src/cli/node/nodeFiles';
import type { Files } from '../../src/core/index';

/** In milliseconds: longer than a process lives on after a save, so that a kill meets a file that is half written. */
const SLOW_DISK_MS = 100;

/** A bad writer: it empties the file and writes it anew, on a slow disk. Whoever ends the process in between leaves a torn file. */
export const inPlaceFiles: Files = {
  ...nodeFiles,
  async write(uri, text) {
    const file = await open(fileURLToPath(uri), 'w');
    try {
      const bytes = Buffer.from(text);
      const half = bytes.length >> 1;
      await file.write(bytes.subarray(0, half));
      await pause(SLOW_DISK_MS);
      await file.write(bytes.subarray(half));
    } finally {
      await file.close();
    }
  },
};

import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Io } from '../io';
import { detectors } from './detectors';
import { nodeFiles } from './nodeFiles';
import { nodeHash } from './nodeHash';
import { nodeOutput } from './nodeOutput';
import { nodeRandomIds } from './nodeRandomIds';

/** The world as this process sees it. */
export const nodeIo = (): Io => ({
  stdin: process.stdin,
  stdout: nodeOutput(process.stdout),
  stderr: nodeOutput(process.stderr),
  files: nodeFiles,
  hash: nodeHash,
  randomIds: nodeRandomIds,
  uriOf: (path) => pathToFileURL(resolve(path)).href,
  createDetector: detectors(),
  // Beside the folder of the bundle, in a checkout as in the packaged extension.
  async version() {
    const manifest = JSON.parse(await readFile(join(__dirname, '..', 'package.json'), 'utf8')) as { readonly version: string };
    return manifest.version;
  },
});

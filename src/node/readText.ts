import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The text of a file on disk, UTF-8 without byte order mark. @throws What the file system and the decoder throw. */
export const readText = async (uri: string): Promise<string> =>
  new TextDecoder('utf-8', { fatal: true }).decode(await readFile(fileURLToPath(uri)));

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lexicon } from '../../core/index';
import { createLexicon, Detector } from '../../core/index';

/** The word lists as the build packs them, beside the bundle. */
const readLexicon = (): Promise<string> => readFile(join(__dirname, 'lexicon.txt'), 'utf8');

/** Makes detectors on one shared lexicon, which is read when the first of them is asked for. */
export function detectors(read: () => Promise<string> = readLexicon): () => Promise<Detector> {
  let lexicon: Promise<Lexicon> | undefined;
  return async () => {
    lexicon ??= read().then(createLexicon);
    return new Detector(await lexicon);
  };
}

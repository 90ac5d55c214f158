import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { detectors } from '../../src/cli/node/detectors';
import { unpackModel } from '../../src/cli/node/unpackModel';
import { Detector } from '../../src/core/detect/detector';
import { decodeDetectorFile } from '../../src/core/detect/model/detectorFile';
import type { Lexicon } from '../../src/core/detect/words/lexicon';

/** Makes detectors as the product does, on the trained file or another one. Each starts without anything remembered. */
export const productDetectors = (project: string, file = 'media/detector.model'): (() => Promise<Detector>) =>
  detectors(() => readFile(resolve(project, file)));

/** A detector of the rules and word lists alone, to see what the trained weights add. */
export const rulesDetector = async (project: string, file?: string): Promise<Detector> =>
  new Detector({ lexicon: await readLexicon(project, file) });

/** The word lists of the trained file. */
export const readLexicon = async (project: string, file = 'media/detector.model'): Promise<Lexicon> =>
  decodeDetectorFile(unpackModel(await readFile(resolve(project, file)))).lexicon;

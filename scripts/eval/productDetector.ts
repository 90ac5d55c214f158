import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { detectors } from '../../src/cli/node/detectors';
import { unpackModel } from '../../src/cli/node/unpackModel';
import { Detector } from '../../src/core/detect/detector';
import { decodeDetectorFile } from '../../src/core/detect/model/detectorFile';

/** Makes detectors as the product does, on the trained file or another one. Each starts without anything remembered. */
export const productDetectors = (project: string, file = 'media/detector.model'): (() => Promise<Detector>) =>
  detectors(() => readFile(resolve(project, file)));

/** A detector of the rules and word lists alone, to see what the trained weights add. */
export async function rulesDetector(project: string, file = 'media/detector.model'): Promise<Detector> {
  const { lexicon } = decodeDetectorFile(unpackModel(await readFile(resolve(project, file))));
  return new Detector({ lexicon });
}

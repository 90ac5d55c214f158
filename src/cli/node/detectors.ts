import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeDetectorFile, Detector, type DetectorResources } from '../../core/index';
import { unpackModel } from './unpackModel';

/** The detector's trained file, in the folder beside the bundle's. */
const readModel = (): Promise<Uint8Array> => readFile(join(__dirname, '../media/detector.model'));

/** Makes detectors on shared resources, which are read when the first detector is asked for. */
export function detectors(read: () => Promise<Uint8Array> = readModel): () => Promise<Detector> {
  let resources: Promise<DetectorResources> | undefined;
  return async () => {
    resources ??= read().then(unpackModel).then(decodeDetectorFile);
    return new Detector(await resources);
  };
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { detectors } from '../../src/cli/node/detectors';
import type { Detector } from '../../src/core/detect/detector';

/** Makes detectors as the product does, on the trained file. Each starts without anything remembered. */
export const productDetectors = (project: string): (() => Promise<Detector>) =>
  detectors(() => readFile(join(project, 'media/detector.model')));

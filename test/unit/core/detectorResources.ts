import { readFileSync } from 'node:fs';
import { unpackModel } from '../../../src/cli/node/unpackModel';
import { decodeDetectorFile } from '../../../src/core/index';

/** What the product's detector knows, decoded once for all tests that read with it: it takes longer than most of them. */
export const detectorResources = decodeDetectorFile(unpackModel(readFileSync('media/detector.model')));

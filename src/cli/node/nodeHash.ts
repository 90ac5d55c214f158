import { createHash } from 'node:crypto';
import type { Hash } from '../../core/index';

export const nodeHash: Hash = {
  sha256: (text) => Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex')),
};

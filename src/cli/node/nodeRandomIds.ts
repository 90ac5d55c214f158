import { randomInt } from 'node:crypto';
import type { RandomIds } from '../../core/index';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

export const nodeRandomIds: RandomIds = {
  next: () => Array.from({ length: 8 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join(''),
};

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReferenceText } from '../../src/core/measure/annotatedText';
import { referenceOf } from '../../src/core/measure/referenceOf';
import { parseGold } from '../../src/core/measure/gold';
import type { ReferenceSet } from './referenceSet';

const FOLDERS = {
  fixtures: 'test/fixtures/gold',
  train: 'training/articles/train',
  dev: 'training/articles/dev',
  news: 'training/articles/news',
  world: 'training/articles/world',
  heldout: 'training/articles/heldout',
};

export type OwnSetName = keyof typeof FOLDERS;
export const OWN_SETS = Object.keys(FOLDERS) as readonly OwnSetName[];

/** One set of the project's own articles. */
export function readOwnSet(project: string, name: OwnSetName): ReferenceSet {
  return {
    name,
    texts: readArticles(join(project, FOLDERS[name])),
    own: true,
    trainedOn: name === 'train',
    figuresOnly: name === 'heldout',
  };
}

function readArticles(folder: string): ReferenceText[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold'))
    .sort()
    .map((file) => referenceOf(file.slice(0, -'.gold'.length), parseGold(readFileSync(join(folder, file), 'utf8'))));
}

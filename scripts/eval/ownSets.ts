import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { referenceOf } from '../../src/core/measure/referenceOf';
import { type GoldArticle, parseGold } from '../../src/core/measure/gold';
import type { ReferenceSet } from './referenceSet';

const FOLDERS = {
  fixtures: 'test/fixtures/gold',
  train: 'training/articles/train',
  dev: 'training/articles/dev',
  news: 'training/articles/news',
  world: 'training/articles/world',
  fresh: 'training/articles/fresh',
  heldout: 'training/articles/heldout',
};

export type OwnSetName = keyof typeof FOLDERS;
export const OWN_SETS = Object.keys(FOLDERS) as readonly OwnSetName[];

/** One set of the project's own articles. */
export function readOwnSet(project: string, name: OwnSetName): ReferenceSet {
  return {
    name,
    texts: readOwnArticles(project, name).map(({ id, article }) => referenceOf(id, article)),
    own: true,
    trainedOn: name === 'train',
    figuresOnly: name === 'heldout',
  };
}

/** The articles of one set as they were annotated by hand. */
export function readOwnArticles(
  project: string,
  name: OwnSetName,
): readonly { readonly id: string; readonly article: GoldArticle }[] {
  const folder = join(project, FOLDERS[name]);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold'))
    .sort()
    .map((file) => ({ id: file.slice(0, -'.gold'.length), article: parseGold(readFileSync(join(folder, file), 'utf8')) }));
}

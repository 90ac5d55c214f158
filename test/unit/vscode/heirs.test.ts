import * as assert from 'node:assert/strict';
import type { AnnotationSet } from '../../../src/core/index';
import { buildPeopleTree } from './builtTree';
import { heirsOf, nodeOfKey } from '../../../src/vscode/features/tree/heirs';
import type { TreeNode } from '../../../src/vscode/features/tree/treeNode';
import { ARTICLE, BRENNER, entity, mention, SET, TEXT } from './sampleSet';

const FISHER = entity('fisher', 'person', 'Fisher', [mention('m5', 'fisherman')]);
const NOBODY = entity('nobody', 'person', 'Nobody', [mention('m6', 'Nobody')]);
const PEOPLE: AnnotationSet = { ...SET, people: [BRENNER, NOBODY, FISHER] };

describe('the rows that come next where some go', () => {
  const roots = buildPeopleTree({ articleUri: ARTICLE, annotations: PEOPLE, text: TEXT, isStored: () => false });
  const shortly = (key: string): string => key.slice(key.indexOf('#') + 1);
  const heirs = (...acted: readonly (TreeNode | undefined)[]): readonly string[] =>
    heirsOf(
      roots,
      acted.filter((node) => node !== undefined),
    ).map(shortly);
  const [brenner, nobody, fisher] = ['ada-brenner', 'nobody', 'fisher'].map((id) => roots.find(({ key }) => shortly(key) === id));

  it('are those below, then those above', () => {
    const order = roots.map(({ key }) => shortly(key));
    assert.deepEqual(order, ['ada-brenner', 'nobody', 'fisher']);
    assert.deepEqual(heirs(brenner), ['nobody', 'fisher']);
    assert.deepEqual(heirs(nobody), ['fisher', 'ada-brenner']);
    // Those that go as well are not found then.
    assert.deepEqual(heirs(brenner, nobody), ['fisher', 'ada-brenner']);
    assert.deepEqual(heirs(fisher), ['nobody', 'ada-brenner']);
    assert.deepEqual(heirs(), []);
  });

  it('are the neighbours among those under the same row, then that row and its neighbours', () => {
    const child = brenner?.children.find(({ ids }) => ids.includes('m2'));
    assert.deepEqual(heirs(child), [
      ...['m3', 'm1', 'q1'].map((id) => `ada-brenner/${id}`),
      ...['ada-brenner', 'nobody', 'fisher'],
    ]);
  });

  it('are found by their keys', () => {
    const child = brenner?.children[1];
    for (const node of [brenner, child, fisher]) assert.equal(nodeOfKey(roots, node?.key ?? ''), node);
    assert.equal(nodeOfKey(roots, `${fisher?.key ?? ''}/m1`), undefined);
    assert.equal(nodeOfKey(roots, `${ARTICLE.toString()}#gone`), undefined);
  });
});

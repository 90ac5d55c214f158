import assert from 'node:assert/strict';
import { bCubedSums, linkScore } from '../../../../src/core/measure/bCubed';
import { linkedMentions } from '../../../../src/core/measure/linkedMentions';
import { shortNameCounts } from '../../../../src/core/measure/shortNames';
import { annotated } from './annotated';

const gold = annotated(
  '<p id=a>Ada Okafor</p>, <p id=a>Okafor</p>, <p id=a>Ada</p>; <p id=b>Ben Lee</p>, <p id=b>Lee</p>; <p id=c>Cy</p>.',
);

describe('links between mentions', () => {
  it('are all there in the reference itself', () => {
    const links = linkedMentions(gold, gold);
    assert.deepEqual(linkScore(bCubedSums(links)), { precision: 1, recall: 1, f1: 1, gold: 6 });
    assert.deepEqual(shortNameCounts(links), { short: 3, found: 3, linked: 3 });
  });

  it('by B-cubed: how pure and how whole the entity of each mention is', () => {
    // Ada's three and Lee in one entity, Ben Lee alone, Cy not found.
    const predicted = annotated(
      '<p id=x>Ada Okafor</p>, <p id=x>Okafor</p>, <p id=x>Ada</p>; <p id=y>Ben Lee</p>, <p id=x>Lee</p>; Cy.',
    );
    const links = linkedMentions(gold, predicted);
    const precision = (3 * (3 / 4) + 1 + 1 / 4) / 5;
    const recall = (3 * 1 + 2 * (1 / 2)) / 6;
    assert.deepEqual(linkScore(bCubedSums(links)), {
      precision,
      recall,
      f1: (2 * precision * recall) / (precision + recall),
      gold: 6,
    });
    assert.deepEqual(shortNameCounts(links), { short: 3, found: 3, linked: 2 });
  });

  it('count by spelling where the prediction has no entities', () => {
    const unlinked = { ...gold, mentions: gold.mentions.map((mention) => ({ ...mention, entity: null })) };
    assert.deepEqual(shortNameCounts(linkedMentions(gold, unlinked)), { short: 3, found: 3, linked: 0 });
  });

  it('ask nothing of a reference without entities', () => {
    const links = linkedMentions({ ...gold, layers: { ...gold.layers, links: false } }, gold);
    assert.deepEqual(linkScore(bCubedSums(links)), { precision: null, recall: null, f1: null, gold: 0 });
  });
});

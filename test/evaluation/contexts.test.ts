import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { productDetectors } from '../../scripts/eval/productDetector';
import type { Detector } from '../../src/core/detect/detector';

const HEADLINE = 'Plan to save money\n\n';
/** Where a name goes in a sentence. */
const PLACE = '@';

interface Contexts {
  readonly names: readonly string[];
  readonly sentences: readonly string[];
}

function readContexts(kind: string): Contexts {
  const lines = readFileSync(`test/fixtures/contexts/${kind}.txt`, 'utf8').trim().split('\n');
  const [names = '', ...sentences] = lines.filter((line) => !line.startsWith('#'));
  return { names: names.replace('names: ', '').split(', '), sentences };
}

/**
 * What no list knows must be found by the words around it, once and without help from the rest of an article: a minimum functionality test as in
 * CheckList (Ribeiro et al. 2020). Some of the sentences say less than one would think ("He left @ in 2016"); the shares only rise.
 */
describe('names that no list has', () => {
  let detector: Detector;

  before(async () => {
    detector = await productDetectors('.')();
  });

  for (const [kind, least] of [
    ['organizations', 0.85],
    ['people', 0.98],
  ] as const) {
    it(`are found by their contexts: ${kind}`, () => {
      const { names, sentences } = readContexts(kind);
      const isFound = (sentence: string, name: string): boolean => {
        const { [kind]: entities } = detector.detect(HEADLINE + sentence.replaceAll(PLACE, name));
        return entities.some(({ mentions }) => mentions.some(({ text }) => text === name || text.startsWith(`${name} `)));
      };
      const missed = sentences.map((sentence) => ({ sentence, count: names.filter((name) => !isFound(sentence, name)).length }));
      const share = 1 - missed.reduce((sum, { count }) => sum + count, 0) / (names.length * sentences.length);
      const worst = missed.filter(({ count }) => count > names.length / 2).map(({ sentence }) => sentence);
      assert.ok(share >= least, `${(100 * share).toFixed(1)} % are found; mostly missed in:\n${worst.join('\n')}`);
    });
  }
});

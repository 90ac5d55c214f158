import assert from 'node:assert/strict';
import { productDetectors } from '../../scripts/eval/productDetector';
import { wordsOfRarity } from '../../scripts/train/englishWords';
import { randomNumbers } from '../../scripts/train/random';

const SEED = 7;
const COUNT = 300;

/** The largest shares of texts in which a name is found; they only fall. `unknown` words are too rare for the detector's dictionary. */
const GROUPS = {
  known: { from: 20, to: 60, most: { openers: 0.05, headlines: 0.08 } },
  unknown: { from: 70, to: 70, most: { openers: 0.3, headlines: 0.9 } },
} as const;

/**
 * Words picked at random where a capital says nothing: the articles that we wrote use words that our lists have, those of newspapers use any
 * (a test of a minimum functionality as in CheckList, Ribeiro et al. 2020).
 */
describe('ordinary words with a capital', () => {
  for (const [group, { from, to, most }] of Object.entries(GROUPS)) {
    it(`are rarely names, of ${group} words`, async () => {
      const detector = await productDetectors('.')();
      const { openers, headlines } = ordinaryTexts(wordsOfRarity(from, to));
      const shareWithNames = (texts: readonly string[]): number =>
        texts.map((text) => detector.detect(text)).filter(({ people, organizations }) => people.length + organizations.length > 0)
          .length / texts.length;
      const shares = { openers: shareWithNames(openers), headlines: shareWithNames(headlines) };
      assert.ok(
        shares.openers <= most.openers && shares.headlines <= most.headlines,
        `seed ${String(SEED)}: ${JSON.stringify(shares)}`,
      );
    });
  }
});

/** Sentences that one of the words opens, and headlines that consist of them. */
function ordinaryTexts(words: readonly string[]): Readonly<Record<'openers' | 'headlines', readonly string[]>> {
  const random = randomNumbers(SEED);
  const pick = (from: readonly string[]): string => {
    const word = from[Math.floor(random() * from.length)] ?? '';
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  };
  const plural = words.filter((word) => /[^s]s$/u.test(word));
  return {
    openers: Array.from({ length: COUNT }, () => `The road was shut on Monday.\n\n${pick(plural)} were seen near the harbour.\n`),
    headlines: Array.from(
      { length: COUNT },
      () =>
        `${pick(plural)} ${pick(words)} ${pick(words)} After ${pick(words)} ${pick(plural)}\n\nThe road was shut on Monday.\n`,
    ),
  };
}

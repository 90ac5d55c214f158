import assert from 'node:assert/strict';
import { productDetectors } from '../../scripts/eval/productDetector';
import { wordsOfRarity } from '../../scripts/train/englishWords';
import { randomNumbers } from '../../scripts/train/random';

const SEED = 7;
const COUNT = 300;
/** The words of the lists of SCOWL that the detector's dictionary has, but for the most common ones, which stand in no headline alone. */
const RARITY = { least: 20, most: 60 };
/** The largest shares of texts in which a name is found; they only fall. Without the dictionary they were 0.10 and 0.92. */
const MOST = { openers: 0.02, headlines: 0.04 };

/**
 * Words picked at random where a capital says nothing: the articles that we wrote use words that our lists have, those of newspapers use any
 * (a test of a minimum functionality as in CheckList, Ribeiro et al. 2020).
 */
describe('ordinary words with a capital', () => {
  it('are rarely names where they open a sentence or fill a headline', async () => {
    const detector = await productDetectors('.')();
    const hasNames = (text: string): boolean => {
      const { people, organizations } = detector.detect(text);
      return people.length + organizations.length > 0;
    };
    const { openers, headlines } = ordinaryTexts(wordsOfRarity(RARITY.least, RARITY.most));
    const shares = { openers: openers.filter(hasNames).length / COUNT, headlines: headlines.filter(hasNames).length / COUNT };
    assert.ok(
      shares.openers <= MOST.openers && shares.headlines <= MOST.headlines,
      `seed ${String(SEED)}: ${JSON.stringify(shares)}`,
    );
  });
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

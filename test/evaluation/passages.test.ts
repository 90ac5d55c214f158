import assert from 'node:assert/strict';
import { productDetectors } from '../../scripts/eval/productDetector';
import type { Detector } from '../../src/core/detect/detector';
import type { MeasuredQuote } from '../../src/core/measure/annotatedText';
import { predictionOf } from '../../src/core/measure/predictionOf';
import { sameFullName, sameLastName } from '../../src/core/measure/nameForms';
import { sharedLength } from '../../src/core/measure/overlap';
import { speakerOf } from '../../src/core/measure/speakerAccuracy';
import { readPassages, type PassageQuote } from './readPassages';

/** The least shares in percent: right by last name, left empty where the passage gives nobody. The blind ones were never tuned on. */
const LEAST = { known: { right: 98, empty: 96 }, blind: { right: 90, empty: 90 } } as const;

describe('speakers of passages', () => {
  let detector: Detector;

  before(async () => {
    detector = await productDetectors('.')();
  });

  for (const set of ['known', 'blind'] as const) {
    it(`that are ${set} are right, and left empty where nobody is given`, () => {
      const counts = { named: 0, right: 0, unnamed: 0, empty: 0 };
      for (const { id, text, quotes } of readPassages(`test/fixtures/passages/${set}.txt`)) {
        const found = predictionOf(id, text, detector.detect(text)).quotes.filter(({ type }) => type === 'direct');
        for (const quote of quotes) {
          if (quote.mixed || quote.by.startsWith('=')) continue;
          const speaker = given(quote, found);
          if (quote.by === '-') {
            counts.unnamed++;
            counts.empty += Number(speaker === null);
          } else {
            counts.named++;
            counts.right += Number(speaker !== null && (sameFullName(speaker, quote.by) || sameLastName(speaker, quote.by)));
          }
        }
      }
      assert.ok(counts.named > 100 && counts.unnamed > 10, JSON.stringify(counts));
      assert.ok((100 * counts.right) / counts.named >= LEAST[set].right, JSON.stringify(counts));
      assert.ok((100 * counts.empty) / counts.unnamed >= LEAST[set].empty, JSON.stringify(counts));
    });
  }
});

/** The speaker of the quote that covers at least half of a passage's. */
function given(quote: PassageQuote, found: readonly MeasuredQuote[]): string | null {
  const same = found.find((other) => sharedLength(quote, other) >= 0.5 * (quote.end - quote.start));
  return same === undefined ? null : speakerOf(same);
}

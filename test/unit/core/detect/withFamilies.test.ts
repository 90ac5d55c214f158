import assert from 'node:assert/strict';
import { WeighedName } from '../../../../src/core/detect/model/mended/weighedName';
import { withFamilies } from '../../../../src/core/detect/model/mended/withFamilies';
import { analyseParagraph } from '../../../../src/core/detect/words/paragraphAnalysis';
import type { EntityKind } from '../../../../src/core/model/annotation';
import { detectorResources } from '../detectorResources';

describe('withFamilies', () => {
  /** What becomes of names, given by kind, start and end in words. */
  const joined = (text: string, found: readonly (readonly [kind: EntityKind, from: number, to: number])[]): string[] => {
    const paragraph = analyseParagraph(text, detectorResources.lexicon);
    const names = found.map(([kind, from, to]) => new WeighedName({ kind, from, to }, 0.7));
    return withFamilies(paragraph, names).map(
      ({ kind, from, to }) => `${kind}: ${text.slice(paragraph.tokens[from]?.start, paragraph.tokens[to - 1]?.end)}`,
    );
  };

  it('joins given names and the family of a firm', () => {
    assert.deepEqual(joined('Mohammed Al Velantor spoke', [['organization', 1, 3]]), ['person: Mohammed Al Velantor']);
    const inTwo = joined('Kemmo Mohammed Al Velantor spoke', [
      ['person', 0, 2],
      ['organization', 2, 4],
    ]);
    assert.deepEqual(inTwo, ['person: Kemmo Mohammed Al Velantor']);
  });

  it('leaves firms and clubs alone', () => {
    assert.deepEqual(joined('Today Al Velantor spoke', [['organization', 1, 3]]), ['organization: Al Velantor']);
    assert.deepEqual(joined('Mohammed Al Velantor Group', [['organization', 1, 4]]), ['organization: Al Velantor Group']);
  });
});

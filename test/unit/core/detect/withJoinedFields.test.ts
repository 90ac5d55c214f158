import assert from 'node:assert/strict';
import { WeighedName } from '../../../../src/core/detect/model/mended/weighedName';
import { withJoinedFields } from '../../../../src/core/detect/model/mended/withJoinedFields';
import { analyseParagraph } from '../../../../src/core/detect/words/paragraphAnalysis';
import { detectorResources } from '../detectorResources';

describe('withJoinedFields', () => {
  /** What becomes of organizations, given by start and end in words. */
  const joined = (text: string, found: readonly (readonly [from: number, to: number])[]): string[] => {
    const paragraph = analyseParagraph(text, detectorResources.lexicon);
    const names = found.map(([from, to]) => new WeighedName({ kind: 'organization', from, to }, 0.7));
    return withJoinedFields(paragraph, names).map(({ from, to }) =>
      text.slice(paragraph.tokens[from]?.start, paragraph.tokens[to - 1]?.end),
    );
  };

  it('joins the fields of one office', () => {
    const found = joined('Internal Safety and Public Order Department staff spoke', [
      [0, 2],
      [3, 6],
    ]);
    assert.deepEqual(found, ['Internal Safety and Public Order Department']);
  });

  it('leaves two offices, and firms beside an office, alone', () => {
    const offices = joined('The Finance Ministry and Public Order Department met', [
      [1, 3],
      [4, 7],
    ]);
    assert.deepEqual(offices, ['Finance Ministry', 'Public Order Department']);
    const firm = joined('Velzhan Retail and Public Order Department met', [
      [0, 2],
      [3, 6],
    ]);
    assert.deepEqual(firm, ['Velzhan Retail', 'Public Order Department']);
  });
});

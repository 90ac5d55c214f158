import assert from 'node:assert/strict';
import { Detector } from '../../../../src/core/detect/detector';
import { detectorResources } from '../detectorResources';

describe('A line that says where the news is from', () => {
  const organizations = (text: string): string[] =>
    new Detector(detectorResources).detect(text).organizations.flatMap(({ mentions }) => mentions.map((each) => each.text));

  it('names an agency or paper, and no person, town or papers of a court', () => {
    assert.deepEqual(organizations('The court met on Tuesday.\n\nSource: Velzha'), ['Velzha']);
    assert.deepEqual(organizations('The court met on Tuesday.\n\nSource: court records'), []);
    assert.deepEqual(organizations('The court met on Tuesday.\n\nSource: Ada Lorne'), []);
  });
});

import * as assert from 'node:assert/strict';
import { reviewWords } from '../../../src/vscode/review/reviewWords';
import { BRENNER, SET } from './sampleSet';

describe('the status bar item of a review', () => {
  const text = (role: string): string =>
    reviewWords({
      annotations: { ...SET, people: [{ ...BRENNER, role }] },
      left: 2,
      current: 'm2',
      action: undefined,
      stickyKind: undefined,
    }).text;

  it('says who is to be decided on, with the role', () => {
    assert.match(text('Mayor'), /· 2 left · Esc leaves · Person: Ada Brenner, Mayor$/u);
  });

  it('leaves a role out that would be cut off, so that there is room for what was done last', () => {
    assert.match(text('Mayor of the old town of Ulm'), /· Person: Ada Brenner$/u);
  });
});

import assert from 'node:assert/strict';
import { KeptText } from '../../../../src/core/anchor/keptText';

describe('KeptText', () => {
  const oldText =
    'As the long day began in the harbour Ana Lima spoke first.\n\nBen Cole met Ana Lima in town, where they spoke of it.\n\nNobody knows why the mayor thanked Ana Lima in a long speech for it.\n';
  const newText = `New line.\n\n${oldText.replace('Ben Cole met ', '').replace('for it', 'and Ben Cole, twice, for it')}`;
  const kept = new KeptText(oldText, newText);
  const placesOf = (text: string) => [...text.matchAll(/Ana Lima/gu)].map(({ index }) => ({ start: index, end: index + 8 }));

  it('knows every place behind, between and before what changed', () => {
    const [before, now] = [placesOf(oldText), placesOf(newText)];
    assert.equal(now.length, 3);
    for (const [n, place] of now.entries())
      assert.deepEqual(
        before.map((own) => kept.isOther(place, own)),
        before.map((_, m) => m !== n),
      );
    assert.ok(now.every((place) => kept.isOther(place, undefined)));
  });

  it('takes nothing for kept of which any is new', () => {
    const start = newText.indexOf('speech and Ben Cole');
    assert.equal(kept.isOther({ start: 0, end: 9 }, undefined), false);
    assert.equal(kept.isOther({ start, end: start + 10 }, undefined), false);
  });
});

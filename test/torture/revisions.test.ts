import assert from 'node:assert/strict';
import { RevisedText } from '../../scripts/torture/revisedText';
import { revisions } from '../../scripts/torture/revisions';

/** The same each time unless `SEED` is in the environment; `npm run torture -- --only revisions` looks at any number of others. */
const seed = Number(process.env.SEED ?? 1);

describe('revisions of articles', function () {
  this.timeout(120_000);

  it(`place no annotation wrongly and lose few (SEED=${seed})`, async () => {
    const { ok, failures } = await revisions.run({ seed, scale: 0.04 });
    assert.ok(ok, failures.join('\n'));
  });
});

describe('RevisedText', () => {
  it('knows where a place went, and what is gone', () => {
    const text = new RevisedText('Ana Lima spoke. Ben Cole left.');
    text.move({ start: 16, end: 30 }, 0);
    text.insert(0, 'Ben Cole! ');
    assert.equal(text.text, 'Ben Cole! Ben Cole left.Ana Lima spoke. ');
    text.correct({ start: 24, end: 27 }, 'Anna');
    assert.equal(text.text, 'Ben Cole! Ben Cole left.Anna Lima spoke. ');
    assert.deepEqual(text.truthOf({ start: 0, end: 8 }), { kind: 'there', span: { start: 24, end: 33 }, isEdited: true });
    assert.deepEqual(text.truthOf({ start: 16, end: 24 }), { kind: 'there', span: { start: 10, end: 18 }, isEdited: false });
    text.replace({ start: 10, end: 18 }, 'Someone');
    assert.deepEqual(text.truthOf({ start: 16, end: 24 }), { kind: 'gone' });
  });
});

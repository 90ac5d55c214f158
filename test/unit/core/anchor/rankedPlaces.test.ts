import assert from 'node:assert/strict';
import { captureContext } from '../../../../src/core/anchor/captureContext';
import { rankedPlaces } from '../../../../src/core/anchor/rankedPlaces';

const OLD = 'The harbour reopened when Ana Lima, its director, gave the word. Ana Lima had waited for eleven days.\n';
const SPAN = { start: 26, end: 34 };
const WANTED = { key: 'm1', text: 'Ana Lima', ...captureContext(OLD, SPAN), hint: SPAN, fuzzy: false };

const ranked = (text: string) => rankedPlaces(text, WANTED).map((place) => place.text);

describe('rankedPlaces', () => {
  it('has the place itself first, and look-alikes after it', () => {
    const [first, second] = rankedPlaces(OLD, WANTED);
    assert.deepEqual(first, { span: SPAN, text: 'Ana Lima', score: 1 });
    assert.equal(second?.text, 'Ana Lima');
    assert.ok(second.score < 0.8);
  });

  it('finds what stands in the place of the words now', () => {
    assert.equal(ranked(OLD.replace('Ana Lima', 'Hannah de Lima'))[0], 'Hannah de Lima');
    assert.equal(ranked(OLD.replace('Ana Lima', 'Ana Lirna'))[0], 'Ana Lirna');
  });

  it('offers nothing where nothing comes near', () => {
    assert.deepEqual(ranked('Rain is expected.\n'), []);
    assert.deepEqual(ranked(''), []);
  });
});

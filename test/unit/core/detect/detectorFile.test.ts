import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Detector } from '../../../../src/core/detect/detector';
import { decodeDetectorFile, encodeDetectorFile } from '../../../../src/core/detect/model/detectorFile';
import { decodeModel, encodeModel, type NameModel, weightAt } from '../../../../src/core/detect/model/weights/nameModel';
import { LABEL_COUNT } from '../../../../src/core/detect/model/weights/tagLabel';

const rows = [
  { hash: 4_000_000_001, weights: Int8Array.of(0, 1, -2, 0, 0, 0, 0, 0, 127) },
  { hash: 7, weights: Int8Array.of(-127, 0, 0, 0, 5, 0, 0, 0, 0) },
];
const transitions = Float64Array.from({ length: LABEL_COUNT ** 2 }, (_, i) => i / 4);
const curves = { person: { slope: 1.5, offset: 0.25 }, organization: { slope: 0.75, offset: -0.5 } };

const weightsAt = ({ weights }: NameModel, place: number): Int8Array =>
  Int8Array.from({ length: LABEL_COUNT }, (_, label) => weightAt(weights, place, label));

describe('the model for names', () => {
  it('is read as it was written', () => {
    const model = decodeModel(encodeModel(rows, 0.5, transitions, curves));
    assert.equal(model.scale, 0.5);
    assert.deepEqual(model.transitions, transitions);
    assert.deepEqual(model.curves, curves);
    assert.equal(model.placeOf(8), -1);
    for (const { hash, weights } of rows) {
      const place = model.placeOf(hash);
      assert.deepEqual(weightsAt(model, place), weights);
    }
  });

  it('finds every feature among many, and no other', () => {
    const weights = Int8Array.from({ length: LABEL_COUNT }, (_, y) => y);
    const hashes = Array.from({ length: 3000 }, (_, i) => Math.imul(i, 0x9e3779b1) >>> 0);
    const many = hashes.map((hash, i) => ({ hash, weights: weights.map((weight) => weight + (i % 100)) }));
    const model = decodeModel(encodeModel(many, 1, transitions, curves));
    for (const { hash, weights } of many) {
      const place = model.placeOf(hash);
      assert.deepEqual(weightsAt(model, place), weights);
    }
    const known = new Set(hashes);
    for (let i = 0; i < 3000; i++) {
      for (const other of [i, Math.imul(i, 0x85ebca6b) >>> 0]) assert.equal(model.placeOf(other) >= 0, known.has(other));
    }
  });
});

describe("the detector's file", () => {
  const weights = encodeModel(rows, 0.5, transitions, curves);
  const file = encodeDetectorFile('lexicon 1\n@countries\nNorth Korea\n', weights);

  it('holds word lists and weights', () => {
    const { lexicon, names } = decodeDetectorFile(file);
    assert.ok(lexicon.classes('north korea') !== 0);
    assert.ok(names !== undefined);
    assert.deepEqual(new Detector({ lexicon, names }).detect('').people, []);
  });

  it('keeps words of every script', () => {
    const places = ['são tomé', 'łódź', '京都', '😀'];
    const { lexicon } = decodeDetectorFile(encodeDetectorFile(['lexicon 1', '@places', ...places, ''].join('\n'), weights));
    for (const place of places) assert.ok(lexicon.classes(place) !== 0, place);
  });

  it('is refused when it is something else, of another format, cut short or changed', () => {
    assert.throws(() => decodeDetectorFile(new Uint8Array()), /not a detector model/u);
    assert.throws(() => decodeDetectorFile(new TextEncoder().encode('lexicon 1\n@countries\n')), /not a detector model/u);
    const other = file.slice();
    other[4] = 200;
    assert.throws(() => decodeDetectorFile(other), /has format 200/u);
    assert.throws(() => decodeDetectorFile(file.slice(0, -1)), /damaged/u);
    const changed = file.slice();
    changed[20] = (changed[20] ?? 0) ^ 1;
    assert.throws(() => decodeDetectorFile(changed), /damaged/u);
  });

  it('is at most 2 MB in media, and its sources are credited', () => {
    assert.ok(readFileSync('media/detector.model').length <= 2_000_000);
    const credits = readFileSync('media/detector.LICENSE.md', 'utf8');
    for (const source of ['Groningen', 'GUM', 'WikiGold', 'CrossNER', 'UNER EWT', 'CC BY-SA 3.0', 'MIT'])
      assert.ok(credits.includes(source), source);
  });
});

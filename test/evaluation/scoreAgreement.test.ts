import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readCorpora } from '../../scripts/eval/corpora';
import { type CorpusRecord, referenceFromRecord } from '../../scripts/eval/corpusRecord';
import { readOwnSet } from '../../scripts/eval/ownSets';
import { productDetectors } from '../../scripts/eval/productDetector';
import type { Detector } from '../../src/core/detect/detector';
import { toDetectRecord } from '../../src/core/formats/detectRecord';
import type { AnnotatedText, ReferenceText } from '../../src/core/measure/annotatedText';
import { evaluateText, evaluationOf } from '../../src/core/measure/evaluation';
import { predictionOf } from '../../src/core/measure/predictionOf';
import { SeededRandom } from '../unit/core/seededRandom';
import { goldRecord, ourFigures, scorerFigures } from './scoreFile';

const SHARED = resolve(process.env.ARTICLE_ANNOTATOR_SHARED ?? '../shared');
const SCORER = join(SHARED, 'eval/score.mjs');
/** Novels are long; some of them tell as much. */
const TEXTS_OF_A_SET = 40;
const LONGEST = 12_000;

/** A reference with mistakes of every kind, as a record of a corpus file. */
function damaged(gold: ReferenceText, random: SeededRandom): CorpusRecord {
  const chance = (share: number): boolean => random.next() < share;
  const shift = (at: number, most: number): number =>
    chance(0.2) ? Math.max(0, Math.min(gold.text.length, at + Math.floor((random.next() - 0.5) * most))) : at;
  const place = (start: number, end: number, most: number): readonly [number, number] => {
    const [a, b] = [shift(start, most), shift(end, most)];
    return a < b ? [a, b] : [start, end];
  };
  const names = gold.mentions
    .filter(() => chance(0.9))
    .map(({ start, end, label, entity }) => {
      const [from, to] = place(start, end, 8);
      const id = chance(0.2) ? null : chance(0.1) ? 'Somebody Else' : entity;
      return { person: chance(0.9) === (label === 'person'), tuple: [from, to, gold.text.slice(from, to), id] as const };
    });
  const quotes = gold.quotes
    .filter(() => chance(0.9))
    .map(({ start, end, speaker, type }) => {
      const [from, to] = place(start, end, 60);
      const who = chance(0.1)
        ? 'President Anna Smith Jr.'
        : chance(0.1)
          ? null
          : chance(0.2)
            ? (speaker?.split(' ').pop() ?? 'she')
            : speaker;
      return [from, to, gold.text.slice(from, to), who, chance(0.3) ? null : who, chance(0.1) ? 'mixed' : type] as const;
    });
  return {
    id: gold.id,
    text: gold.text,
    people: names.filter(({ person }) => person).map(({ tuple }) => tuple),
    organizations: names.filter(({ person }) => !person).map(({ tuple }) => tuple),
    quotes,
  };
}

describe('core/measure beside the scorer', function () {
  let detector: Detector;
  let sets: ReadonlyMap<string, readonly ReferenceText[]>;

  before(async function () {
    // Other people's texts and their scorer are no part of the project.
    if (!existsSync(SCORER)) this.skip();
    detector = await productDetectors('.')();
    const own = [readOwnSet('.', 'fixtures'), readOwnSet('.', 'dev')];
    sets = new Map(
      [...own, ...readCorpora('.', SHARED)].map(({ name, texts }) => [
        name,
        texts.filter(({ text }) => text.length <= LONGEST).slice(0, TEXTS_OF_A_SET),
      ]),
    );
  });

  const compare = (texts: readonly ReferenceText[], records: readonly object[], predicted: readonly AnnotatedText[]): void => {
    const ours = evaluationOf(texts.map((gold, i) => evaluateText(gold, predicted[i] ?? assert.fail('no prediction'))));
    const theirs = scorerFigures(SCORER, texts.map(goldRecord), records);
    assert.ok(Object.keys(theirs).length > 5);
    assert.deepEqual(ourFigures(ours), theirs);
  };

  for (const name of ['fixtures', 'dev', 'gum_open_train', 'litbank_fiction', 'gmb_news']) {
    it(`says the same of what is detected in ${name}`, function () {
      const texts = sets.get(name) ?? this.skip();
      const detections = texts.map(({ text }) => detector.detect(text));
      compare(
        texts,
        texts.map(({ id, text }, i) => toDetectRecord(id, text, detections[i] ?? assert.fail())),
        texts.map(({ id, text }, i) => predictionOf(id, text, detections[i] ?? assert.fail())),
      );
    });

    it(`says the same of mistakes in ${name}`, function () {
      const texts = sets.get(name) ?? this.skip();
      const random = new SeededRandom(7);
      const records = texts.map((gold) => damaged(gold, random));
      compare(texts, records, records.map(referenceFromRecord));
    });
  }
});

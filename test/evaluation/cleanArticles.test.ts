import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  addDetection,
  decodeDetectorFile,
  Detector,
  EMPTY_SET,
  findProblems,
  formatMessage,
  parseGold,
  type AnnotationSet,
} from '../../src/core/index';
import { unpackModel } from '../../src/cli/node/unpackModel';
import { goldSet } from './goldSet';

const SAMPLES = 'test/fixtures/articles';
const GOLD = ['test/fixtures/gold', 'training/articles/train'];

const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));

const saidOf = (text: string, annotations: AnnotationSet): readonly string[] =>
  findProblems({ text, annotations, registry: [] }).map(({ rule, message }) => `${rule}: ${formatMessage(message)}`);

/** Articles that do name people by one word first, as relatives of whom was just named or by their office. */
const SHORT_NAMES_FIRST: Readonly<Record<string, readonly string[]>> = {
  'b06-goalie-duel.gold': ['Mathis', 'Étienne'],
  'b16-parma-braga.gold': ['Nico', 'Salgueiro'],
  'c04-catatumbo-ceasefire.gold': ['Marisol'],
  'e06-sabina-water-cannon.gold': ['Villaflor'],
  'h07-obit-dot-gallant.gold': ['Dorothy', 'Roddie'],
  'h25-junior-hockey-brawl.gold': ['Perry'],
};

describe('clean articles', function () {
  this.timeout(20_000);

  it('have no problems, whether what is detected is confirmed or only suggested', () => {
    const detector = new Detector(decodeDetectorFile(unpackModel(readFileSync('media/detector.model'))));
    const samples = filesIn(SAMPLES, '.article');
    assert.ok(samples.length >= 7);
    for (const path of samples)
      for (const status of ['confirmed', 'suggested'] as const) {
        let count = 0;
        const text = readFileSync(path, 'utf8');
        const newId = (): string => `a${String(++count)}`;
        const annotations = addDetection(EMPTY_SET, detector.detect(text), { status, minConfidence: 0.5, newId });
        assert.ok(count > 20, path);
        assert.deepEqual(saidOf(text, annotations), [], `${path}, ${status}`);
      }
  });

  it('that are annotated by hand have none but those that they do have', () => {
    const articles = GOLD.flatMap((folder) => filesIn(folder, '.gold'));
    let clean = 0;
    let spoken = 0;
    for (const path of articles) {
      const gold = parseGold(readFileSync(path, 'utf8'));
      const problems = findProblems({ text: gold.text, annotations: goldSet(gold), registry: [] });
      // Some were written for their quotes of nobody.
      if (!problems.some(({ rule }) => rule === 'quoteWithoutSpeaker')) spoken++;
      if (problems.length === 0) clean++;
      const short: string[] = [];
      for (const { rule, message, span } of problems) {
        if (rule === 'shortNameFirst') short.push(gold.text.slice(span.start, span.end));
        // The hand that annotated it could not say either who speaks.
        else if (rule === 'quoteWithoutSpeaker')
          assert.ok(gold.quotes.some(({ start, speaker }) => start === span.start && speaker === null));
        else assert.fail(`${path}: ${formatMessage(message)}`);
      }
      assert.deepEqual(short, SHORT_NAMES_FIRST[path.slice(path.lastIndexOf('/') + 1)] ?? [], path);
    }
    assert.ok(clean >= 0.95 * spoken, `${String(clean)} of ${String(spoken)}`);
    assert.ok(spoken >= 0.9 * articles.length, `${String(spoken)} of ${String(articles.length)}`);
  });
});

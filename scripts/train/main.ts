/**
 * Trains the detector and writes media/detector.model, the same bytes from the same texts and lists:
 *
 *     npm run train                    learns from everything, writes the file
 *     npm run train -- --check         trains again and compares with the file
 *     npm run train -- --measure       keeps every fifth text apart and prints F1 on them, rules against model; writes nothing
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createLexicon } from '../../src/core/detect/lexicon';
import { decodeDetectorFile, encodeDetectorFile } from '../../src/core/detect/model/detectorFile';
import { ruleTagger } from '../../src/core/detect/names/ruleTagger';
import { crossFittedRuns } from './crossFitted';
import { packLexicon } from './packLexicon';
import { pruneChain } from './pruneChain';
import { scoreNames } from './scoreNames';
import { trainChain } from './trainChain';
import { readSources } from './trainingSources';

const MODES = ['--write', '--check', '--measure'] as const;
const OPTIONS = { epochs: 6, step: 0.008, leastCount: 2, withoutEvidence: 0.25, seed: 1 };
/** For the models that only look a first time. */
const FIRST_LOOK = { ...OPTIONS, epochs: 3 };
const KEPT_FEATURES = 100_000;
const MOST_BYTES = 2 * 1024 * 1024;

const report = (line: string): void => void process.stdout.write(`${line}\n`);

function main(mode: (typeof MODES)[number]): void {
  const project = process.cwd();
  const shared = resolve(process.env.ARTICLE_ANNOTATOR_SHARED ?? join(project, '../shared'));
  const packed = packLexicon(join(project, 'training/gazetteers'));
  const lexicon = createLexicon(packed);
  const { train, measured } = readSources(project, shared, lexicon, mode === '--measure');
  const started = Date.now();
  const runs = crossFittedRuns(train, lexicon, FIRST_LOOK, KEPT_FEATURES, report);
  const file = encodeDetectorFile(packed, pruneChain(trainChain(runs, OPTIONS, report), KEPT_FEATURES));
  report(`${String(Math.round(file.length / 1024))} KB after ${String(Math.round((Date.now() - started) / 1000))} s`);
  const { names: tagger } = decodeDetectorFile(file);
  if (tagger === undefined) throw new Error('The model lost its weights.');
  for (const [source, texts] of measured) {
    report(`${source.padEnd(20)} rules ${scoreNames(texts, lexicon, ruleTagger)}   model ${scoreNames(texts, lexicon, tagger)}`);
  }
  if (file.length > MOST_BYTES) throw new Error(`The model has ${String(file.length)} bytes, more than ${String(MOST_BYTES)}.`);
  const target = join(project, 'media/detector.model');
  if (mode === '--write') writeFileSync(target, file);
  else if (mode === '--check' && !readFileSync(target).equals(file)) throw new Error(`${target} is not what training makes.`);
}

try {
  main(MODES.find((mode) => process.argv.includes(mode)) ?? '--write');
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/**
 * Trains the detector and writes media/detector.model, the same bytes from the same texts and lists:
 *
 *     npm run train                    learns from everything, writes the file
 *     npm run train -- --check         trains again and compares with the file
 *     npm run train -- --measure       keeps every fifth text apart and prints F1 on them, rules against model; writes nothing
 *     npm run train -- --measure gum   keeps the corpora apart whose names begin so: what others annotated, in their own sense
 *     npm run train -- --ablate        leaves one thing out at a time and writes what that costs into docs/detection.md
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deflateSync } from 'fflate';
import { errorMessage } from '../../src/core/errorMessage';
import { createLexicon, type Lexicon } from '../../src/core/detect/words/lexicon';
import { decodeDetectorFile, encodeDetectorFile } from '../../src/core/detect/model/detectorFile';
import { createModelTagger } from '../../src/core/detect/model/modelTagger';
import { decodeModel } from '../../src/core/detect/model/weights/nameModel';
import { ruleTagger } from '../../src/core/detect/names/ruleTagger';
import { writeTables } from '../eval/document';
import { plainTable } from '../eval/table';
import { ablationTable } from './ablation';
import { countNames, f1Text } from './countNames';
import { readNameStock } from './nameStock';
import { packLexicon } from './packLexicon';
import { type NameTraining, trainNames } from './trainNames';
import { type KeptApart, readSources } from './trainingSources';

const MODES = ['--write', '--check', '--measure', '--ablate'] as const;
const OPTIONS = { epochs: 9, averaged: 6, step: 0.008, leastCount: 2, withoutEvidence: 0.25, dropped: 0.15, seed: 23, orders: 2 };
const TRAINING: NameTraining = {
  options: OPTIONS,
  firstLook: { ...OPTIONS, epochs: 3, averaged: 1, orders: 1 },
  keptFeatures: 74_000,
  swappedShare: 0.3,
  hidden: { organizations: 0.5, people: 0.6 },
  fitsConfidence: true,
};
const MOST_BYTES = 2_000_000;
/** The fifth that `--measure` keeps apart. */
const MEASURED_FOLD = 4;

const project = process.cwd();
const shared = resolve(process.env.ARTICLE_ANNOTATOR_SHARED ?? join(project, '../shared'));
const gazetteers = join(project, 'training/gazetteers');
const target = join(project, 'media/detector.model');
const report = (line: string): void => void process.stdout.write(`${line}\n`);

function main(mode: (typeof MODES)[number], corpora: string | undefined): void {
  const packed = packLexicon(gazetteers);
  const lexicon = createLexicon(packed);
  if (mode === '--ablate') {
    const table = ablationTable(project, shared, lexicon, readNameStock(gazetteers), TRAINING, report);
    report(plainTable(table));
    writeTables(join(project, 'docs/detection.md'), [{ title: 'What each part is worth', table }], 'npm run train -- --ablate');
  } else if (mode === '--measure') measure(lexicon, corpora === undefined ? { fold: MEASURED_FOLD } : { corpora });
  else {
    const file = trainedFile(packed, lexicon);
    if (mode === '--write') writeFileSync(target, file);
    else if (!readFileSync(target).equals(file)) throw new Error(`${target} is not what training makes.`);
  }
}

function trainedFile(packed: string, lexicon: Lexicon): Uint8Array {
  const started = Date.now();
  const { train } = readSources(project, shared, lexicon);
  const bytes = encodeDetectorFile(packed, trainNames(train, lexicon, readNameStock(gazetteers), TRAINING, report));
  if (decodeDetectorFile(bytes).names === undefined) throw new Error('The model lost its weights.');
  // Not by Node's own means, whose bytes may differ from version to version.
  const file = deflateSync(bytes, { level: 9, mem: 12 });
  report(`${String(Math.round(file.length / 1024))} KB after ${String(Math.round((Date.now() - started) / 1000))} s`);
  if (file.length > MOST_BYTES) throw new Error(`The model has ${String(file.length)} bytes, more than ${String(MOST_BYTES)}.`);
  return file;
}

function measure(lexicon: Lexicon, apart: KeptApart): void {
  const { train, measured } = readSources(project, shared, lexicon, apart);
  const tagger = createModelTagger(decodeModel(trainNames(train, lexicon, readNameStock(gazetteers), TRAINING, report)));
  for (const [source, texts] of measured) {
    const figures = [ruleTagger, tagger].map((each) => f1Text(countNames(texts, lexicon, each)));
    report(`${source.padEnd(20)} rules ${figures[0] ?? ''}   model ${figures[1] ?? ''}`);
  }
}

try {
  const [, , given, corpora] = process.argv;
  main(MODES.find((mode) => mode === given) ?? '--write', corpora);
} catch (error) {
  process.stderr.write(`${errorMessage(error)}\n`);
  process.exitCode = 1;
}

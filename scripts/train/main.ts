import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createLexicon } from '../../src/core/detect/lexicon';
import { createModelTagger } from '../../src/core/detect/model/modelTagger';
import type { ModelRow } from '../../src/core/detect/model/nameModel';
import { decodeModel, encodeModel } from '../../src/core/detect/model/nameModel';
import { LABEL_COUNT } from '../../src/core/detect/model/tagLabel';
import type { NameTagger } from '../../src/core/detect/names/nameTagger';
import { ruleTagger } from '../../src/core/detect/names/ruleTagger';
import { cleaned } from './cleaned';
import { scoreNames } from './scoreNames';
import { trainChain, type TrainedChain } from './trainChain';
import { trainingRuns } from './trainingRuns';
import { readArticles, readCorpus, type TrainingText } from './trainingText';

const N = LABEL_COUNT;
const number = (name: string, fallback: number): number => Number(process.env[name] ?? fallback);

/** How much each source counts: small clean news most, tweets hardly. */
const SOURCES: Readonly<Record<string, number>> = {
  gum_open_train: 1,
  gum_ccby_other: 0.7,
  gum_ccbysa: 0.7,
  wikigold: 0.7,
  crossner_politics: 0.5,
  uner_ewt_dev: 0.5,
  gmb_news: 0.5,
  wnut17_test: 0.2,
  btc: 0.1,
};
const OWN_WEIGHT = number('OWN', 2);

const report = (line: string): void => void process.stdout.write(`${line}\n`);

/** Every fifth text of a corpus is kept apart, so that there is something to measure on that was not trained on. */
const isKeptApart = (index: number): boolean => index % 5 === 4;

const project = process.cwd();
const corpora = join(process.env['ARTICLE_ANNOTATOR_SHARED'] ?? join(project, '../shared'), 'corpora');
const lexicon = createLexicon(readFileSync(join(project, 'dist/lexicon.txt'), 'utf8'));
const train: { readonly text: TrainingText; readonly weight: number }[] = [];
const measured = new Map<string, TrainingText[]>();
for (const [source, weight] of Object.entries(SOURCES)) {
  if (!existsSync(join(corpora, `${source}.jsonl`))) continue;
  const texts = readCorpus(corpora, source).map((text) => cleaned(text, lexicon));
  measured.set(
    source,
    texts.filter((_, i) => isKeptApart(i)),
  );
  if (weight > 0) train.push(...texts.filter((_, i) => !isKeptApart(i)).map((text) => ({ text, weight })));
}
train.push(...readArticles(join(project, 'training/articles/train'), 'own').map((text) => ({ text, weight: OWN_WEIGHT })));
measured.set('own dev', readArticles(join(project, 'training/articles/dev'), 'dev'));

const started = Date.now();
const runs = train.flatMap(({ text, weight }) => trainingRuns(text, lexicon, weight));
report(`features in ${String(Math.round((Date.now() - started) / 1000))} s`);
const chain = trainChain(
  runs,
  { epochs: number('EPOCHS', 6), step: number('STEP', 0.03), decay: number('DECAY', 0), leastCount: number('LEAST', 2), seed: 1 },
  report,
);
const bytes = pruned(chain, number('KEEP', 70000));
const target = process.argv[2] ?? join(project, 'dist/names.model');
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, bytes);
report(`${target}: ${String(Math.round(bytes.length / 1024))} KB after ${String(Math.round((Date.now() - started) / 1000))} s`);
compare(ruleTagger, createModelTagger(decodeModel(bytes)));

function pruned({ hashes, weights, transitions }: TrainedChain, keep: number): Uint8Array {
  const sizes = Float32Array.from(hashes, (_, row) => {
    let most = 0;
    for (let y = 0; y < N; y++) most = Math.max(most, Math.abs(weights[row * N + y] ?? 0));
    return most;
  });
  const order = Array.from(hashes.keys()).sort(
    (a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || (hashes[a] ?? 0) - (hashes[b] ?? 0),
  );
  const kept = order.slice(0, keep);
  const scale = (sizes[kept[0] ?? 0] ?? 1) / 127;
  const rows = kept.map((row): ModelRow => ({
    hash: hashes[row] ?? 0,
    weights: Int8Array.from({ length: N }, (_, y) => Math.round((weights[row * N + y] ?? 0) / scale)),
  }));
  return encodeModel(rows, scale, transitions);
}

function compare(rules: NameTagger, model: NameTagger): void {
  for (const [source, texts] of measured) {
    report(`${source.padEnd(20)} rules ${scoreNames(texts, lexicon, rules)}   model ${scoreNames(texts, lexicon, model)}`);
  }
}

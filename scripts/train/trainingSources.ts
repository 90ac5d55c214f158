import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Lexicon } from '../../src/core/detect/lexicon';
import { cleaned } from './cleaned';
import { readArticles, readCorpus, type TrainingText } from './trainingText';

/** How much each corpus counts: small clean news most, tweets hardly. */
const CORPORA: Readonly<Record<string, number>> = {
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
/** The project's own articles. */
const OWN_WEIGHT = 2;

export interface WeightedText {
  readonly text: TrainingText;
  readonly weight: number;
}

/** What to learn from, and what to measure on, by source. */
export interface TrainingSources {
  readonly train: readonly WeightedText[];
  readonly measured: ReadonlyMap<string, readonly TrainingText[]>;
}

/**
 * All corpora and the project's own articles. `keepApart` keeps every fifth text of each corpus out of training, to measure on; the
 * project's own dev articles are never trained on.
 * @throws Error when the corpora are not there.
 */
export function readSources(project: string, shared: string, lexicon: Lexicon, keepApart: boolean): TrainingSources {
  const folder = join(shared, 'corpora');
  const missing = Object.keys(CORPORA).filter((source) => !existsSync(join(folder, `${source}.jsonl`)));
  if (missing.length > 0)
    throw new Error(`Training needs ${missing.join(', ')} in ${folder}. ARTICLE_ANNOTATOR_SHARED names the folder above it.`);
  const isMeasured = (index: number): boolean => keepApart && index % 5 === 4;
  const train: WeightedText[] = [];
  const measured = new Map<string, TrainingText[]>();
  for (const [source, weight] of Object.entries(CORPORA)) {
    const texts = readCorpus(folder, source).map((text) => cleaned(text, lexicon));
    train.push(...texts.filter((_, i) => !isMeasured(i)).map((text) => ({ text, weight })));
    if (keepApart)
      measured.set(
        source,
        texts.filter((_, i) => isMeasured(i)),
      );
  }
  const articles = join(project, 'training/articles');
  train.push(...readArticles(join(articles, 'train'), 'own').map((text) => ({ text, weight: OWN_WEIGHT })));
  measured.set('own dev', readArticles(join(articles, 'dev'), 'dev'));
  return { train, measured };
}

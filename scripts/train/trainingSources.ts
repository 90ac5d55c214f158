import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Lexicon } from '../../src/core/detect/words/lexicon';
import { CORPUS_WEIGHTS } from '../corpusWeights';
import { cleaned } from './cleaned';
import { readArticles, readCorpus, type TrainingText } from './trainingText';

/** The project's own articles. */
const OWN_WEIGHT = 2;
/**
 * Organizations in a thousand characters of news. An article with more counts less: it would teach that an unknown name is an organization's.
 */
const USUAL_DENSITY = 8;
/** Parts that each source is cut into to measure on one of them. */
const FOLDS = 5;

/** Texts that are also learned from with other people in them: those whose names are annotated with care. */
const SWAPPED: ReadonlySet<string> = new Set(['own', 'gum_open_train', 'gum_ccby_other', 'gum_ccbysa', 'wikigold']);

export interface WeightedText {
  readonly text: TrainingText;
  readonly weight: number;
  /** Whether a copy with swapped people teaches too. */
  readonly isSwapped: boolean;
  /** Whether it is one of the project's own articles, annotated in the project's own sense. */
  readonly isOwn: boolean;
}

/** What is kept out of training to measure on: every fifth text of each source from this one on, or all corpora whose names begin so. */
export type KeptApart = { readonly fold: number } | { readonly corpora: string };

/** What to learn from, and what to measure on, by source. */
export interface TrainingSources {
  readonly train: readonly WeightedText[];
  readonly measured: ReadonlyMap<string, readonly TrainingText[]>;
}

/**
 * All corpora and the project's own articles, but for what is kept apart; the project's own dev articles are never trained on.
 * @throws Error when the corpora are not there.
 */
export function readSources(project: string, shared: string, lexicon: Lexicon, apart?: KeptApart): TrainingSources {
  const folder = join(shared, 'corpora');
  const missing = [...CORPUS_WEIGHTS.keys()].filter((source) => !existsSync(join(folder, `${source}.jsonl`)));
  if (missing.length > 0)
    throw new Error(`Training needs ${missing.join(', ')} in ${folder}. ARTICLE_ANNOTATOR_SHARED names the folder above it.`);
  const isMeasured = (source: string, index: number): boolean => {
    if (apart === undefined) return false;
    return 'fold' in apart ? index % FOLDS === apart.fold : source.startsWith(apart.corpora);
  };
  const train: WeightedText[] = [];
  const measured = new Map<string, TrainingText[]>();
  const add = (source: string, texts: readonly TrainingText[], weightOf: (text: TrainingText) => number): void => {
    const taught = texts.filter((_, i) => !isMeasured(source, i));
    train.push(
      ...taught.map((text) => ({ text, weight: weightOf(text), isSwapped: SWAPPED.has(source), isOwn: source === 'own' })),
    );
    const apartTexts = texts.filter((_, i) => isMeasured(source, i));
    if (apartTexts.length > 0) measured.set(source, apartTexts);
  };
  for (const [source, weight] of CORPUS_WEIGHTS) {
    add(
      source,
      readCorpus(folder, source).map((text) => cleaned(text, lexicon)),
      () => weight,
    );
  }
  const articles = join(project, 'training/articles');
  add('own', readArticles(join(articles, 'train'), 'own'), (text) => OWN_WEIGHT * Math.min(1, USUAL_DENSITY / density(text)));
  measured.set('own dev', readArticles(join(articles, 'dev'), 'dev'));
  return { train, measured };
}

const density = ({ text, names }: TrainingText): number =>
  names.filter(({ kind }) => kind === 'organization').length / (text.length / 1000);

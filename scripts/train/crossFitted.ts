import type { Lexicon } from '../../src/core/detect/lexicon';
import { createModelTagger } from '../../src/core/detect/model/modelTagger';
import { decodeModel } from '../../src/core/detect/model/nameModel';
import type { NameTagger } from '../../src/core/detect/names/nameTagger';
import { pruneChain } from './pruneChain';
import { trainChain, type TrainingOptions } from './trainChain';
import { type TrainingRun, trainingRuns } from './trainingRuns';
import type { WeightedText } from './trainingSources';

const FOLDS = 3;

/**
 * The runs of all texts with the evidence that a first look gives. Each text is looked at by a model that was not trained on it, so that
 * the evidence is as often wrong as it will be on new texts (stacked learning, Cohen and Carvalho 2005).
 */
export function crossFittedRuns(
  texts: readonly WeightedText[],
  lexicon: Lexicon,
  options: TrainingOptions,
  kept: number,
  report: (line: string) => void,
): TrainingRun[] {
  const plain = texts.map(({ text, weight }) => trainingRuns(text, lexicon, weight));
  const taggers: NameTagger[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = plain.filter((_, i) => i % FOLDS !== fold).flat();
    taggers.push(createModelTagger(decodeModel(pruneChain(trainChain(others, options, report), kept))));
  }
  return texts.flatMap(({ text, weight }, i) => trainingRuns(text, lexicon, weight, taggers[i % FOLDS]));
}

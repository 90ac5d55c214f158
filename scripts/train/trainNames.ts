import type { EntityKind } from '../../src/core/model/annotation';
import type { Lexicon } from '../../src/core/detect/words/lexicon';
import { createModelTagger } from '../../src/core/detect/model/modelTagger';
import { type ConfidenceCurves, decodeModel } from '../../src/core/detect/model/weights/nameModel';
import type { NameTagger } from '../../src/core/detect/nameTagger';
import type { Outcome } from '../../src/core/measure/calibration';
import { fitCurve } from './fitCurve';
import { foundNames } from './foundNames';
import { type NameStock, swappedNames } from './swappedNames';
import { pruneChain } from './pruneChain';
import { type HiddenShares, sparseLexicon } from './sparseLexicon';
import { trainChain, type TrainedChain, type TrainingOptions } from './trainChain';
import { type TrainingRun, trainingRuns } from './trainingRuns';
import type { WeightedText } from './trainingSources';

export interface NameTraining {
  readonly options: TrainingOptions;
  /** For the models that only look a first time. */
  readonly firstLook: TrainingOptions;
  /** Features with the largest weights that the model keeps. */
  readonly keptFeatures: number;
  /** What the copy of a text with swapped people counts, as a share of the text's own weight; 0 for no copies. */
  readonly swappedShare: number;
  /** What the lists do not know in such a copy. */
  readonly hidden: HiddenShares;
  /** Whether confidences are fitted to how often names are right; costs as much time as all the rest. */
  readonly fitsConfidence: boolean;
}

/** Parts of the texts of which each is looked at by a model that the others trained. */
const FOLDS = 3;

/**
 * Trains the model for names: cross-fitted first looks give the evidence, cross-fitted second ones the curves of confidence, and all texts
 * with copies about other people the weights. The same bytes for the same texts, lists and options.
 */
export function trainNames(
  texts: readonly WeightedText[],
  lexicon: Lexicon,
  stock: NameStock,
  training: NameTraining,
  report: (line: string) => void,
): Uint8Array {
  const { options, firstLook, keptFeatures, swappedShare, hidden, fitsConfidence } = training;
  const chainOf = (runs: readonly TrainingRun[], how: TrainingOptions): TrainedChain => trainChain(runs, how, report);
  const taggerOf = (chain: TrainedChain): NameTagger => createModelTagger(decodeModel(pruneChain(chain, keptFeatures)));

  const alone = texts.map(({ text, weight }) => trainingRuns(text, lexicon, weight));
  const firstLooks = folds().map((fold) => taggerOf(chainOf(without(alone, fold), firstLook)));
  const sparse = sparseLexicon(lexicon, hidden);
  const shown = texts.map(({ text, weight, isSwapped }, i) => {
    const first = firstLooks[i % FOLDS];
    const runs = trainingRuns(text, lexicon, weight, first);
    if (!isSwapped || swappedShare === 0) return runs;
    return [...runs, ...trainingRuns(swappedNames(text, stock, i), sparse, weight * swappedShare, first)];
  });
  if (!fitsConfidence) return pruneChain(chainOf(shown.flat(), options), keptFeatures);
  const curves = fittedCurves(
    folds().map((fold) => ({
      tagger: taggerOf(chainOf(without(shown, fold), firstLook)),
      texts: texts.filter(({ isOwn }, i) => isOwn && i % FOLDS === fold),
    })),
    lexicon,
  );
  report(`confidence of people ${curveText(curves.person)}, of organizations ${curveText(curves.organization)}`);
  return pruneChain(chainOf(shown.flat(), options), keptFeatures, curves);
}

const folds = (): number[] => Array.from({ length: FOLDS }, (_, fold) => fold);

const without = <T>(parts: readonly (readonly T[])[], fold: number): T[] => parts.filter((_, i) => i % FOLDS !== fold).flat();

/** How often models are right on texts that they were not trained on. */
function fittedCurves(
  looks: readonly { readonly tagger: NameTagger; readonly texts: readonly WeightedText[] }[],
  lexicon: Lexicon,
): ConfidenceCurves {
  const outcomes: Record<EntityKind, Outcome[]> = { person: [], organization: [] };
  for (const { tagger, texts } of looks) {
    for (const { text } of texts) {
      for (const { kind, confidence, right, isFromModel } of foundNames(text, lexicon, tagger))
        if (isFromModel) outcomes[kind].push({ confidence, right });
    }
  }
  return { person: fitCurve(outcomes.person), organization: fitCurve(outcomes.organization) };
}

const curveText = ({ slope, offset }: ConfidenceCurves['person']): string => `${slope.toFixed(2)} x + ${offset.toFixed(2)}`;

import type { AnnotatedText } from '../../src/core/measure/annotatedText';
import { type ConfidenceOutcomes, confidenceOutcomes } from '../../src/core/measure/confidenceOutcomes';
import { predictionOf } from '../../src/core/measure/predictionOf';
import type { Detection } from '../../src/core/model/detection';
import { type Evaluation, evaluateText, evaluationOf } from '../../src/core/measure/evaluation';
import type { ReferenceSet } from './referenceSet';

/** Annotates a text: the detector, or something to compare it with. */
export type System = (id: string, text: string) => AnnotatedText;

/** A detector as a system. */
export const systemOf =
  (detect: (text: string) => Detection): System =>
  (id, text) =>
    predictionOf(id, text, detect(text));

/** What a system reaches on a set of texts. */
export const evaluateSet = (set: ReferenceSet, system: System): Evaluation => evaluatePredictions(set, annotateSet(set, system));

export const annotateSet = ({ texts }: ReferenceSet, system: System): AnnotatedText[] =>
  texts.map(({ id, text }) => system(id, text));

/** @param predictions one for each text of the set, in its order. */
export const evaluatePredictions = ({ texts }: ReferenceSet, predictions: readonly AnnotatedText[]): Evaluation =>
  evaluationOf(
    texts.flatMap((text, index) => {
      const prediction = predictions[index];
      return prediction === undefined ? [] : [evaluateText(text, prediction)];
    }),
  );

/** How sure each suggestion was, and whether it was right; `predictions` as above. */
export const outcomesOf = ({ texts }: ReferenceSet, predictions: readonly AnnotatedText[]): ConfidenceOutcomes[] =>
  texts.flatMap((text, index) => {
    const prediction = predictions[index];
    return prediction === undefined ? [] : [confidenceOutcomes(text, prediction)];
  });

import type { AnnotatedText } from '../../src/core/measure/annotatedText';
import { type Evaluation, evaluateText, evaluationOf } from '../../src/core/measure/evaluation';
import type { ReferenceSet } from './referenceSet';

/** Annotates a text: the detector, or something to compare it with. */
export type System = (id: string, text: string) => AnnotatedText;

/** What a system reaches on a set of texts. */
export const evaluateSet = ({ texts }: ReferenceSet, system: System): Evaluation =>
  evaluationOf(texts.map((text) => evaluateText(text, system(text.id, text.text))));

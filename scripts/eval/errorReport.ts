import { predictionOf } from '../../src/core/measure/predictionOf';
import type { Detection } from '../../src/core/model/detection';
import type { DetectionError } from './errors';
import { linkErrors } from './linkErrors';
import { nameErrors } from './nameErrors';
import { Origins } from './origins';
import { quoteErrors } from './quoteErrors';
import type { ReferenceSet } from './referenceSet';
import { speakerErrors } from './speakerErrors';

/**
 * Every mistake on a set of texts.
 * @throws Error for a set of which only figures may be seen.
 */
export function errorsOn(set: ReferenceSet, detect: (text: string) => Detection): DetectionError[] {
  if (set.figuresOnly) throw new Error(`${set.name} is only ever measured: reading its errors would be tuning on it.`);
  return set.texts.flatMap((gold) => {
    const detection = detect(gold.text);
    const predicted = predictionOf(gold.id, gold.text, detection);
    const origins = new Origins(detection);
    return [
      ...nameErrors(gold, predicted, origins),
      ...linkErrors(gold, predicted),
      ...quoteErrors(gold, predicted, origins),
      ...speakerErrors(gold, predicted, origins),
    ];
  });
}

/** How many mistakes there are of each kind, most first. */
export function errorCounts(errors: readonly DetectionError[]): (readonly [kind: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { kind } of errors) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}

/** One mistake in a few lines. */
export function errorLines({ kind, text, span, expected, found, origin, context }: DetectionError): string {
  const parts = [expected === null ? '' : `expected: ${expected}`, found === null ? '' : `found: ${found}`, origin ?? ''];
  return `${text}:${span.start}  ${kind}\n    ${parts.filter((part) => part !== '').join('   ')}\n    ${context}`;
}

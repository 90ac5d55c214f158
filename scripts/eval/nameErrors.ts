import type { AnnotatedText, LabelledSpan, ReferenceText } from '../../src/core/measure/annotatedText';
import { intersectionOverUnion } from '../../src/core/measure/overlap';
import { overlaps, sameSpan } from '../../src/core/text/span';
import { contextOf, type DetectionError } from './errors';
import type { Origins } from './origins';

/** Names that are missing, wrongly bounded, of the wrong kind, or none. */
export function nameErrors(gold: ReferenceText, predicted: AnnotatedText, origins: Origins): DetectionError[] {
  const expected = gold.mentions.filter(({ label }) => gold.layers.names[label] === 'whole');
  const missed = expected.flatMap((name): DetectionError[] => {
    const near = nearest(name, predicted.mentions);
    const kind = errorKind(name, near, gold.text);
    if (kind === undefined) return [];
    return [error(gold, kind, name, name, near, origins)];
  });
  const invented = predicted.mentions
    .filter((name) => gold.layers.names[name.label] === 'whole' && !gold.mentions.some((other) => overlaps(other, name)))
    .map((name) => error(gold, `${name.label}-invented-${shapeOf(name, gold.text)}`, name, null, name, origins));
  return [...missed, ...invented];
}

function nearest(name: LabelledSpan, others: readonly LabelledSpan[]): LabelledSpan | null {
  const likeness = (other: LabelledSpan): number => intersectionOverUnion(name, other) + Number(name.label === other.label);
  const near = others.filter((other) => overlaps(name, other)).sort((a, b) => likeness(b) - likeness(a));
  return near[0] ?? null;
}

function errorKind(name: LabelledSpan, near: LabelledSpan | null, text: string): string | undefined {
  if (near === null) return `${name.label}-missed-${shapeOf(name, text)}`;
  if (near.label !== name.label) return `${name.label}-as-${near.label}`;
  if (sameSpan(near, name)) return undefined;
  if (near.start <= name.start && near.end >= name.end) return `${name.label}-bounds-too-wide`;
  if (near.start >= name.start && near.end <= name.end) return `${name.label}-bounds-too-narrow`;
  return `${name.label}-bounds-shifted`;
}

function shapeOf({ start, text: name }: LabelledSpan, text: string): string {
  if (start < (text + '\n').indexOf('\n')) return 'in-headline';
  if (!/\s/u.test(name)) return /^[\p{Lu}\d.&-]{2,}$/u.test(name) ? 'acronym' : 'one-word';
  return 'several-words';
}

function error(
  { id, text }: ReferenceText,
  kind: string,
  at: LabelledSpan,
  expected: LabelledSpan | null,
  found: LabelledSpan | null,
  origins: Origins,
): DetectionError {
  const { start, end } = at;
  return {
    kind,
    text: id,
    span: { start, end },
    expected: expected?.text ?? null,
    found: found === null ? null : `${found.text} (${found.label})`,
    origin: found === null ? null : origins.of(found),
    context: contextOf(text, at),
  };
}

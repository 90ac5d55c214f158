import type { AnnotatedText, LabelledSpan, ReferenceText } from './annotatedText';
import { bestFirst } from './bestFirst';
import { nameKey } from './nameForms';
import { intersectionOverUnion } from './overlap';
import { pushUnder } from '../text/pushUnder';

/** A mention of the reference with the entities that both sides give it. */
export interface LinkedMention {
  readonly mention: LabelledSpan;
  readonly gold: string;
  /** Null where no predicted mention overlaps. */
  readonly predicted: string | null;
}

/** The linked mentions of a reference; those that the prediction leaves unlinked count as one entity for each spelling. */
export function linkedMentions(gold: ReferenceText, predicted: AnnotatedText): LinkedMention[] {
  if (!gold.layers.links) return [];
  const mentions = gold.mentions.filter(({ entity }) => entity !== null);
  const pairs = bestFirst(mentions, predicted.mentions, intersectionOverUnion);
  return mentions.map((mention, index) => {
    const partner = predicted.mentions[pairs.get(index) ?? -1];
    return {
      mention,
      gold: `${mention.label} ${mention.entity ?? ''}`,
      predicted: partner === undefined ? null : clusterOf(partner),
    };
  });
}

/** Predicted ids are compared across labels: a person taken for an organization may still be linked well. */
const clusterOf = ({ entity, text }: LabelledSpan): string => (entity === null ? `text ${nameKey(text)}` : `id ${entity}`);

/** Groups items by a key; items without one stay out. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) pushUnder(groups, key, item);
  }
  return groups;
}

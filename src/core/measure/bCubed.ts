import { groupBy, type LinkedMention } from './linkedMentions';
import { harmonicMean, ratio } from './matchCounts';

/** Sums over mentions, so that texts add up. */
export interface BCubedSums {
  readonly precision: number;
  readonly found: number;
  readonly recall: number;
  readonly mentions: number;
}

export const NO_LINKS: BCubedSums = { precision: 0, found: 0, recall: 0, mentions: 0 };

export interface LinkScore {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly gold: number;
}

/**
 * B-cubed (Bagga and Baldwin 1998): for each mention, how much of its predicted entity belongs there, and how much of its own entity is
 * there. Mentions that were not found count against recall; predicted ones that the reference does not have are left to span F1.
 */
export function bCubedSums(mentions: readonly LinkedMention[]): BCubedSums {
  const goldEntities = groupBy(mentions, ({ predicted, gold }) => (predicted === null ? null : gold));
  const goldSizes = groupBy(mentions, ({ gold }) => gold);
  const predictedEntities = groupBy(mentions, ({ predicted }) => predicted);
  let precision = 0;
  let recall = 0;
  let found = 0;
  for (const [gold, members] of goldEntities) {
    const size = goldSizes.get(gold)?.length ?? 1;
    for (const [predicted, together] of groupBy(members, (member) => member.predicted)) {
      const shared = together.length;
      found += shared;
      precision += (shared * shared) / (predictedEntities.get(predicted)?.length ?? 1);
      recall += (shared * shared) / size;
    }
  }
  return { precision, found, recall, mentions: mentions.length };
}

export function linkScore({ precision, found, recall, mentions }: BCubedSums): LinkScore {
  const [p, r] = [ratio(precision, found), ratio(recall, mentions)];
  return { precision: p, recall: r, f1: mentions === 0 ? null : (harmonicMean(p, r) ?? 0), gold: mentions };
}

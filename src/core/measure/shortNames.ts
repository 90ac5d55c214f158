import { groupBy, type LinkedMention } from './linkedMentions';
import { ratio } from './matchCounts';

/** Mentions with fewer words than their entity's longest one ("Okafor" for Ada Okafor). */
export interface ShortNameCounts {
  readonly short: number;
  /** Those that were found as names. */
  readonly found: number;
  /** Those in one entity with a mention of the longest form. */
  readonly linked: number;
}

export const NO_SHORT_NAMES: ShortNameCounts = { short: 0, found: 0, linked: 0 };

export interface ShortNameScore {
  readonly accuracy: number | null;
  readonly onFound: number | null;
  readonly short: number;
}

/** The question a reader asks of a short name: is it linked to the full one? A measure of this project. */
export function shortNameCounts(mentions: readonly LinkedMention[]): ShortNameCounts {
  const counts = { ...NO_SHORT_NAMES };
  for (const entity of groupBy(mentions, ({ gold }) => gold).values()) {
    const longest = Math.max(...entity.map(wordCount));
    const full = new Set(entity.filter((item) => wordCount(item) === longest).map(({ predicted }) => predicted));
    for (const item of entity) {
      if (wordCount(item) === longest) continue;
      counts.short++;
      if (item.predicted === null) continue;
      counts.found++;
      if (full.has(item.predicted)) counts.linked++;
    }
  }
  return counts;
}

export const shortNameScore = ({ short, found, linked }: ShortNameCounts): ShortNameScore => ({
  accuracy: ratio(linked, short),
  onFound: ratio(linked, found),
  short,
});

const wordCount = ({ mention }: LinkedMention): number => mention.text.split(/[\s-]+/u).length;

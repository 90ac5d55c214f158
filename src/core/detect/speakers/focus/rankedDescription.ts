import type { Focus } from './focus';
import type { Ranked } from './fromRanking';

/** Somebody whom a description may mean. */
export interface RankedDescription extends Ranked {
  /** No role says so: it is the person the text is about. */
  readonly fallback?: boolean;
}

/** Somebody and how much speaks for them. */
export interface Scored {
  readonly focus: Focus;
  readonly score: number;
}

/** What speaks for each, as probabilities, best first; `nobody` is how often none of them is meant. */
export function fromScores(scored: readonly Scored[], nobody: number): readonly RankedDescription[] {
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score), 0);
  return scored
    .map(({ focus, score }) => ({ focus, probability: ((1 - nobody) * Math.exp(score)) / total }))
    .sort((a, b) => b.probability - a.probability);
}

/** What came of comparing predictions with a reference; counts of several texts add up. */
export interface MatchCounts {
  readonly right: number;
  /** Predicted, but not in the reference. */
  readonly extra: number;
  readonly missed: number;
  /** In references that are annotated in part: there recall counts, precision cannot. */
  readonly partGold: number;
  readonly partRight: number;
}

export const NO_MATCHES: MatchCounts = { right: 0, extra: 0, missed: 0, partGold: 0, partRight: 0 };

/** Precision, recall and their harmonic mean (van Rijsbergen 1979); null where there is nothing to divide by. */
export interface Score {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly gold: number;
  readonly predicted: number;
}

/** The counts of a comparison in which `right` pairs were found. */
export function matchCounts(right: number, gold: number, predicted: number): MatchCounts {
  return { ...NO_MATCHES, right, missed: gold - right, extra: predicted - right };
}

/** The counts of a comparison with a reference that is annotated in part. */
export const partialCounts = (right: number, gold: number): MatchCounts => ({ ...NO_MATCHES, partGold: gold, partRight: right });

/** Texts annotated in part count for recall, but not for F1: its two halves have to speak of the same texts. */
export function scoreOf({ right, extra, missed, partGold, partRight }: MatchCounts): Score {
  const gold = right + missed;
  const predicted = right + extra;
  const precision = ratio(right, predicted);
  return {
    precision,
    recall: ratio(right + partRight, gold + partGold),
    f1: harmonicMean(precision, ratio(right, gold)),
    gold: gold + partGold,
    predicted,
  };
}

/** `part / whole`, null when there is no whole. */
export const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Null when either is missing, 0 when both are 0. */
export function harmonicMean(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return null;
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

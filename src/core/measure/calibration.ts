/** A prediction that came with a confidence, and whether it was right. */
export interface Outcome {
  readonly confidence: number;
  readonly right: boolean;
}

/** The predictions whose confidence lies between two bounds. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanConfidence: number;
  readonly rightShare: number;
}

export interface Calibration {
  /** Only bins that hold something, by rising confidence. */
  readonly bins: readonly ReliabilityBin[];
  /** How far confidence and the share of right predictions lie apart, on average over predictions. */
  readonly expectedError: number | null;
  readonly count: number;
}

/**
 * The reliability table (Murphy and Winkler 1977, DeGroot and Fienberg 1983) over bins of equal width, and the expected calibration error
 * (Naeini, Cooper and Hauskrecht 2015).
 */
export function calibrationOf(outcomes: readonly Outcome[], binCount = 10): Calibration {
  const members = Array.from({ length: binCount }, (): Outcome[] => []);
  for (const outcome of outcomes) members[binOf(outcome.confidence, binCount)]?.push(outcome);
  const bins = members.flatMap((bin, index): ReliabilityBin[] => {
    if (bin.length === 0) return [];
    return [
      {
        from: index / binCount,
        to: (index + 1) / binCount,
        count: bin.length,
        meanConfidence: bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length,
        rightShare: bin.filter(({ right }) => right).length / bin.length,
      },
    ];
  });
  const apart = bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.meanConfidence - bin.rightShare), 0);
  return { bins, expectedError: outcomes.length === 0 ? null : apart / outcomes.length, count: outcomes.length };
}

/** A confidence of exactly 1 belongs to the last bin. */
const binOf = (confidence: number, binCount: number): number =>
  Math.min(binCount - 1, Math.max(0, Math.floor(confidence * binCount)));

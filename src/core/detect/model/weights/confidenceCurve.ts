/**
 * Makes of what a model believes how often it is right: a logistic curve over the log-odds (Platt 1999). A model that is too modest has a
 * slope above 1 or an offset above 0.
 */
export interface ConfidenceCurve {
  readonly slope: number;
  readonly offset: number;
}

/** Beyond these the log-odds grow without end. */
const LEAST = 1e-4;

export const logOdds = (probability: number): number => {
  const inside = Math.min(1 - LEAST, Math.max(LEAST, probability));
  return Math.log(inside / (1 - inside));
};

/** How often a model is right that gives `probability` (0 to 1). */
export const calibrated = ({ slope, offset }: ConfidenceCurve, probability: number): number =>
  1 / (1 + Math.exp(-(slope * logOdds(probability) + offset)));

/**
 * How much each corpus counts in training: small clean news most, the careless annotation of gmb_news little. Tweets teach nothing of news:
 * without them training is faster and as good.
 */
export const CORPUS_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['gum_open_train', 1],
  ['gum_ccby_other', 0.7],
  ['gum_ccbysa', 0.7],
  ['wikigold', 0.7],
  ['crossner_politics', 0.5],
  ['uner_ewt_dev', 0.5],
  ['gmb_news', 0.25],
]);

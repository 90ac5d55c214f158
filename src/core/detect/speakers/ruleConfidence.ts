/**
 * How often each rule that links a quote to its speaker is right, from 0 to 1: the share of right speakers among the quotes that the rule decided
 * in the articles of training/articles/train, names given (`node scripts/quotesOnGoldNames.mjs training/articles/train --rules`), drawn a
 * little towards 0.9 where there are few. What a pronoun or description means is a second probability, multiplied by this one.
 */
export const RULE_CONFIDENCE = {
  'speaker/subject': 0.97,
  'speaker/inversion': 0.98,
  'speaker/according-to': 0.98,
  'speaker/participle': 0.83,
  'speaker/passive': 0.85,
  'speaker/label': 0.97,
  'speaker/interview': 0.97,
  /** The quote goes on from one in the same paragraph, from one whose marks stay open, from one that ended its paragraph, from any. */
  'speaker/continued': 0.98,
  'speaker/continued-open': 0.98,
  'speaker/continued-paragraph': 0.92,
  'speaker/continued-loose': 0.8,
  'speaker/colon': 0.9,
  'speaker/beside': 0.8,
  'speaker/document': 0.8,
  'speaker/named-later': 0.7,
  'speaker/sentence-before': 0.82,
  'speaker/named-before': 0.6,
  'speaker/reporter': 0.85,
  'speaker/headline': 0.78,
} as const;

export type SpeakerRule = keyof typeof RULE_CONFIDENCE;

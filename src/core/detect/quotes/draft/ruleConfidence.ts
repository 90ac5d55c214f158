/**
 * How often each rule that links a quote to its speaker is right, from 0 to 1: (right + 1) / (all + 2), counted over the quotes that the rule decided
 * in training/articles/train, dev and news, names given (`npm run eval -- --rules`), and in the passages of
 * test/fixtures/passages but the blind ones. What a pronoun or description means is a second probability, multiplied by this one.
 */
export const RULE_CONFIDENCE = {
  'speaker/subject': 0.97,
  'speaker/inversion': 0.99,
  'speaker/according-to': 0.95,
  'speaker/participle': 0.88,
  'speaker/passive': 0.85,
  'speaker/label': 0.96,
  'speaker/interview': 0.97,
  /** The quote goes on from one in the same paragraph, from one whose marks stay open, from one that ended its paragraph, from any. */
  'speaker/continued': 0.98,
  'speaker/continued-open': 0.98,
  'speaker/continued-paragraph': 0.95,
  'speaker/continued-loose': 0.92,
  'speaker/exchange': 0.94,
  'speaker/colon': 0.8,
  'speaker/beside': 0.75,
  'speaker/document': 0.88,
  'speaker/named-later': 0.7,
  'speaker/sentence-before': 0.88,
  'speaker/named-before': 0.6,
  'speaker/reporter': 0.85,
  'speaker/headline': 0.85,
} as const;

export type SpeakerRule = keyof typeof RULE_CONFIDENCE;

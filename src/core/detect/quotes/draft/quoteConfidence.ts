/**
 * How often what each rule takes for a quote is one, from 0 to 1: (right + 1) / (all + 2), counted in training/articles/train and dev with names given
 * (`node scripts/quotesOnGoldNames.mjs FOLDER --quotes`). Rules that decide nothing there are as sure as the one most like them.
 */
export const QUOTE_CONFIDENCE = {
  /** Between marks: a sentence, one behind a word of saying or a colon, a clause, a piece of the reporter's sentence, of up to two words. */
  whole: 0.99,
  introduced: 0.98,
  behindColon: 0.97,
  clause: 0.63,
  piece: 0.88,
  shortPiece: 0.68,
  headlinePiece: 0.75,
  longTerm: 0.63,
  nested: 0.98,
  /** Marks in a headline whose words the text quotes too. */
  echo: 0.61,
  /** Turns without marks. */
  interview: 0.97,
  transcript: 0.94,
  /** Without marks, by how the word of saying names its speaker. */
  indirectSubject: 0.89,
  indirectAccordingTo: 0.85,
  indirectInversion: 0.55,
  indirectParticiple: 0.44,
  indirectWithoutSpeaker: 0.18,
} as const;

/**
 * How often what each rule takes for a quote is one, from 0 to 1: (right + 1) / (all + 2), counted in training/articles/train, dev and news with names
 * given (`npm run eval -- --rules`). Rules that decide nothing there are as sure as the one most like them.
 */
export const QUOTE_CONFIDENCE = {
  /** Between marks: a sentence, one behind a word of saying or a colon, a clause, a piece of the reporter's sentence, of up to two words. */
  whole: 0.99,
  introduced: 0.99,
  behindColon: 0.99,
  clause: 0.79,
  piece: 0.92,
  shortPiece: 0.84,
  headlinePiece: 0.97,
  longTerm: 0.65,
  nested: 0.95,
  /** Marks in a headline whose words the text quotes too. */
  echo: 0.81,
  /** Turns without marks. */
  interview: 0.98,
  transcript: 0.97,
  /** Without marks, by how the word of saying names its speaker. */
  indirectSubject: 0.94,
  indirectAccordingTo: 0.95,
  indirectInversion: 0.91,
  indirectParticiple: 0.79,
  indirectWithoutSpeaker: 0.8,
} as const;

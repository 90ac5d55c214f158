/** The word lists the detector looks words up in. */
export interface Lexicon {
  readonly size: number;
}

/** Reads the packed word lists. */
export function createLexicon(source: string): Lexicon {
  return { size: source.length };
}

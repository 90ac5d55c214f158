/** What one observation says for or against each reading; `why` completes "…, because" for the reader. */
export interface Vote {
  readonly origin: string;
  readonly why: string;
  readonly person?: number;
  readonly organization?: number;
  readonly none?: number;
}

/** The words of a text as a set. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

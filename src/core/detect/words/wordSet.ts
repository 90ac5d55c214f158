/** The words of a text as a set. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The words of several sets as one. */
export const joinedSet = (...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(sets.flatMap((set) => [...set]));

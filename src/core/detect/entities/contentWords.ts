const CONNECTORS = new Set(['of', 'and', 'for', 'on', 'the', 'de', 'la', 'del', 'des', 'du', 'to', 'in', '&']);

/** The words that tell names apart; "UN" opens the names of bodies as "United Nations" does. */
export const contentWords = (words: readonly string[]): readonly string[] => {
  const content = words.filter((word) => !CONNECTORS.has(word));
  if (content.length > 1 && content[0] === 'un') return ['united', 'nations', ...content.slice(1)];
  return content.length === 0 ? words : content;
};

/** "Guardian-Express" is found by its halves too. */
export const wordAndParts = (word: string): readonly string[] => (word.includes('-') ? [word, ...word.split('-')] : [word]);

import { isLetterAt, isSpaceAt, isWordAt } from './character';

/** ``We won,'' and ''We won,'' and ‘‘We won,’’: two single marks right in front of a word open what two close. */
export const opensPair = (text: string, at: number): boolean =>
  text.startsWith('``', at) ||
  ((text.startsWith("''", at) || text.startsWith('‘‘', at) || text.startsWith('’’', at)) &&
    (at === 0 || isSpaceAt(text, at - 1) || text.charAt(at - 1) === '(') &&
    isWordAt(text, at + 2));

/** Where the last mark stands that may close ``; -1 where none does. Looked for once: a text may hold very many ``. */
export const lastPairCloser = (text: string): number =>
  Math.max(...["''", '’’', '”', '"'].map((closer) => text.lastIndexOf(closer)));

/** “We won,’’ she said: two single closing marks right behind each other close double ones, as wires print them. */
export const isPair = (text: string, at: number): boolean =>
  (text.startsWith('’’', at) || text.startsWith("''", at)) && !isLetterAt(text, at + 2) && !isSpaceAt(text, at - 1);

import { isLetterAt } from '../../text/character';
import { tokenize } from '../../text/tokenize';
import { lexiconKey } from '../words/lexiconKey';

/** A known name as it is looked for in texts. */
export interface WrittenName {
  /** Its words and marks, as `knownKey` writes them. */
  readonly keys: readonly string[];
  /** For each, whether it must start with a capital as the name does ("Mohammed", not the "bin" behind it). */
  readonly capitals: readonly boolean[];
  /** A single word in capitals ("MBS", "WHO"): then as it must be written, without dots. */
  readonly acronym?: string;
}

/** How words are compared: as the lexicon writes them, without accents. */
export function knownKey(key: string): string {
  for (let i = 0; i < key.length; i++) {
    if (key.charCodeAt(i) > 127) {
      return key
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/[\u2019\u2018\u02bc]/gu, "'");
    }
  }
  return key;
}

/** Takes a name apart; undefined where it has no letter. */
export function writtenName(name: string): WrittenName | undefined {
  const tokens = tokenize(name.trim());
  if (!tokens.some(({ text }) => isLetterAt(text, 0))) return undefined;
  const [first] = tokens;
  const acronym = tokens.length === 1 && first !== undefined ? acronymOf(first.text) : undefined;
  return {
    keys: tokens.map(({ text, kind }) => knownKey(kind === 'word' ? lexiconKey(text) : text)),
    capitals: tokens.map(({ text }) => /\p{Lu}/u.test(text)),
    ...(acronym === undefined ? {} : { acronym }),
  };
}

const LONGEST_ACRONYM = 6;

/** "KCNA" and "U.N." without dots; undefined where a word is none. */
function acronymOf(word: string): string | undefined {
  const letters = word.replaceAll('.', '');
  return letters.length >= 2 && letters.length <= LONGEST_ACRONYM && /^[\p{Lu}\d&-]+$/u.test(letters) ? letters : undefined;
}

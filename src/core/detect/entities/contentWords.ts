import type { ArticleMention } from '../articleMention';
import type { Lexicon } from '../words/lexicon';
import { lexiconKey } from '../words/lexiconKey';
import { WordClass } from '../words/wordClass';

const DOUBLE_NAME = /^\p{L}{4,}-\p{L}{4,}$/u;
const CONNECTORS = new Set(['of', 'and', 'for', 'on', 'the', 'de', 'la', 'del', 'des', 'du', 'to', 'in', '&']);

/** The words that tell names apart, halves of double names singly ("Harrow-Hansol"); "UN" opens the names of bodies as "United Nations" does. */
export function contentWords(words: readonly string[]): readonly string[] {
  const [only = '', another] = words;
  if (another === undefined && only !== 'utd' && !only.includes('-')) return words;
  const content: string[] = [];
  for (const word of words) {
    // Only halves that are long enough to be names: not "Al-Hansol", "PP-DB".
    if (word.includes('-') && DOUBLE_NAME.test(word)) content.push(...word.split('-'));
    else if (!CONNECTORS.has(word)) content.push(word === 'utd' ? 'united' : word);
  }
  if (content.length > 1 && content[0] === 'un') return ['united', 'nations', ...content.slice(1)];
  return content.length === 0 ? words : content;
}

/** The same for a mention, without what makes a firm's name an address: "Harrow.com" is Harrow. */
export function mentionWords({ words, text }: ArticleMention): readonly string[] {
  if (!text.includes('.') || !ADDRESS.test(text)) return contentWords(words);
  const addresses = new Map(text.split(/\s+/u).map((word) => [lexiconKey(word), lexiconKey(word.replace(ADDRESS, ''))]));
  return contentWords(words.map((word) => addresses.get(word) ?? word));
}

const ADDRESS = /\.(?:com|net|org)\b/iu;

/** Company words that are part of the name: Harrow Holdings is not Harrow Industries. */
const NAMING = new Set(
  'holding holdings group grp international intl trust partners associates enterprises industries brothers bros'.split(' '),
);

/** A firm's words without legal forms, in front and behind: "PT Harrow Shipping" and "Harrow Shipping Ltd" are one. */
export function withoutLegalForms(words: readonly string[], lexicon: Lexicon): readonly string[] {
  if (words.length === 1) return words;
  const isForm = (word = ''): boolean => (lexicon.classes(word) & WordClass.companySuffix) !== 0 && !NAMING.has(word);
  let from = 0;
  let to = words.length;
  while (from < to && isForm(words[from])) from++;
  while (from < to && isForm(words[to - 1])) to--;
  return from < to && to - from < words.length ? words.slice(from, to) : words;
}

/** "Guardian-Express" and "Guidry-Thibodeaux" are found by their halves too. */
export const wordAndParts = (word: string): readonly string[] => (word.includes('-') ? [word, ...word.split('-')] : [word]);

import type { ReferenceText } from '../../src/core/measure/annotatedText';

const SYLLABLES = ['ba', 'de', 'ki', 'lo', 'mu', 'na', 'pe', 'ri', 'so', 'tu', 'va', 'ze', 'ha', 'ge', 'fi', 'jo'];

/**
 * A text of some length made of articles. In each copy everybody has another name and every paragraph another ending, so that nothing
 * remembered of one paragraph helps with the next.
 */
export function longText(articles: readonly ReferenceText[], length: number): string {
  const parts: string[] = [];
  let size = 0;
  for (let copy = 0; size < length && articles.length > 0; copy++) {
    const article = articles[copy % articles.length];
    if (article === undefined) break;
    const part = `${renamed(article, copy).replace(/(?<=\S)(?=\n|$)/gu, ` (${copy})`)}\n\n`;
    parts.push(part);
    size += part.length;
  }
  return parts.join('').slice(0, length);
}

function renamed({ text, mentions }: ReferenceText, copy: number): string {
  const people = mentions.filter(({ label }) => label === 'person').sort((a, b) => a.start - b.start);
  let result = '';
  let from = 0;
  for (const { start, end } of people) {
    if (start < from) continue;
    result += text.slice(from, start) + text.slice(start, end).replace(/\p{Lu}[\p{L}’']+/gu, (word) => otherWord(word, copy));
    from = end;
  }
  return result + text.slice(from);
}

/** The same made-up word for the same word of the same copy. */
function otherWord(word: string, copy: number): string {
  let hash = copy + 1;
  for (const character of word.toLowerCase()) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  let made = '';
  for (let i = 0; i < 3; i++, hash >>>= 4) made += SYLLABLES[hash % SYLLABLES.length] ?? '';
  return made.charAt(0).toUpperCase() + made.slice(1);
}

/** How much of a text is looked at, in UTF-16 code units. */
const SAMPLE = 20_000;

/** Plain-text files that are never articles, whatever they hold. What is also a word of headlines is none only by itself. */
const NOT_ARTICLES =
  /^(?:(?:requirements|constraints|license|licence|copying|cmakelists|manifest|changelog)\b.*|notice|authors|contributors|robots|humans|todo|version)\.txt$/iu;

/** Of a script that parts words by spaces, where a capital may follow or there are none, and of one that has an end of its own for sentences. */
const SENTENCE_END = /[\p{Ll}\p{Lo}\p{M}]["'”’“»)\]]*[.!?؟۔।]["'”’“»)\]]*(?=\s|$)|[。！？]/gu;

/** A word; where words are not parted, two characters stand for one. */
const WORD = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{1,2}|[\p{L}\p{M}]+/gu;

/**
 * Whether a `.txt` file reads like an article rather than a list, a log or data: it has sentences, and most of its longer lines are
 * made of words.
 */
export function readsLikeProse(fileName: string, text: string): boolean {
  if (NOT_ARTICLES.test(fileName)) return false;
  const sample = text.slice(0, SAMPLE);
  if (sample.includes('\0')) return false;
  const lines = sample.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '');
  const long = lines.filter((line) => wordCount(line) >= 8);
  const sentences = sample.match(SENTENCE_END) ?? [];
  const prose = long.filter((line) => wordShare(line) > 0.6);
  return sentences.length >= 2 && prose.length > 0 && prose.length >= long.length / 2;
}

const wordCount = (line: string): number => line.match(WORD)?.length ?? 0;

/** The share of a line's characters that are letters in words of two letters and more; code and tables have far less. */
function wordShare(line: string): number {
  const letters = (line.match(/[\p{L}\p{M}]{2,}/gu) ?? []).reduce((sum, word) => sum + word.length, 0);
  return letters / line.trim().length;
}

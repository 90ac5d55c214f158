/** Each letter and, behind it, the accented one that stands in for it. */
const PAIRS = 'aàbƀcçdđeéfƒgğhħiíjĵkķlļmɱnñoöpþqɋrřsštŧuüvṽwŵxẋyÿzž';
const ACCENTED: ReadonlyMap<string, string> = new Map(
  Array.from(PAIRS).flatMap((letter, n, all) => (n % 2 === 0 ? [[letter, all[n + 1] ?? letter] as const] : [])),
);

/** What no translator changes: placeholders, icons, where links lead, code. */
const KEPT = /\{\d+\}|\$\([\w~-]+\)|\]\([^)]*\)|`[^`]*`/gu;

/** A text as a translator from nowhere writes it: with accents on its letters, and in brackets, so that its ends are seen. */
export function pseudo(text: string): string {
  const accented = (part: string): string =>
    part.replace(/[a-z]/giu, (letter) => {
      const accent = ACCENTED.get(letter.toLowerCase()) ?? letter;
      return letter === letter.toLowerCase() ? accent : accent.toUpperCase();
    });
  let [result, end] = ['', 0];
  for (const { 0: kept, index } of text.matchAll(KEPT)) {
    result += accented(text.slice(end, index)) + kept;
    end = index + kept.length;
  }
  return `⟦${result}${accented(text.slice(end))}⟧`;
}

/** The words that did not come from a translation: runs of plain Latin letters, where data has none. Icons, code, links and Markdown's own names of characters are no words. */
export const untranslated = (shown: string): readonly string[] =>
  shown.replace(/\$\([\w~-]+\)|\]\([^)]*\)|`[^`]*`|&#?\w+;|https?:\/\/\S+/gu, ' ').match(/[a-z]{2,}/giu) ?? [];

/**
 * Whether the shorter of two names, one in brackets behind the other, may stand for the longer: "BNPB" whatever it abbreviates, "Seco" for the
 * Secretariat for Economic Affairs, "Hansol" for Hansol Logistics; not "Harriers" in "Oldport Mariners (Harriers)".
 */
export function mayShorten(name: string, other: string): boolean {
  const [short, long] = wordsOf(name).length <= wordsOf(other).length ? [name, other] : [other, name];
  if (/\p{Lu}.*\p{Lu}/u.test(short)) return true;
  const letters = lettersOf(short);
  // As many letters as words: "Luap" for the Oldport Harbour Control Authority may have them from another language.
  if (letters.length > 1 && letters.length <= wordsOf(long).length) return true;
  const openings = wordsOf(long).map((_, at, words) => lettersOf(words.slice(at).join('')));
  return openings.some((text) => text.startsWith(letters.slice(0, SHARED_LETTERS)) || holdsInOrder(text, letters));
}

/** Letters that a name shares with whatever is made of it: "Zenica" and "Zenifor Coffee". */
const SHARED_LETTERS = 3;

const wordsOf = (name: string): readonly string[] => name.split(/\s+/u);
const lettersOf = (name: string): string => name.toLowerCase().replace(/\P{L}+/gu, '');

/** Whether some letters open a text and go on in it in the same order: "seco" in "secretariatforeconomicaffairs". */
function holdsInOrder(text: string, letters: string): boolean {
  if (!text.startsWith(letters.charAt(0))) return false;
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/**
 * The beginning of a text in one line, cut between words.
 *
 * @param longest In UTF-16 code units.
 */
export function shortened(text: string, longest: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(' ', longest - 1);
  return `${line.slice(0, cut > longest / 2 ? cut : safeCut(line, longest - 1)).trimEnd()} …`;
}

/** Not between the halves of a surrogate pair. */
const safeCut = (text: string, at: number): number => (/[\ud800-\udbff]/u.test(text.charAt(at - 1)) ? at - 1 : at);

/**
 * The id of a name: lower-case ASCII letters, digits and hyphens ("Gabriel García Márquez" -> "gabriel-garcia-marquez").
 * Letters that have no ASCII base form are kept as they are, so that a name in another script still gets a readable id.
 */
export function slug(name: string): string {
  return (
    asciiSlug(name) ??
    (name
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/['’]/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/gu, '') ||
      UNNAMED)
  );
}

const UNNAMED = 'unnamed';

/** The same for a name in ASCII, as most are; `undefined` for others, which cost ten times as much. */
function asciiSlug(name: string): string | undefined {
  const lower = name.toLowerCase();
  let id = '';
  // Where the letters and digits begin that are not in the id yet.
  let from = 0;
  let isGap = false;
  for (let at = 0; at <= lower.length; at++) {
    const unit = at < lower.length ? lower.charCodeAt(at) : SPACE;
    if (unit > 127) return undefined;
    if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)) continue;
    if (at > from) {
      id += (isGap && id !== '' ? '-' : '') + lower.slice(from, at);
      isGap = false;
    }
    if (unit !== APOSTROPHE) isGap = true;
    from = at + 1;
  }
  return id === '' ? UNNAMED : id;
}

const SPACE = 0x20;
const APOSTROPHE = 0x27;

/** `slug`, with `-2`, `-3` and so on where the id is taken. */
export function freeSlug(name: string, isTaken: (id: string) => boolean): string {
  const base = slug(name);
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${String(n)}`;
    if (!isTaken(id)) return id;
  }
}

/**
 * The id of a name: lower-case ASCII letters, digits and hyphens ("Gabriel García Márquez" -> "gabriel-garcia-marquez").
 * Letters that have no ASCII base form are kept as they are, so that a name in another script still gets a readable id.
 */
export function slug(name: string): string {
  // As most names are; the rest costs ten times as much.
  if (PLAIN.test(name)) return name.toLowerCase().replaceAll(' ', '-');
  return (
    basic(name)
      .toLowerCase()
      .replace(/['’]/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/gu, '') || 'unnamed'
  );
}

/** Words of ASCII letters and digits, single spaces between them. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/u;

/** Without accents and variants of letters, which most names have none of. */
const basic = (name: string): string => (/[^\0-\x7f]/u.test(name) ? name.normalize('NFKD').replace(/\p{M}+/gu, '') : name);

/** `slug`, with `-2`, `-3` and so on where the id is taken. */
export function freeSlug(name: string, isTaken: (id: string) => boolean): string {
  const base = slug(name);
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${String(n)}`;
    if (!isTaken(id)) return id;
  }
}

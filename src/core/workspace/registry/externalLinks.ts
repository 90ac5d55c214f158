/** External ids by the name of their source, such as `wikidata: Q56226`. */
export type ExternalLinks = Readonly<Record<string, string>>;

/** External ids as one line, `wikidata: Q56226; imdb: nm0000123`. Read back by {@link parseLinks}. */
export const printLinks = (links: ExternalLinks): string =>
  Object.entries(links)
    .map(([source, value]) => `${source}: ${value}`)
    .join('; ');

/**
 * What somebody wrote as external ids: each a source, a colon and the id, parted by semicolons. A web address alone has its host for the
 * source. Of what cannot be read, the first piece comes back as `wrong`.
 */
export function parseLinks(line: string): { readonly links: ExternalLinks } | { readonly wrong: string } {
  const links: Record<string, string> = {};
  for (const piece of line.split(/;(?:\s+|$)/u).map((each) => each.trim())) {
    if (piece === '') continue;
    const [, source, value] = ADDRESS.test(piece) ? [piece, hostOf(piece), piece] : (ENTRY.exec(piece) ?? []);
    if (source === undefined || value === undefined || !hasForm(source, value)) return { wrong: piece };
    links[source] = value;
  }
  return { links };
}

const ADDRESS = /^https?:\/\/\S+$/u;
const ENTRY = /^([^:\s][^:]*?)\s*:\s*(\S.*)$/u;

const hostOf = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/[/:?#].*$/u, '');

const hasForm = (source: string, value: string): boolean =>
  source.toLowerCase() !== 'wikidata' || /^(?:Q\d+|https?:\/\/\S+)$/u.test(value);

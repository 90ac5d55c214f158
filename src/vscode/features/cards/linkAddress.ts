/** Where ids of well-known sources lead to: the form of an id, and the address that it is put behind. */
const SOURCES: Readonly<Record<string, readonly [form: RegExp, address: string]>> = {
  wikidata: [/^Q\d+$/u, 'https://www.wikidata.org/wiki/'],
  viaf: [/^\d+$/u, 'https://viaf.org/viaf/'],
  isni: [/^\d{15}[\dX]$/u, 'https://isni.org/isni/'],
  gnd: [/^[\dX-]+$/u, 'https://d-nb.info/gnd/'],
  orcid: [/^(?:\d{4}-){3}\d{3}[\dX]$/u, 'https://orcid.org/'],
  ror: [/^0[a-z\d]{6}\d{2}$/u, 'https://ror.org/'],
  imdb: [/^nm\d+$/u, 'https://www.imdb.com/name/'],
  opencorporates: [/^[a-z_]+\/[A-Za-z\d-]+$/u, 'https://opencorporates.com/companies/'],
};

/** Where an external id of an entity leads to. Undefined where it is no web address and none is known for its source. */
export function linkAddress(source: string, value: string): string | undefined {
  const known = Object.hasOwn(SOURCES, source.toLowerCase()) ? SOURCES[source.toLowerCase()] : undefined;
  if (known?.[0].test(value)) return `${known[1]}${value}`;
  // Whatever could end a link in Markdown or start another kind of link stays plain text.
  return /^https?:\/\/[^\s<>()[\]\\"'`]+$/u.test(value) ? value : undefined;
}

/** Where an external id of an entity leads to. Undefined where it is no web address and none is known for its source. */
export function linkAddress(source: string, value: string): string | undefined {
  if (source.toLowerCase() === 'wikidata' && /^Q\d+$/u.test(value)) return `https://www.wikidata.org/wiki/${value}`;
  // Whatever could end a link in Markdown or start another kind of link stays plain text.
  return /^https?:\/\/[^\s<>()[\]\\"'`]+$/u.test(value) ? value : undefined;
}

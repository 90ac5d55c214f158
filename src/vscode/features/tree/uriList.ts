/** The URIs of a text of the type `text/uri-list` (RFC 2483): one a line, beside comments. */
export const urisOfList = (list: string): readonly string[] =>
  list
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

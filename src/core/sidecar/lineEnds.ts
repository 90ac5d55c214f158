/** The text with a line end at its end, of the kind that it has. */
export const withLineEnd = (source: string): string =>
  source.endsWith('\n') ? source : `${source}${source.includes('\r\n') ? '\r\n' : '\n'}`;

/** A text with the kind of line ends that a previous one has. */
export const inStyleOf = (previous: string, text: string): string =>
  previous.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;

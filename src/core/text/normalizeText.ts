import { unixLines } from './unixLines';

/**
 * A text without its byte order mark and with `\n` line ends: what the `sha256` of a sidecar is taken of, so that a checkout with other
 * line ends is the same article.
 */
export function normalizeText(text: string): string {
  const withoutMark = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return unixLines(withoutMark);
}

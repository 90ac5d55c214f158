const BEGINS = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/iu;
const TAGS = /<\/(?:p|div|article|section|main|h[1-6]|li|blockquote)\s*>/giu;
const FEWEST_TAGS = 2;

/**
 * Whether a text is the source of a page or of a part of one: it begins as pages do, or begins with a tag and closes several blocks. An
 * article that mentions a tag in passing is none.
 */
export function looksLikeHtml(text: string): boolean {
  if (BEGINS.test(text)) return true;
  return /^\s*<[a-z!]/iu.test(text) && (text.match(TAGS)?.length ?? 0) >= FEWEST_TAGS;
}

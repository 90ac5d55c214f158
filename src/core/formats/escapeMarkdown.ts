/** Characters that mean something to Markdown, HTML, tables, strikethrough, mentions or maths wherever they stand. */
const SPECIAL = /[\\`*_[\]<>&#|~$@^]/gu;
/** What renderers make links and emoji of by themselves: `https://…`, `www.…`, `example.com`, `:smile:`. */
const LINK_COLON = /:(?=\S)/gu;
const LINK_DOT = /(?<=[\p{L}\p{N}])\.(?=\p{L}{2})/gu;
/** What begins a list, a rule or an underlined heading at the start of a block. */
const LIST_MARK = /^(?=[-+=])|(?<=^\d{1,9})(?=[.)])/u;
/** Right-to-left letters, and the marks that turn the direction of what follows them. */
const TURNS =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;

/**
 * Text that shows as itself in a Markdown document, in one line, wherever inline content may stand: nothing in it becomes markup, HTML,
 * a link or the start of a block. Line breaks become blanks; right-to-left text is isolated, so that it cannot reorder what stands
 * around it.
 */
export function escapeMarkdown(text: string): string {
  const line = text.replace(CONTROLS, ' ').replace(/\s+/gu, ' ').trim();
  const escaped = line
    .replace(SPECIAL, '\\$&')
    .replace(LINK_COLON, '\\:')
    .replace(LINK_DOT, '\\.')
    .replace(/!(?=\\\[)/gu, '\\!')
    .replace(LIST_MARK, '\\');
  return TURNS.test(escaped) ? `\u2068${escaped}\u2069` : escaped;
}

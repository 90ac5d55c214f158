import { isolated } from '../text/isolated';

/** Characters that mean something to Markdown, HTML, tables, strikethrough, mentions or maths wherever they stand. */
const SPECIAL = /[\\`*_[\]<>&#|~$@^]/gu;
/** What renderers make links and emoji of by themselves: `https://…`, `www.…`, `example.com`, `:smile:`. */
const LINK_COLON = /:(?=\S)/gu;
const LINK_DOT = /(?<=[\p{L}\p{N}])\.(?=\p{L}{2})/gu;
/** What begins a list, a rule or an underlined heading at the start of a block. */
const LIST_MARK = /^(?=[-+=])|(?<=^\d{1,9})(?=[.)])/u;
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
  return isolated(escaped);
}

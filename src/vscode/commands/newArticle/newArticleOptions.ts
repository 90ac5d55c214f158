import type * as vscode from 'vscode';

/** What a program tells `articleAnnotator.newArticle`. No dialog is shown then, and what goes wrong is thrown. */
export interface NewArticleOptions {
  /** The HTML, DOCX or Markdown file to make an article of. Left out, with no `text`: the clipboard. */
  readonly from?: vscode.Uri | string;
  /** A text to make an article of instead, plain or the source of a page. */
  readonly text?: string;
  /**
   * The `.article` file to make, or a folder, ending in `/`, in which the file gets the name of its headline. Left out: the folder of `from`,
   * else that of the workspace.
   */
  readonly target?: vscode.Uri | string;
  /** Each of these stands in for what the source states. */
  readonly title?: string;
  readonly source?: string;
  /** `YYYY-MM-DD` */
  readonly date?: string;
  readonly desk?: string;
  readonly language?: string;
}

const TEXTS = ['text', 'title', 'source', 'date', 'desk', 'language'] as const;
const URIS = ['from', 'target'] as const;

/** Whether the first argument of the command is that of a program: a plain object, not a URI, which the explorer passes. */
export const isOptions = (value: unknown): value is NewArticleOptions =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype && !('scheme' in value);

/** @throws TypeError where an option has the wrong type, or there is no such option. */
export function checkOptions(options: NewArticleOptions): void {
  for (const [key, value] of Object.entries(options) as [string, unknown][]) {
    const isText = TEXTS.some((each) => each === key);
    if (!isText && !URIS.some((each) => each === key)) throw new TypeError(`A new article has no option ${key}.`);
    const isUri = typeof value === 'object' && value !== null && 'scheme' in value && 'path' in value;
    if (value !== undefined && typeof value !== 'string' && (isText || !isUri))
      throw new TypeError(`The option ${key} of a new article has the wrong type.`);
  }
}

/** An article as it came out of another format: no markup, nothing of the page around it. */
export interface ConvertedArticle {
  /** The headline; left out where the source has none. */
  readonly title?: string;
  /** What follows the headline. A line break inside a paragraph is `\n`; none is empty. */
  readonly paragraphs: readonly string[];
  /** Where it was published: an absolute `http` or `https` URL. */
  readonly source?: string;
  /** When: `YYYY-MM-DD`. */
  readonly date?: string;
  /** The section of the newspaper. */
  readonly desk?: string;
  /** A language tag such as `en` or `de-AT`. */
  readonly language?: string;
}

/**
 * Why nothing came out. `empty`: there is no text. `notText`: bytes that are no text. `notDocx`: no Word document, or an encrypted one.
 * `noArticle`: a page without running text. `tooDeep`: elements in elements as in no real page.
 * `tooLarge`, `tooSlow`: more than is worth waiting for.
 */
export type ConversionRefusal = 'empty' | 'notText' | 'notDocx' | 'noArticle' | 'tooDeep' | 'tooLarge' | 'tooSlow';

export type Conversion =
  | { readonly kind: 'article'; readonly article: ConvertedArticle }
  | { readonly kind: 'refused'; readonly reason: ConversionRefusal };

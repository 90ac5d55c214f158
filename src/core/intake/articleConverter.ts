import type { ArticleSource } from './articleSource';
import type { Conversion } from './convertedArticle';

/**
 * Makes articles of other formats. What does it needs a DOM and libraries that core does without, and is loaded only when it is asked for.
 */
export interface ArticleConverter {
  /** Rejects only where the converter itself cannot run; what is wrong with the source is in the answer. */
  convert(source: ArticleSource): Promise<Conversion>;
}

import type { ConvertedArticle } from './convertedArticle';

/** The text of an `.article` file: the headline first, a blank line between paragraphs, `\n` line ends and one at the end. */
export const articleFileText = ({ title, paragraphs }: ConvertedArticle): string =>
  `${[...(title === undefined ? [] : [title]), ...paragraphs].join('\n\n')}\n`;

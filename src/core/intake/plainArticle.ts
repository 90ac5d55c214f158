import type { ConvertedArticle } from './convertedArticle';
import { tidyParagraph } from './tidyParagraph';
import { webAddress } from './webAddress';

/** A headline is no longer than this, and a single line. */
const LONGEST_HEADLINE = 200;

/**
 * An article of plain text: paragraphs are what blank lines part, or each line where there are none. The first one is the headline where it
 * is as short as one. An address that stands alone, first or last, is the source.
 */
export function plainArticle(text: string): ConvertedArticle {
  const blocks = text
    .replace(/\r\n?/gu, '\n')
    .split(/\n[^\S\n]*\n/u.test(text.replace(/\r\n?/gu, '\n').trim()) ? /\n(?:[^\S\n]*\n)+/u : /\n/u)
    .map(tidyParagraph)
    .filter((block) => block !== '');
  const [first = '', last = ''] = [blocks[0], blocks.at(-1)];
  const source = webAddress(first) ?? webAddress(last);
  const prose = source === undefined ? blocks : webAddress(first) === undefined ? blocks.slice(0, -1) : blocks.slice(1);
  const [title = ''] = prose;
  const isHeadline = title !== '' && title.length <= LONGEST_HEADLINE && !title.includes('\n') && prose.length > 1;
  return {
    ...(isHeadline ? { title } : {}),
    paragraphs: isHeadline ? prose.slice(1) : prose,
    ...(source === undefined ? {} : { source }),
  };
}

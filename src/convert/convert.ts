import type { ArticleSource, Conversion, ConversionRefusal, ConvertedArticle } from '../core/index';
import { convertDocx } from './convertDocx';
import { convertHtml } from './convertHtml';
import { convertMarkdown } from './convertMarkdown';
import { decodeText } from './decodeText';
import { TooDeep } from './parsePage';

/** Far above any article with its page around it. */
const LARGEST = 20 * 1024 * 1024;

/** Makes an article of a source; never throws for what is wrong with the source. */
export function convert(source: ArticleSource): Conversion {
  try {
    return converted(source);
  } catch (error) {
    // A RangeError: nested deeper than the libraries and the stack go. No article is.
    if (error instanceof TooDeep || error instanceof RangeError) return refused('tooDeep');
    throw error;
  }
}

function converted({ format, content }: ArticleSource): Conversion {
  if (content.length > LARGEST) return refused('tooLarge');
  if (content.length === 0) return refused('empty');
  if (format === 'docx') return answer(typeof content === 'string' ? 'notDocx' : convertDocx(content));
  const text = typeof content === 'string' ? content : decodeText(content, format);
  if (text === undefined || text.includes('\0')) return refused('notText');
  if (text.trim() === '') return refused('empty');
  return answer(format === 'html' ? convertHtml(text) : convertMarkdown(text));
}

function answer(result: ConvertedArticle | ConversionRefusal): Conversion {
  if (typeof result === 'string') return refused(result);
  return result.paragraphs.length === 0 && result.title === undefined ? refused('empty') : { kind: 'article', article: result };
}

const refused = (reason: ConversionRefusal): Conversion => ({ kind: 'refused', reason });

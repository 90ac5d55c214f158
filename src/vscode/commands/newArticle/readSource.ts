import * as vscode from 'vscode';
import type { ArticleConverter, Conversion, ConversionRefusal, ConvertedArticle } from '../../../core/index';
import { fileName, formatOfFile, looksLikeHtml, plainArticle } from '../../../core/index';
import { ReaderError } from '../../acting/readerError';

/** No article is as long; files of films and the like are not even read. */
const LARGEST_FILE = 20 * 1024 * 1024;

/** Makes an article of a text, plain or the source of a page. Throws a ReaderError where there is none in it. */
export async function articleOfText(text: string, converter: ArticleConverter): Promise<ConvertedArticle> {
  if (text.trim() === '') throw new ReaderError(refusalText('empty'));
  if (text.includes('\0')) throw new ReaderError(refusalText('notText'));
  if (looksLikeHtml(text)) return accepted(await converter.convert({ format: 'html', content: text }));
  const article = plainArticle(text);
  if (article.title === undefined && article.paragraphs.length === 0) throw new ReaderError(refusalText('empty'));
  return article;
}

/** Makes an article of a file. Throws a ReaderError where that cannot be. */
export async function articleOfFile(uri: vscode.Uri, converter: ArticleConverter): Promise<ConvertedArticle> {
  const name = fileName(uri.path);
  const format = formatOfFile(name);
  if (format === undefined)
    throw new ReaderError(vscode.l10n.t('No article can be made of {0}: it takes an HTML, Word (.docx) or Markdown file.', name));
  const { size, type } = await vscode.workspace.fs.stat(uri);
  if ((type & vscode.FileType.Directory) !== 0) throw new ReaderError(vscode.l10n.t('{0} is a folder.', name));
  if (size > LARGEST_FILE) throw new ReaderError(refusalText('tooLarge', name));
  return accepted(await converter.convert({ format, content: await vscode.workspace.fs.readFile(uri) }), name);
}

function accepted(conversion: Conversion, name?: string): ConvertedArticle {
  if (conversion.kind === 'refused') throw new ReaderError(refusalText(conversion.reason, name));
  return conversion.article;
}

/** @param name Of the file; the clipboard has none. */
function refusalText(reason: ConversionRefusal, name?: string): string {
  const { t } = vscode.l10n;
  switch (reason) {
    case 'empty':
      return name === undefined
        ? t('There is no text on the clipboard. Copy an article first.')
        : t('There is no text in {0}.', name);
    case 'notText':
      return name === undefined ? t('What is on the clipboard is not text.') : t('{0} is not text.', name);
    case 'notDocx':
      return t('{0} is not a Word document of the kind .docx, or it is protected by a password.', name ?? '');
    case 'noArticle':
      return name === undefined
        ? t('No article was found in the page on the clipboard. Copy the text of the article instead.')
        : t('No article was found in {0}. Open the page in a browser and copy the text of the article instead.', name);
    case 'tooDeep':
      return t('The source is nested deeper than any real page. Copy the text of the article instead.');
    case 'tooLarge':
      return name === undefined ? t('What is on the clipboard is larger than 20 MB.') : t('{0} is larger than 20 MB.', name);
    case 'tooSlow':
      return t('It took too long to find an article. Copy the text of the article instead.');
  }
}

import { Readability } from '@mozilla/readability';
import { type ConversionRefusal, type ConvertedArticle, oneLine } from '../core/index';
import { pageFacts } from './pageFacts';
import { parsePage } from './parsePage';
import { type Paragraph, paragraphsOf } from './paragraphsOf';

/** An article may be short: Readability's own threshold, 500 characters, makes it take in the page around one. */
const SHORTEST_ARTICLE = 150;
/** A page without one paragraph of this length is a list of links, or a notice. In characters; a sentence in Chinese is not longer. */
const SHORTEST_PROSE = 40;
const LONGEST_BYLINE = 120;

/** What lies over a page or leads away from it, by the names that sites give it, where Readability does not know them. */
const AROUND =
  '[id*="cookie" i], [class*="cookie" i], [id*="consent" i], [class*="consent" i], [role="dialog"], [role="navigation"], [aria-modal="true"], nav, figure';

/** Takes the article out of a page, with the Firefox Reader View's library, and the facts out of its head. */
export function convertHtml(html: string): ConvertedArticle | ConversionRefusal {
  const document = parsePage(html);
  const facts = pageFacts(document);
  const headline = onlyHeadline(document);
  for (const element of [...document.querySelectorAll(AROUND)]) if (!holdsArticle(element)) element.remove();
  const read = new Readability<Node>(document, { charThreshold: SHORTEST_ARTICLE, serializer: (node) => node }).parse();
  if (read?.content === null || read?.content === undefined) return 'noArticle';
  const found = paragraphsOf(read.content).filter(({ isAside }) => !isAside);
  if (!found.some(({ text, isHeading }) => !isHeading && text.length >= SHORTEST_PROSE)) return 'noArticle';
  const title = titleOf(read.title, headline, found);
  const body = found.filter(({ text }, n) => n > 2 || !isSame(text, title)).map(({ text }) => text);
  return { ...(title === undefined ? {} : { title }), paragraphs: withByline(body, read.byline), ...facts };
}

/** The names of overlays are also given to the whole page while one is open. */
const holdsArticle = (element: Element): boolean =>
  ['BODY', 'MAIN', 'ARTICLE', 'HTML'].includes(element.nodeName.toUpperCase()) ||
  element.querySelector('article, main, h1') !== null;

function onlyHeadline(document: Document): string | undefined {
  const headlines = [...document.querySelectorAll('h1')].map(({ textContent }) => oneLine(textContent));
  const [first] = headlines;
  return headlines.length === 1 && first !== '' ? first : undefined;
}

/**
 * The headline: of the page's only first heading and the title that Readability makes out, which may name the site too, the heading where
 * one holds the other; without either, a heading that the text begins with.
 */
function titleOf(
  stated: string | null | undefined,
  headline: string | undefined,
  [first]: readonly Paragraph[],
): string | undefined {
  const title = oneLine(stated ?? '');
  if (headline !== undefined && (title === '' || title.includes(headline) || headline.includes(title))) return headline;
  if (title !== '') return title;
  return first?.isHeading ? first.text : undefined;
}

/** Who wrote it stays where it stands; where the library took it out of the text, it comes first. */
function withByline(paragraphs: readonly string[], stated: string | null | undefined): readonly string[] {
  const byline = oneLine(stated ?? '');
  if (byline === '' || byline.length > LONGEST_BYLINE) return paragraphs;
  const isThere = paragraphs.slice(0, 3).some((text) => text.length <= LONGEST_BYLINE && text.includes(byline));
  return isThere ? paragraphs : [byline, ...paragraphs];
}

const isSame = (text: string, title: string | undefined): boolean => oneLine(text).toLowerCase() === title?.toLowerCase();

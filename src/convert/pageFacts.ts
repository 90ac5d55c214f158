import { type ConvertedArticle, isoDate, tidyParagraph, webAddress } from '../core/index';

/** What a page says about its article in its head, or in data for search engines (schema.org in JSON-LD). */
export function pageFacts(document: Document): Pick<ConvertedArticle, 'source' | 'date' | 'desk' | 'language'> {
  const data = structuredData(document);
  const meta = (...names: readonly string[]): string | undefined => firstMeta(document, names);
  const source = firstThat(webAddress, [attribute(document, 'link[rel~="canonical"]', 'href'), meta('og:url'), data.url]);
  const date = firstThat(isoDate, [
    data.datePublished,
    meta('article:published_time', 'datePublished', 'parsely-pub-date', 'dc.date', 'dc.date.issued', 'date'),
    attribute(document, 'time[datetime]', 'datetime'),
  ]);
  const desk = firstThat(nonEmpty, [data.articleSection, meta('article:section', 'articleSection')]);
  const language = firstThat(languageTag, [document.documentElement.getAttribute('lang') ?? undefined, data.inLanguage]);
  return {
    ...(source === undefined ? {} : { source }),
    ...(date === undefined ? {} : { date }),
    ...(desk === undefined ? {} : { desk }),
    ...(language === undefined ? {} : { language }),
  };
}

function firstThat(read: (text: string) => string | undefined, candidates: readonly (string | undefined)[]): string | undefined {
  for (const candidate of candidates) {
    const found = candidate === undefined ? undefined : read(candidate);
    if (found !== undefined) return found;
  }
  return undefined;
}

const nonEmpty = (text: string): string | undefined => tidyParagraph(text).replace(/\n/gu, ' ') || undefined;

const languageTag = (text: string): string | undefined =>
  /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/u.test(text.trim()) ? text.trim().replaceAll('_', '-') : undefined;

const attribute = (document: Document, selector: string, name: string): string | undefined =>
  document.querySelector(selector)?.getAttribute(name) ?? undefined;

/** The content of the first `meta` that goes by one of these names, the first name first. */
function firstMeta(document: Document, names: readonly string[]): string | undefined {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content');
    if (name !== null && content !== null && !contents.has(name.toLowerCase())) contents.set(name.toLowerCase(), content);
  }
  return names.map((name) => contents.get(name.toLowerCase())).find((content) => content !== undefined);
}

type StructuredData = Partial<Readonly<Record<'url' | 'datePublished' | 'articleSection' | 'inLanguage', string>>>;

/** The first thing in the page's JSON-LD that calls itself an article, of whatever kind. */
function structuredData(document: Document): StructuredData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = articleIn(parsed(script.textContent));
    if (article !== undefined) {
      return Object.fromEntries(
        (['url', 'datePublished', 'articleSection', 'inLanguage'] as const).flatMap((key) => {
          const value = firstText(article[key]);
          return value === undefined ? [] : [[key, value]];
        }),
      );
    }
  }
  return {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Pages are full of JSON that is none.
    return undefined;
  }
}

function articleIn(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return value.map(articleIn).find((found) => found !== undefined);
  if (!('@type' in value)) return '@graph' in value ? articleIn(value['@graph']) : undefined;
  return /Article|BlogPosting|Report/u.test(JSON.stringify(value['@type'])) ? { ...value } : undefined;
}

function firstText(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : undefined;
}

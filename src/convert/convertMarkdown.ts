import { marked } from 'marked';
import { parse } from 'yaml';
import { type ConvertedArticle, isoDate, tidyParagraph, webAddress } from '../core/index';
import { parsePage, TooDeep } from './parsePage';
import { paragraphsOf } from './paragraphsOf';

const FRONT_MATTER = /^\ufeff?---[^\S\n]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/u;

/** The text of a Markdown file without its markup, and the facts of its front matter. */
export function convertMarkdown(source: string): ConvertedArticle {
  const front = frontMatter(source);
  const text = front === undefined ? source : source.slice(front.length);
  if (isTooDeep(text)) throw new TooDeep();
  const document = parsePage(marked.parse(text, { async: false, gfm: true }));
  const found = paragraphsOf(document.body);
  const [first, ...rest] = found;
  const stated = firstOf(front?.fields, ['title', 'headline']);
  const heading = first?.isHeading === true ? first.text : undefined;
  const title = stated ?? heading;
  const body = heading !== undefined && (stated === undefined || heading.toLowerCase() === stated.toLowerCase()) ? rest : found;
  return {
    ...(title === undefined ? {} : { title }),
    paragraphs: body.map(({ text }) => text),
    ...factsOf(front?.fields),
  };
}

/** More marks of quotes and lists, or a deeper indent, than any writer puts before a line: the parser reads the text once for each. */
const DEEP_LINE = /^(?:[^\S\n]*(?:>|[-+*][^\S\n])){32}|^[^\S\n]{200}[^\S\n]*(?:[-+*]|\d+[.)])[^\S\n]/mu;

const isTooDeep = (markdown: string): boolean => DEEP_LINE.test(markdown);

type Fields = Readonly<Record<string, unknown>>;

/** What stands before the text, between two lines of hyphens; undefined where that is not YAML with keys, but a rule and text. */
function frontMatter(source: string): { readonly fields: Fields; readonly length: number } | undefined {
  const [whole, yaml] = FRONT_MATTER.exec(source) ?? [];
  if (whole === undefined || yaml === undefined) return undefined;
  try {
    const fields: unknown = parse(yaml, { schema: 'failsafe', maxAliasCount: 0 });
    return typeof fields === 'object' && fields !== null && !Array.isArray(fields)
      ? { fields: { ...fields }, length: whole.length }
      : undefined;
  } catch {
    return undefined;
  }
}

function factsOf(fields: Fields | undefined): Pick<ConvertedArticle, 'source' | 'date' | 'desk' | 'language'> {
  const source = webAddress(firstOf(fields, ['source', 'canonical', 'canonical_url', 'url', 'link']) ?? '');
  const date = isoDate(firstOf(fields, ['date', 'published', 'pubdate']) ?? '');
  const desk = firstOf(fields, ['desk', 'section', 'category', 'categories']);
  const language = firstOf(fields, ['language', 'lang']);
  return {
    ...(source === undefined ? {} : { source }),
    ...(date === undefined ? {} : { date }),
    ...(desk === undefined ? {} : { desk }),
    ...(language === undefined ? {} : { language }),
  };
}

/** The first of these keys that holds text, or a list that begins with text. */
function firstOf(fields: Fields | undefined, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = fields?.[key];
    const text: unknown = Array.isArray(value) ? value[0] : value;
    if (typeof text === 'string' && text.trim() !== '') return tidyParagraph(text.replace(/\s+/gu, ' '));
  }
  return undefined;
}

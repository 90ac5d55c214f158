import { unzipSync } from 'fflate';
import { DOMParser } from 'linkedom/worker';
import { type ConversionRefusal, type ConvertedArticle, isoDate, tidyParagraph } from '../core/index';

/** More than any text; what a file claims to hold beyond it is not unpacked. */
const LARGEST_PART = 64 * 1024 * 1024;
const RELATIONS = '_rels/.rels';
const PROPERTIES = 'docProps/core.xml';
/** Namespace of what Word's cover pages and their fields are filled from ([MS-OI29500] 3.5.1), in a part of whatever number. */
const COVER_PAGE = 'http://schemas.microsoft.com/office/2006/coverPageProps';

/**
 * Elements that hold no running text: what was deleted or moved away, pictures, text boxes, the second telling of what an older Word reads, and how a
 * word is pronounced.
 */
const SKIPPED = new Set(['del', 'moveFrom', 'drawing', 'pict', 'Fallback', 'txbxContent', 'pPr', 'object', 'rt']);

/**
 * The text of a Word document (Office Open XML, ECMA-376 part 1, 17.3): its paragraphs with tracked changes taken as accepted, without hidden
 * text, notes, text boxes and pictures. The first paragraph is the headline where it is styled as one, or is short.
 */
export function convertDocx(bytes: Uint8Array): ConvertedArticle | ConversionRefusal {
  const parts = unpacked(bytes);
  const main = parts && mainPart(parts);
  if (parts === undefined || main === undefined) return 'notDocx';
  const body = firstElement(parseXml(main), 'body');
  if (body === undefined) return 'notDocx';
  const paragraphs = paragraphsIn(body);
  const [first, ...rest] = paragraphs;
  const hasHeadline = first !== undefined && rest.length > 0 && (first.isHeading || isShort(first.text));
  return {
    ...(hasHeadline ? { title: first.text.replaceAll('\n', ' ') } : {}),
    paragraphs: (hasHeadline ? rest : paragraphs).map(({ text }) => text),
    ...publication(parts),
    ...properties(parts.get(PROPERTIES)),
  };
}

interface DocxParagraph {
  readonly text: string;
  readonly isHeading: boolean;
}

const LONGEST_HEADLINE = 200;
const isShort = (text: string): boolean => text.length <= LONGEST_HEADLINE && !/[.!]$/u.test(text);

/** Undefined for what is no ZIP archive. */
function unpacked(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | undefined {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => originalSize <= LARGEST_PART && /\.(?:xml|rels)$/iu.test(name),
    });
    return new Map(Object.entries(files));
  } catch {
    return undefined;
  }
}

/** The part that the package names as its document, which most call `word/document.xml`. */
function mainPart(parts: ReadonlyMap<string, Uint8Array>): Uint8Array | undefined {
  const relations = parts.get(RELATIONS);
  const named =
    relations &&
    elements(parseXml(relations)).find((element) => (element.getAttribute('Type') ?? '').endsWith('/officeDocument'));
  const target = named?.getAttribute('Target')?.replace(/^\//u, '');
  return (target === undefined ? undefined : parts.get(target)) ?? parts.get('word/document.xml');
}

const parseXml = (bytes: Uint8Array): Node =>
  new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'text/xml') as unknown as Node;

/** The name without its prefix, which a file may choose. */
const nameOf = ({ nodeName }: Node): string => nodeName.slice(nodeName.indexOf(':') + 1);

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** An attribute of the namespace of Word's own, whatever its prefix. */
const valueOf = (element: Element, name: string): string | undefined =>
  [...element.attributes].find((attribute) => attribute.name.slice(attribute.name.indexOf(':') + 1) === name)?.value;

function elements(root: Node): readonly Element[] {
  return [...root.childNodes].filter(isElement).flatMap((element) => [element, ...elements(element)]);
}

const firstElement = (root: Node, name: string): Element | undefined =>
  elements(root).find((element) => nameOf(element) === name);

/** Those that hold something. */
function paragraphsIn(parent: Node): readonly DocxParagraph[] {
  const paragraphs: DocxParagraph[] = [];
  let before = '';
  for (const { text, isHeading: heading, isJoined } of allParagraphsIn(parent)) {
    const whole = `${before}${text}`;
    before = isJoined ? whole : '';
    const tidy = isJoined ? '' : tidyParagraph(whole);
    if (tidy !== '') paragraphs.push({ text: tidy, isHeading: heading });
  }
  const last = tidyParagraph(before);
  return last === '' ? paragraphs : [...paragraphs, { text: last, isHeading: false }];
}

/** As they stand in the file, each with whether its end was deleted, so that the next one goes on with it. */
function allParagraphsIn(parent: Node): readonly (DocxParagraph & { readonly isJoined: boolean })[] {
  return [...parent.childNodes].filter(isElement).flatMap((element) => {
    const name = nameOf(element);
    if (SKIPPED.has(name) || isPlaceholder(element)) return [];
    if (name === 'tr') return [{ text: rowText(element), isHeading: false, isJoined: false }];
    if (name === 'p') return [{ text: textIn(element), isHeading: isHeading(element), isJoined: isEndDeleted(element) }];
    return allParagraphsIn(element);
  });
}

/** The end of a paragraph is tracked in its properties (17.13.5.15, 17.13.5.21). */
function isEndDeleted(paragraph: Element): boolean {
  const format = childNamed(paragraph, 'pPr');
  const end = format && childNamed(format, 'rPr');
  return end !== undefined && ['del', 'moveFrom'].some((name) => childNamed(end, name) !== undefined);
}

/** A field of a template that nobody filled in: "Click or tap here to enter text" (17.5.2.39). */
function isPlaceholder(element: Element): boolean {
  const properties = nameOf(element) === 'sdt' ? childNamed(element, 'sdtPr') : undefined;
  const shown = properties && childNamed(properties, 'showingPlcHdr');
  return shown !== undefined && !OFF.has(valueOf(shown, 'val') ?? '');
}

const rowText = (row: Element): string =>
  [...row.childNodes]
    .filter(isElement)
    .map((cell) =>
      paragraphsIn(cell)
        .map(({ text }) => text)
        .join(' '),
    )
    .join(' ');

function textIn(node: Element): string {
  return [...node.childNodes]
    .filter(isElement)
    .map((element) => {
      const name = nameOf(element);
      switch (name) {
        case 't':
          return element.textContent;
        case 'tab':
          return ' ';
        case 'cr':
        case 'br':
          return '\n';
        case 'noBreakHyphen':
          return '-';
        case 'r':
          return isHidden(element) ? '' : textIn(element);
        default:
          return SKIPPED.has(name) || isPlaceholder(element) ? '' : textIn(element);
      }
    })
    .join('');
}

const childNamed = (parent: Element, name: string): Element | undefined =>
  [...parent.childNodes].filter(isElement).find((element) => nameOf(element) === name);

function isHidden(run: Element): boolean {
  const format = childNamed(run, 'rPr');
  const vanish = format && childNamed(format, 'vanish');
  return vanish !== undefined && !OFF.has(valueOf(vanish, 'val') ?? '');
}

/** The values that turn a property off which its name alone turns on (ST_OnOff, 22.9.2.7). */
const OFF: ReadonlySet<string> = new Set(['0', 'false', 'off']);

/** Word names its styles in the language of whoever made them; these are the names in files of most languages. */
function isHeading(paragraph: Element): boolean {
  const format = childNamed(paragraph, 'pPr');
  const style = format && childNamed(format, 'pStyle');
  return /^(?:title|titel|titre|heading1|berschrift1|headline)$/iu.test((style && valueOf(style, 'val')) ?? '');
}

/**
 * The day that the author gave as that of publication. A file's own dates (`created`, `modified`) are those of the file, often of the one that it was
 * copied from: they are not taken for it.
 */
function publication(parts: ReadonlyMap<string, Uint8Array>): Pick<ConvertedArticle, 'date'> {
  for (const [name, part] of parts) {
    if (!name.startsWith('customXml/') || !new TextDecoder().decode(part).includes(COVER_PAGE)) continue;
    const date = isoDate(firstElement(parseXml(part), 'PublishDate')?.textContent ?? '');
    if (date !== undefined) return { date };
  }
  return {};
}

function properties(part: Uint8Array | undefined): Pick<ConvertedArticle, 'desk' | 'language'> {
  if (part === undefined) return {};
  const root = parseXml(part);
  const text = (name: string): string => tidyParagraph(firstElement(root, name)?.textContent ?? '');
  const [desk, language] = [text('category'), text('language')];
  return { ...(desk === '' ? {} : { desk }), ...(language === '' ? {} : { language }) };
}

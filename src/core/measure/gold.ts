import type { EntityKind } from '../model/annotation';
import type { QuoteType } from '../model/quote';
import type { Span } from '../text/span';

export interface GoldMention extends Span {
  readonly text: string;
  readonly kind: EntityKind;
  /** Shared by the mentions of one entity in the article. */
  readonly entity: string;
}

export interface GoldQuote extends Span {
  readonly text: string;
  readonly type: QuoteType;
  /** Id of the entity that speaks, or plain words; null where the text does not say. */
  readonly speaker: string | null;
  /** The whole of what is reported, where the marks of a mixed quote hold less. */
  readonly content: Span | null;
  /** Shared by the parts of one split quote. */
  readonly join: string | null;
}

/** An article with the annotations that were made by hand. Offsets are UTF-16 into `text`. */
export interface GoldArticle {
  readonly header: Readonly<Record<string, string>>;
  readonly text: string;
  readonly people: readonly GoldMention[];
  readonly organizations: readonly GoldMention[];
  readonly quotes: readonly GoldQuote[];
}

interface OpenTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  marks?: Span;
}

const TAG = /<(\/?)([poqm])((?:\s+[a-z]+=(?:"[^"]*"|[^\s">]+))*)\s*>/gu;
const ATTRIBUTE = /([a-z]+)=(?:"([^"]*)"|([^\s">]+))/gu;

/**
 * Reads an article in the gold format that training/README.md describes.
 * @throws Error naming the offset when a tag is never closed, closes another one or an annotation lacks its id or type.
 */
export function parseGold(source: string): GoldArticle {
  const [head, body] = splitHeader(source.replace(/^\uFEFF/u, ''));
  const people: GoldMention[] = [];
  const organizations: GoldMention[] = [];
  const quotes: GoldQuote[] = [];
  const open: OpenTag[] = [];
  let text = '';
  let from = 0;
  for (const match of body.matchAll(TAG)) {
    text += body.slice(from, match.index);
    from = match.index + match[0].length;
    const [, slash, name = '', attributes = ''] = match;
    if (slash === '') {
      open.push({ name, attributes: readAttributes(attributes), start: text.length });
      continue;
    }
    const tag = open.pop();
    if (tag?.name !== name)
      throw new Error(
        `</${name}> at offset ${match.index} of the tagged text closes ${tag === undefined ? 'nothing' : `<${tag.name}>`}.`,
      );
    const span = { start: tag.start, end: text.length };
    if (name === 'm') {
      const quote = open[open.length - 1];
      if (quote?.name !== 'q') throw new Error(`<m> at offset ${match.index} stands in no quote.`);
      quote.marks = span;
    } else if (name === 'q') {
      quotes.push(readQuote(tag, span, text));
    } else {
      const entity = tag.attributes.id;
      if (entity === undefined) throw new Error(`<${name}> before offset ${match.index} has no id.`);
      const mention = { ...span, text: text.slice(span.start, span.end), entity };
      if (name === 'p') people.push({ ...mention, kind: 'person' });
      else organizations.push({ ...mention, kind: 'organization' });
    }
  }
  text += body.slice(from);
  const unclosed = open.pop();
  if (unclosed !== undefined) throw new Error(`<${unclosed.name}> at offset ${unclosed.start} of the text is never closed.`);
  const inOrder = <T extends Span>(spans: T[]): T[] => spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    header: readHeader(head),
    text,
    people: inOrder(people),
    organizations: inOrder(organizations),
    quotes: inOrder(quotes),
  };
}

function splitHeader(source: string): readonly [head: string, body: string] {
  const line = /(?:^|\n)---\r?\n/u.exec(source);
  return line === null ? ['', source] : [source.slice(0, line.index), source.slice(line.index + line[0].length)];
}

function readHeader(head: string): Record<string, string> {
  const header: Record<string, string> = {};
  for (const line of head.split(/\r?\n/u)) {
    const colon = line.indexOf(':');
    if (colon > 0) header[line.slice(0, colon).trim()] = line.slice(colon + 1).trim();
  }
  return header;
}

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', quoted, plain] of source.matchAll(ATTRIBUTE)) attributes[name] = quoted ?? plain ?? '';
  return attributes;
}

const isQuoteType = (type: string | undefined): type is QuoteType => type === 'direct' || type === 'mixed' || type === 'indirect';

function readQuote(tag: OpenTag, whole: Span, text: string): GoldQuote {
  const { type, by, join } = tag.attributes;
  if (!isQuoteType(type)) throw new Error(`The quote at offset ${tag.start} of the text has no known type.`);
  const span = tag.marks ?? whole;
  return {
    ...span,
    text: text.slice(span.start, span.end),
    type,
    speaker: by ?? null,
    content: tag.marks === undefined ? null : whole,
    join: join ?? null,
  };
}

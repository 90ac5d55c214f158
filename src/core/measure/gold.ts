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
  const reader = new TagReader();
  let from = 0;
  for (const { 0: tag, 1: slash, 2: name = '', 3: attributes = '', index } of body.matchAll(TAG)) {
    reader.add(body.slice(from, index));
    from = index + tag.length;
    if (slash === '') reader.open(name, readAttributes(attributes));
    else reader.close(name, index);
  }
  reader.add(body.slice(from));
  return { header: readHeader(head), ...reader.finished() };
}

/** Takes text and tags in their order, and keeps what the tags enclose. */
class TagReader {
  #text = '';
  readonly #open: OpenTag[] = [];
  readonly #people: GoldMention[] = [];
  readonly #organizations: GoldMention[] = [];
  readonly #quotes: GoldQuote[] = [];

  add(text: string): void {
    this.#text += text;
  }

  open(name: string, attributes: OpenTag['attributes']): void {
    this.#open.push({ name, attributes, start: this.#text.length });
  }

  /** @param at Offset of the closing tag, for errors. */
  close(name: string, at: number): void {
    const tag = this.#open.pop();
    if (tag?.name !== name)
      throw new Error(`</${name}> at offset ${at} of the tagged text closes ${tag === undefined ? 'nothing' : `<${tag.name}>`}.`);
    const span = { start: tag.start, end: this.#text.length };
    if (name === 'm') this.#marks(span, at);
    else if (name === 'q') this.#quotes.push(readQuote(tag, span, this.#text));
    else this.#mention(tag, span, at);
  }

  finished(): Omit<GoldArticle, 'header'> {
    const unclosed = this.#open.pop();
    if (unclosed !== undefined) throw new Error(`<${unclosed.name}> at offset ${unclosed.start} of the text is never closed.`);
    return {
      text: this.#text,
      people: inOrder(this.#people),
      organizations: inOrder(this.#organizations),
      quotes: inOrder(this.#quotes),
    };
  }

  #marks(span: Span, at: number): void {
    const quote = this.#open[this.#open.length - 1];
    if (quote?.name !== 'q') throw new Error(`<m> at offset ${at} stands in no quote.`);
    quote.marks = span;
  }

  #mention({ name, attributes: { id: entity } }: OpenTag, span: Span, at: number): void {
    if (entity === undefined) throw new Error(`<${name}> before offset ${at} has no id.`);
    const mention = { ...span, text: this.#text.slice(span.start, span.end), entity };
    if (name === 'p') this.#people.push({ ...mention, kind: 'person' });
    else this.#organizations.push({ ...mention, kind: 'organization' });
  }
}

const inOrder = <T extends Span>(spans: readonly T[]): readonly T[] =>
  [...spans].sort((a, b) => a.start - b.start || b.end - a.end);

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

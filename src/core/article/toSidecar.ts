import { captureContext } from '../anchor/captureContext';
import type { Annotation } from '../model/annotation';
import type { AnnotationSet, Rejection } from '../model/annotationSet';
import { openDisputes } from '../model/disputes';
import type { Entity } from '../model/entity';
import type { Quote } from '../model/quote';
import { printLocation, UNKNOWN_PLACE } from '../sidecar/location';
import type {
  ArticleInfo,
  SidecarContent,
  SidecarEntity,
  SidecarMention,
  SidecarQuote,
  SidecarRejection,
} from '../sidecar/schema';
import { LineIndex } from '../text/lineIndex';
import { sameSpan, type Span } from '../text/span';
import { unixLines } from '../text/unixLines';
import { storedProvenance } from './storedProvenance';

/**
 * What a sidecar stores of a set: places as lines and columns, the words around them, what was decided; never the reasons of a detector
 * (`why`). The caller leaves live suggestions out.
 *
 * An orphan keeps the place and the context under which it was last seen, so that a revert of the text finds it again: those of its
 * `lastKnown`, or, where it was lost while the text was open and has none, those that stand in the file ({@link UNKNOWN_PLACE}).
 *
 * @param text The text that the spans of the set are offsets into; with any line ends.
 */
export function toSidecar(set: AnnotationSet, article: ArticleInfo, text: string): SidecarContent {
  const writer = new PlaceWriter(text);
  return {
    version: 1,
    article,
    people: set.people.map((entity) => storedEntity(entity, writer)),
    organizations: set.organizations.map((entity) => storedEntity(entity, writer)),
    quotes: set.quotes.map((quote) => storedQuote(quote, writer)),
    rejected: set.rejected.map((rejection) => storedRejection(rejection, writer)),
  };
}

const withoutDisputes = <T extends Annotation | Entity>({ disputed: _all, ...item }: T): Omit<T, 'disputed'> => item;

type Place = Pick<SidecarMention, 'at' | 'text' | 'now' | 'before' | 'after' | 'state'>;

class PlaceWriter {
  readonly #text: string;
  readonly #index: LineIndex;

  constructor(text: string) {
    this.#text = text;
    this.#index = new LineIndex(text);
  }

  at(span: Span): string {
    return printLocation(this.#index.rangeOf(span));
  }

  words(span: Span): string {
    return unixLines(this.#text.slice(span.start, span.end));
  }

  place({ span, text: words, state, lastKnown }: Annotation): Place {
    const text = unixLines(words);
    const stored = state === 'exact' ? {} : { state };
    if (span === null) {
      const { at = UNKNOWN_PLACE, before, after, now } = lastKnown ?? {};
      return { at, text, ...defined({ now, before, after }), ...stored };
    }
    const now = state === 'changed' && this.words(span) !== text ? { now: this.words(span) } : {};
    return { at: this.at(span), text, ...now, ...captureContext(this.#text, span), ...stored };
  }

  rejected({ span, lastKnown, scope }: Rejection): Pick<SidecarRejection, 'at' | 'before' | 'after' | 'state'> {
    if (scope === 'anywhere') return {};
    if (span) return { at: this.at(span), ...captureContext(this.#text, span) };
    const { at = UNKNOWN_PLACE, before, after } = lastKnown ?? {};
    return { at, ...defined({ before, after }), state: 'orphaned' };
  }
}

/** Without the keys that are undefined: absent and undefined differ in YAML. */
function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** With the disputes alone that are still open. */
function withOpenDisputes<T extends Annotation | Entity>(item: T): T {
  const open = openDisputes(item);
  return (
    open.length === 0
      ? withoutDisputes(item)
      : { ...item, disputed: Object.fromEntries(open.map(({ key, values }) => [key, values])) }
  ) as T;
}

function storedMention(mention: Annotation, writer: PlaceWriter): SidecarMention {
  return { id: mention.id, ...writer.place(mention), status: mention.status, ...storedProvenance(withOpenDisputes(mention)) };
}

function storedEntity(entity: Entity, writer: PlaceWriter): SidecarEntity {
  const { id, name, role, aliases, links, notes, entity: registryId, mentions } = entity;
  return {
    id,
    name,
    ...defined({ role, aliases: aliases.length > 0 ? aliases : undefined, links, notes, entity: registryId }),
    ...storedProvenance(withOpenDisputes(entity)),
    mentions: mentions.map((mention) => storedMention(mention, writer)),
  };
}

function storedQuote(quote: Quote, writer: PlaceWriter): SidecarQuote {
  const { id, type, content, cue, speaker, continues, checked, lastKnown, status } = quote;
  const cueAt = cue?.span ? writer.at(cue.span) : lastKnown?.cue;
  return {
    id,
    ...writer.place(quote),
    type,
    ...defined({
      content: content ? storedContent(content, quote.span, writer) : lastKnown?.content,
      speaker: speaker ?? undefined,
      cue: cue ? { ...defined({ at: cueAt }), text: cue.text } : undefined,
      continues,
    }),
    status,
    ...defined({ checked }),
    ...storedProvenance(withOpenDisputes(quote)),
  };
}

/** The words of the content are stored only where the quote's own words are not them: they are what finds the content again. */
function storedContent(content: Span, quote: Span | null, writer: PlaceWriter): NonNullable<SidecarQuote['content']> {
  return { at: writer.at(content), ...(quote && sameSpan(content, quote) ? {} : { text: writer.words(content) }) };
}

function storedRejection(rejection: Rejection, writer: PlaceWriter): SidecarRejection {
  const { kind, text, by, time } = rejection;
  return { kind, text, ...writer.rejected(rejection), ...defined({ by, time }) };
}

import type { EntityKind } from '../../model/annotation';
import { type AnnotationSet, entitiesOf } from '../../model/annotationSet';
import type { Entity, Mention } from '../../model/entity';
import type { Quote } from '../../model/quote';
import type { Span } from '../../text/span';
import { pushUnder } from '../../text/pushUnder';
import { introduction } from './introduction';

/** One entry of an article's outline. What has no place in the text is not in it. */
export interface OutlineNode {
  readonly kind: EntityKind | 'mention' | 'quote';
  readonly id: string;
  /** What stands in the text, or an entity's name. */
  readonly label: string;
  /** An entity's role, a quote's speaker; empty where there is none. */
  readonly detail: string;
  readonly span: Span;
  readonly children: readonly OutlineNode[];
}

export interface Outline {
  readonly people: readonly OutlineNode[];
  readonly organizations: readonly OutlineNode[];
  readonly quotes: readonly OutlineNode[];
}

/** The outline of an article: under each person and organization its mentions and what it said, and all quotes. */
export function outlineOf(set: AnnotationSet): Outline {
  const quotes = set.quotes.filter(isPlaced);
  const said = quotesBySpeaker(quotes);
  const names = new Map(entitiesOf(set).map(({ id, name }) => [id, name]));
  const speakerOf = ({ speaker }: Quote): string =>
    (speaker?.entity === undefined ? undefined : names.get(speaker.entity)) ?? speaker?.text ?? '';
  const entityNodes = (entities: readonly Entity[]): readonly OutlineNode[] =>
    entities.map((entity) => entityNode(entity, said.get(entity.id) ?? [])).filter((node) => node !== undefined);
  return {
    people: entityNodes(set.people),
    organizations: entityNodes(set.organizations),
    quotes: quotes.map((quote) => leaf('quote', quote, speakerOf(quote))),
  };
}

type Placed<T> = T & { readonly span: Span };

const isPlaced = <T extends { readonly span: Span | null }>(annotation: T): annotation is Placed<T> => annotation.span !== null;

function quotesBySpeaker(quotes: readonly Placed<Quote>[]): ReadonlyMap<string | undefined, readonly Placed<Quote>[]> {
  const said = new Map<string | undefined, Placed<Quote>[]>();
  for (const quote of quotes) pushUnder(said, quote.speaker?.entity, quote);
  return said;
}

function entityNode(entity: Entity, said: readonly Placed<Quote>[]): OutlineNode | undefined {
  const span = introduction(entity)?.span;
  if (!span) return undefined;
  const { id, kind, name, role = '', mentions } = entity;
  const children = [
    ...mentions.filter(isPlaced).map((mention) => leaf('mention', mention)),
    ...said.map((quote) => leaf('quote', quote)),
  ];
  children.sort((a, b) => a.span.start - b.span.start);
  return { kind, id, label: name, detail: role, span, children };
}

const leaf = (kind: OutlineNode['kind'], { id, span, text }: Placed<Mention | Quote>, detail = ''): OutlineNode => ({
  kind,
  id,
  label: text,
  detail,
  span,
  children: [],
});

import type { EntityKind } from '../../model/annotation';
import type { AnnotationSet } from '../../model/annotationSet';
import { entitiesOf } from '../../model/annotationSet';
import type { Entity, Mention } from '../../model/entity';
import type { Quote } from '../../model/quote';
import type { Span } from '../../text/span';
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
  const said = new Map<string, Quote[]>();
  for (const quote of set.quotes) {
    const speaker = quote.speaker?.entity;
    if (speaker !== undefined) said.set(speaker, [...(said.get(speaker) ?? []), quote]);
  }
  const names = new Map(entitiesOf(set).map(({ id, name }) => [id, name]));
  const speakerOf = ({ speaker }: Quote): string =>
    (speaker?.entity === undefined ? undefined : names.get(speaker.entity)) ?? speaker?.text ?? '';
  const entityNode = (entity: Entity): readonly OutlineNode[] => {
    const span = introduction(entity)?.span;
    if (!span) return [];
    const { id, kind, name, role = '', mentions } = entity;
    const children = [...mentions.flatMap(mentionNode), ...(said.get(id) ?? []).flatMap((quote) => quoteNode(quote, ''))].sort(
      (a, b) => a.span.start - b.span.start,
    );
    return [{ kind, id, label: name, detail: role, span, children }];
  };
  return {
    people: set.people.flatMap(entityNode),
    organizations: set.organizations.flatMap(entityNode),
    quotes: set.quotes.flatMap((quote) => quoteNode(quote, speakerOf(quote))),
  };
}

const mentionNode = ({ id, span, text }: Mention): readonly OutlineNode[] =>
  span === null ? [] : [{ kind: 'mention', id, label: text, detail: '', span, children: [] }];

const quoteNode = ({ id, span, text }: Quote, detail: string): readonly OutlineNode[] =>
  span === null ? [] : [{ kind: 'quote', id, label: text, detail, span, children: [] }];

import { type AnnotationSet, findEntity } from '../../model/annotationSet';
import type { Entity, Mention } from '../../model/entity';
import type { Quote } from '../../model/quote';
import { type Span, spanLength } from '../../text/span';

export interface NamedPlace {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** What stands at one place of the text. */
export interface AnnotationsAt {
  readonly name: NamedPlace | undefined;
  /** The quotes around the place, and those whose cue stands there; the shortest first. */
  readonly quotes: readonly Quote[];
}

/**
 * The name and the quotes at an offset. As with words in an editor, a cursor right behind a name or quote still stands at it, unless
 * something else begins there.
 */
export function annotationsAt(set: AnnotationSet, offset: number): AnnotationsAt {
  const names = [...namesAt(set.people, offset), ...namesAt(set.organizations, offset)];
  const around = set.quotes.filter(({ span }) => touches(span, offset));
  const cued = set.quotes.filter(({ span, cue }) => !touches(span, offset) && touches(cue?.span, offset));
  return {
    name: names.find(({ mention }) => mention.span !== null && offset < mention.span.end) ?? names[0],
    quotes: [...around.sort((a, b) => lengthOf(a.span) - lengthOf(b.span)), ...cued],
  };
}

/** Whom a place is about: who is named there, else who said the quote there. */
export function entityAt(set: AnnotationSet, offset: number): Entity | undefined {
  const { name, quotes } = annotationsAt(set, offset);
  if (name !== undefined) return name.entity;
  for (const { speaker } of quotes) {
    const entity = speaker?.entity === undefined ? undefined : findEntity(set, speaker.entity);
    if (entity !== undefined) return entity;
  }
  return undefined;
}

function* namesAt(entities: readonly Entity[], offset: number): Generator<NamedPlace> {
  for (const entity of entities)
    for (const mention of entity.mentions) if (touches(mention.span, offset)) yield { entity, mention };
}

const touches = (span: Span | null | undefined, offset: number): boolean =>
  span !== null && span !== undefined && span.start <= offset && offset <= span.end;

const lengthOf = (span: Span | null): number => (span === null ? Infinity : spanLength(span));

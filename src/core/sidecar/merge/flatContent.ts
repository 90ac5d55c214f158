import { type Fields, isFields, TOP_LEVEL_KEYS, unknownFields } from '../entryFields';
import type { Plain } from '../printYaml';
import type { SidecarContent } from '../schema';
import type { Renames } from './renames';

export type Section = 'people' | 'organizations';

/** What the entities of a section are. */
export const KIND_OF_SECTION: Readonly<Record<Section, 'person' | 'organization'>> = {
  people: 'person',
  organizations: 'organization',
};

export interface FlatEntity {
  readonly id: string;
  readonly kind: Section;
  readonly name: string;
  /** Without its mentions. */
  readonly fields: Fields;
}

/** A mention with whom it names, or a quote: its `entity` is empty. */
export interface FlatMention {
  readonly id: string;
  readonly entity: string;
  readonly fields: Fields;
}

/** A sidecar with everything that has an id by it, in the order of the file. */
export interface FlatContent {
  readonly sha256: Plain | undefined;
  readonly entities: ReadonlyMap<string, FlatEntity>;
  readonly mentions: ReadonlyMap<string, FlatMention>;
  readonly quotes: ReadonlyMap<string, FlatMention>;
  readonly rejected: readonly Fields[];
  readonly article: Fields;
  /** Top-level keys of others. */
  readonly others: Fields;
}

export function flatContent(content: SidecarContent): FlatContent {
  const entities = new Map<string, FlatEntity>();
  const mentions = new Map<string, FlatMention>();
  for (const kind of ['people', 'organizations'] as const) {
    for (const { mentions: own, ...fields } of content[kind]) {
      entities.set(fields.id, { id: fields.id, kind, name: fields.name, fields });
      for (const mention of own ?? []) mentions.set(mention.id, { id: mention.id, entity: fields.id, fields: mention });
    }
  }
  const { article, quotes, rejected } = content;
  return {
    sha256: article?.sha256,
    entities,
    mentions,
    quotes: new Map(quotes.map((quote) => [quote.id, { id: quote.id, entity: '', fields: quote }])),
    rejected,
    article: article ?? {},
    others: unknownFields(content as unknown as Fields, TOP_LEVEL_KEYS),
  };
}

/** The same with other ids, wherever they stand. */
export function renamed(content: FlatContent, renames: Renames): FlatContent {
  if (renames.size === 0) return content;
  const idOf = (id: string): string => renames.get(id) ?? id;
  const speaker = (value: Plain | undefined): Plain | undefined => {
    if (!isFields(value)) return value;
    const fields = value;
    return {
      ...fields,
      ...(typeof fields.entity === 'string' ? { entity: idOf(fields.entity) } : {}),
      ...(Array.isArray(fields.candidates) ? { candidates: fields.candidates.map((id) => idOf(String(id))) } : {}),
    };
  };
  const all = <T extends FlatEntity | FlatMention>(items: ReadonlyMap<string, T>, more: (item: T) => object): Map<string, T> =>
    new Map(
      [...items.values()].map((item) => {
        const id = idOf(item.id);
        return [id, { ...item, ...more(item), id }];
      }),
    );
  return {
    ...content,
    entities: all(content.entities, ({ id, fields }) => ({ fields: { ...fields, id: idOf(id) } })),
    mentions: all(content.mentions, ({ id, entity, fields }) => ({
      entity: idOf(entity),
      fields: { ...fields, id: idOf(id) },
    })),
    quotes: all(content.quotes, ({ id, fields }) => ({
      fields: { ...fields, id: idOf(id), ...('speaker' in fields ? { speaker: speaker(fields.speaker) } : {}) },
    })),
  };
}

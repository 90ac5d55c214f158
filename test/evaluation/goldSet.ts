import {
  type AnnotationSet,
  EMPTY_SET,
  type Entity,
  type GoldArticle,
  type GoldMention,
  type Quote,
  withEntity,
  withQuote,
} from '../../src/core/index';

/** An article's annotations by hand as a reader would have confirmed them. */
export function goldSet({ people, organizations, quotes }: GoldArticle): AnnotationSet {
  const byId = new Map<string, readonly GoldMention[]>();
  for (const mention of [...people, ...organizations]) byId.set(mention.entity, [...(byId.get(mention.entity) ?? []), mention]);
  const entities = [...byId.values()].map(entityOf);
  const ids = new Set(entities.map(({ id }) => id));
  return quotes
    .map(({ start, end, text, type, speaker, content, join }, n): Quote => ({
      id: `q${String(n)}`,
      span: { start, end },
      text,
      type,
      status: 'confirmed',
      state: 'exact',
      speaker: speaker === null ? null : ids.has(speaker) ? { entity: speaker } : { text: speaker },
      ...(content === null ? {} : { content }),
      ...(join === null ? {} : { continues: join }),
    }))
    .reduce(withQuote, entities.reduce(withEntity, EMPTY_SET));
}

function entityOf(mentions: readonly GoldMention[]): Entity {
  const [first] = mentions;
  if (first === undefined) throw new Error('An entity without a mention.');
  const names = [...new Set(mentions.map(({ text }) => text))].sort((a, b) => b.length - a.length);
  return {
    id: first.entity,
    kind: first.kind,
    name: names[0] ?? '',
    aliases: names.slice(1),
    mentions: mentions.map(({ start, end, text }) => ({
      id: `m${String(start)}`,
      span: { start, end },
      text,
      status: 'confirmed',
      state: 'exact',
    })),
  };
}

import { type AnnotationSet, entitiesOf, withEntities } from '../annotationSet';
import type { Entity } from '../entity';
import { type Quote, speakersOf } from '../quote';
import type { Desk } from './promote';

/**
 * Takes stored mentions, quotes or whole entities away. Where the detector suggests the same, the suggestion shows again.
 * A quote whose speaker is removed keeps the speaker's name as plain text. Whoever loses the last mention goes too, unless a quote names them.
 */
export function remove({ stored }: Desk, ids: readonly string[]): AnnotationSet {
  if (ids.length === 0) return stored;
  const meant = new Set(ids);
  const removed = new Map(entitiesOf(stored).flatMap((entity) => (meant.has(entity.id) ? [[entity.id, entity]] : [])));
  const quotes = stored.quotes.filter(({ id }) => !meant.has(id)).map((quote) => withoutSpeakers(quote, removed));
  const speaking = new Set(quotes.flatMap(speakersOf));
  const gone = new Set(removed.keys());
  const changed: Entity[] = [];
  for (const entity of entitiesOf(stored)) {
    const mentions = entity.mentions.filter(({ id }) => !meant.has(id));
    if (gone.has(entity.id) || mentions.length === entity.mentions.length) continue;
    if (mentions.length > 0 || speaking.has(entity.id)) changed.push({ ...entity, mentions });
    else gone.add(entity.id);
  }
  const isLeft = ({ id }: Entity): boolean => !gone.has(id);
  const left = { ...stored, people: stored.people.filter(isLeft), organizations: stored.organizations.filter(isLeft), quotes };
  return withEntities(left, changed);
}

function withoutSpeakers(quote: Quote, removed: ReadonlyMap<string, Entity>): Quote {
  const { speaker } = quote;
  if (speaker === null) return quote;
  const said = speaker.entity === undefined ? undefined : removed.get(speaker.entity);
  if (said !== undefined) return { ...quote, speaker: { text: speaker.text ?? said.name } };
  const { candidates = [], ...rest } = speaker;
  const left = candidates.filter((id) => !removed.has(id));
  if (left.length === candidates.length) return quote;
  if (left.length > 0) return { ...quote, speaker: { ...rest, candidates: left } };
  return { ...quote, speaker: Object.keys(rest).length > 0 ? rest : null };
}

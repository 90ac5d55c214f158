import type { EntityKind } from '../model/annotation';
import type { IndexedEntity, IndexedPlace, IndexedQuote } from './indexedSidecar';
import type { WorkspaceIndex } from './workspaceIndex';
import { pushUnder } from '../text/pushUnder';

/** An article in which somebody appears. */
export interface Appearance {
  /** URI of the article. */
  readonly article: string;
  /** Headline, where the sidecar has one. */
  readonly title?: string;
  /** Where they are named, each place once, in reading order. */
  readonly mentions: readonly IndexedPlace[];
  /** What they said, each once, in reading order. */
  readonly said: readonly IndexedQuote[];
}

/** Who is looked for, and in which article they were met. */
export interface Wanderer {
  readonly kind: EntityKind;
  readonly name: string;
  readonly registryId?: string;
  /** URI of the article that is left out. */
  readonly article: string;
}

/**
 * The other articles in which somebody appears, those with the most of them first. Several layers of one article's annotations count as one.
 * Costs what the index has of that person or organization.
 */
export function appearancesElsewhere(index: WorkspaceIndex, who: Wanderer): readonly Appearance[] {
  const byArticle = new Map<string, IndexedEntity[]>();
  for (const entity of index.appearancesOf(who)) {
    if (entity.article !== who.article) pushUnder(byArticle, entity.article, entity);
  }
  return [...byArticle]
    .map(([article, entities]) => appearance(article, entities))
    .filter(({ mentions, said }) => mentions.length + said.length > 0)
    .sort((a, b) => b.mentions.length + b.said.length - a.mentions.length - a.said.length || a.article.localeCompare(b.article));
}

function appearance(article: string, entities: readonly IndexedEntity[]): Appearance {
  const title = entities.find((entity) => entity.title !== undefined)?.title;
  return {
    article,
    ...(title === undefined ? {} : { title }),
    mentions: distinctPlaces(entities.flatMap(({ mentions }) => mentions)),
    said: distinctPlaces(entities.flatMap(({ quotes }) => quotes)),
  };
}

/** What stands in the text, each place once; what was rejected in one layer does not count. */
function distinctPlaces<T extends IndexedPlace>(places: readonly T[]): readonly T[] {
  const byPlace = new Map<string, T>();
  for (const place of places) {
    if (place.isOrphaned || place.status === 'rejected') continue;
    const { start, end } = place.range;
    const key = [start.line, start.character, end.line, end.character].join(':');
    if (!byPlace.has(key)) byPlace.set(key, place);
  }
  return [...byPlace.values()].sort(
    ({ range: { start: a } }, { range: { start: b } }) => a.line - b.line || a.character - b.character,
  );
}

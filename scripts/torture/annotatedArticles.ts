import type { Span } from '../../src/core/text/span';
import { OWN_SETS, readOwnSet } from '../eval/ownSets';

export interface Place extends Span {
  readonly key: string;
  readonly kind: 'name' | 'quote';
}

/** An article with the places that were annotated in it by hand. */
export interface AnnotatedArticle {
  readonly id: string;
  readonly text: string;
  readonly places: readonly Place[];
}

/** The project's own articles, as they were annotated by hand. */
export function annotatedArticles(project: string): readonly AnnotatedArticle[] {
  return OWN_SETS.flatMap((name) => readOwnSet(project, name).texts).map(({ id, text, mentions, quotes }) => ({
    id,
    text,
    places: [
      ...mentions.map(({ start, end }, n) => ({ key: `m${n}`, kind: 'name' as const, start, end })),
      ...quotes.map(({ start, end }, n) => ({ key: `q${n}`, kind: 'quote' as const, start, end })),
    ].filter(({ start, end }) => end > start),
  }));
}

import {
  type AnnotationSet,
  EMPTY_SET,
  type Entity,
  type Mention,
  type Quote,
  withEntity,
  withQuote,
} from '../../../../src/core/index';

/** Short ways to write annotation sets in tests. Spans are found by the words, so that a test reads like its article. */
export class TestArticle {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** A mention of the nth occurrence (from 0) of some words. */
  mention(id: string, words: string, options: Partial<Mention> & { readonly nth?: number } = {}): Mention {
    const { nth = 0, ...rest } = options;
    return { id, span: this.span(words, nth), text: words, status: 'suggested', state: 'exact', ...rest };
  }

  quote(id: string, words: string, options: Partial<Quote> = {}): Quote {
    return { ...this.mention(id, words), type: 'direct', speaker: null, ...options };
  }

  span(words: string, nth = 0): { readonly start: number; readonly end: number } {
    let start = this.text.indexOf(words);
    for (let n = 0; n < nth; n++) start = this.text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`“${words}” is not in the test's article.`);
    return { start, end: start + words.length };
  }
}

export const person = (id: string, name: string, mentions: readonly Mention[], more: Partial<Entity> = {}): Entity => ({
  id,
  kind: 'person',
  name,
  aliases: [],
  mentions,
  ...more,
});

export const organization = (id: string, name: string, mentions: readonly Mention[], more: Partial<Entity> = {}): Entity => ({
  ...person(id, name, mentions, more),
  kind: 'organization',
});

export const setOf = (entities: readonly Entity[], quotes: readonly Quote[] = []): AnnotationSet =>
  quotes.reduce(withQuote, entities.reduce(withEntity, EMPTY_SET));

/** Ids that count: `a0000001`, `a0000002` … */
export function countingIds(): () => string {
  let count = 0;
  return () => `a${String(++count).padStart(7, '0')}`;
}

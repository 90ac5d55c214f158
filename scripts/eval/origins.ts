import type { Detection } from '../../src/core/model/detection';
import type { QuoteType } from '../../src/core/model/quote';
import type { Span } from '../../src/core/text/span';

const key = ({ start, end }: Span): string => `${start}-${end}`;

/** Which rule or model decided on a name, a quote or a quote's speaker, and what type a quote was given, by the place. */
export class Origins {
  readonly #origins: ReadonlyMap<string, string>;
  readonly #speakers: ReadonlyMap<string, string>;
  readonly #types: ReadonlyMap<string, QuoteType>;

  constructor({ people, organizations, quotes }: Detection) {
    const mentions = [...people, ...organizations].flatMap((entity) => entity.mentions);
    this.#origins = new Map([
      ...mentions.map(({ span, origin }) => [key(span), origin] as const),
      ...quotes.flatMap(({ span, content, origin }) => [span, content ?? span].map((at) => [key(at), origin] as const)),
    ]);
    this.#speakers = new Map(
      quotes.flatMap(({ span, speaker }) => (speaker === null ? [] : [[key(span), speaker.origin] as const])),
    );
    this.#types = new Map(quotes.map(({ span, content, type }) => [key(content ?? span), type] as const));
  }

  of(span: Span): string | null {
    return this.#origins.get(key(span)) ?? null;
  }

  ofSpeaker(span: Span): string | null {
    return this.#speakers.get(key(span)) ?? null;
  }

  /** What the detector called a quote; measures count mixed ones without more than their marks among the direct ones. */
  typeOf(span: Span): QuoteType | undefined {
    return this.#types.get(key(span));
  }
}

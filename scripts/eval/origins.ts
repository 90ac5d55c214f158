import type { Detection } from '../../src/core/model/detection';
import type { Span } from '../../src/core/text/span';

const key = ({ start, end }: Span): string => `${start}-${end}`;

/** Which rule or model decided on a name, a quote or a quote's speaker, by the place. */
export class Origins {
  readonly #origins: ReadonlyMap<string, string>;
  readonly #speakers: ReadonlyMap<string, string>;

  constructor({ people, organizations, quotes }: Detection) {
    const mentions = [...people, ...organizations].flatMap((entity) => entity.mentions);
    this.#origins = new Map([
      ...mentions.map(({ span, origin }) => [key(span), origin] as const),
      ...quotes.flatMap(({ span, content, origin }) => [span, content ?? span].map((at) => [key(at), origin] as const)),
    ]);
    this.#speakers = new Map(
      quotes.flatMap(({ span, speaker }) => (speaker === null ? [] : [[key(span), speaker.origin] as const])),
    );
  }

  of(span: Span): string | null {
    return this.#origins.get(key(span)) ?? null;
  }

  ofSpeaker(span: Span): string | null {
    return this.#speakers.get(key(span)) ?? null;
  }
}

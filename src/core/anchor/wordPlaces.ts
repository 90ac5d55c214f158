import { isInsideWord } from '../text/isInsideWord';
import { GramSignatures } from './gramSignatures';
import type { Wanted } from './wanted';

/** Offsets in a folded text. */
export interface Places {
  readonly starts: readonly number[];
  /** Only where there are very many. */
  readonly following?: GramSignatures;
}

export const NO_PLACES: Places = { starts: [] };
/** From so many places of one word on, most are ruled out by a glance. */
const MANY_PLACES = 300;

/** The places of one word, by whether letters or digits join it on either side. */
export class WordPlaces {
  /** Index: 1 joined in front, 2 joined behind, 3 both. */
  readonly #byJoint: readonly (readonly number[])[];
  readonly #allowed = new Map<number, Places>();
  readonly #text: string;
  readonly #length: number;

  constructor(text: string, word: string, starts: readonly number[]) {
    const byJoint: number[][] = [[], [], [], []];
    for (const start of starts) {
      const end = start + word.length;
      const front = isInsideWord(text, start) ? 1 : 0;
      byJoint[front + (isInsideWord(text, end) ? 2 : 0)]?.push(start);
    }
    this.#byJoint = byJoint;
    this.#text = text;
    this.#length = word.length;
  }

  /** A name that stood as a word of its own must not be found as part of a longer one, such as Kim in Kimberly. */
  standingLike({ text, before = '', after = '' }: Wanted): Places {
    const around = before + text + after;
    const joint = (isInsideWord(around, before.length) ? 1 : 0) + (isInsideWord(around, before.length + text.length) ? 2 : 0);
    const known = this.#allowed.get(joint);
    if (known) return known;
    const allowed = this.#byJoint.filter((_, n) => (n & ~joint) === 0);
    const starts = allowed.length === 1 ? (allowed[0] ?? []) : allowed.flat().sort((a, b) => a - b);
    const isMany = starts.length >= MANY_PLACES;
    const ends = isMany ? starts.map((start) => start + this.#length) : [];
    const places = { starts, ...(isMany ? { following: new GramSignatures(this.#text, ends) } : {}) };
    this.#allowed.set(joint, places);
    return places;
  }
}

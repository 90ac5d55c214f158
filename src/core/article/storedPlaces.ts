import type { Found } from '../anchor/findAgain';
import type { Wanted } from '../anchor/wanted';
import { parseLocation } from '../sidecar/location';
import type { SidecarMention } from '../sidecar/schema';
import { LineIndex } from '../text/lineIndex';
import type { Span } from '../text/span';
import { unixLines } from '../text/unixLines';

/** How far, in UTF-16 units, a quote's cue may come nearer to it or go away from it. */
const NEAR = 40;

/** Turns the places of a sidecar into spans of one text, or into what `findAgain` looks for. */
export class StoredPlaces {
  readonly #text: string;
  readonly #index: LineIndex;

  constructor(text: string) {
    this.#text = text;
    this.#index = new LineIndex(text);
  }

  /** The span that `at` names, when exactly these words stand there. */
  trusted(at: string, words: string): Span | undefined {
    const range = parseLocation(at);
    const span = range && this.#index.spanOf(range);
    return span && unixLines(this.#text.slice(span.start, span.end)) === unixLines(words) ? span : undefined;
  }

  /** A span together with what stands on its sides, when just these words do. */
  extended(span: Span, before: string, after: string): Span | undefined {
    const extended = { start: span.start - before.length, end: span.end + after.length };
    const isThere = this.#text.endsWith(before, span.start) && this.#text.startsWith(after, span.end);
    return isThere ? extended : undefined;
  }

  /**
   * Words that stood at `at`, found by something that stood at `besideAt` in the same line and now is at `beside`: as far from it as before, give
   * or take a few words. Undefined when they are not there, or there twice.
   */
  followed(words: string, at: string, besideAt: string, beside: Span): Span | undefined {
    const [old, oldBeside] = [this.#hint(at), this.#hint(besideAt)];
    if (!old || !oldBeside) return undefined;
    const expected =
      old.start >= oldBeside.end ? beside.end + old.start - oldBeside.end : beside.start + old.start - oldBeside.start;
    const first = this.#text.indexOf(words, Math.max(0, expected - NEAR));
    if (first < 0 || first > expected + NEAR) return undefined;
    const second = this.#text.indexOf(words, first + 1);
    return second < 0 || second > expected + NEAR ? { start: first, end: first + words.length } : undefined;
  }

  wanted(key: string, place: Pick<SidecarMention, 'at' | 'text' | 'before' | 'after'>, fuzzy: boolean): Wanted {
    const hint = this.#hint(place.at);
    const { text, before, after } = place;
    return {
      key,
      text,
      fuzzy,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      ...(hint ? { hint } : {}),
    };
  }

  findAgain(
    wanted: readonly Wanted[],
    find: (text: string, wanted: readonly Wanted[]) => ReadonlyMap<string, Found>,
  ): ReadonlyMap<string, Found> {
    return wanted.length === 0 ? new Map() : find(this.#text, wanted);
  }

  /**
   * Where `at` would be in this text, even where a line is too short for it now: two places of one line keep their distance, so that what one
   * moved tells of the other. Undefined beyond the last line.
   */
  #hint(at: string): Span | undefined {
    const range = parseLocation(at);
    const first = range && this.#index.lineSpan(range.start.line);
    const last = range && this.#index.lineSpan(range.end.line);
    if (!range || !first) return undefined;
    const start = first.start + range.start.character;
    return { start, end: Math.max(start + 1, last ? last.start + range.end.character : start + 1) };
  }
}

import { lowerBound } from '../text/lowerBound';
import { sameSpan, type Span } from '../text/span';
import { isBelievable } from './isBelievable';
import { diffTexts, type Hunk } from './diffTexts';

/** What of a text was in another one already that it grew from. */
export class KeptText {
  readonly #oldText: string;
  readonly #newText: string;
  readonly #hunks: readonly Hunk[];

  /** @param hunks What {@link diffTexts} says of the two: ascending. */
  constructor(oldText: string, newText: string, hunks = diffTexts(oldText, newText)) {
    this.#oldText = oldText;
    this.#newText = newText;
    this.#hunks = hunks;
  }

  /**
   * Whether the words at a place of the new text stood in the old text too, and not where an annotation was. However alike they and their
   * surroundings are, as in lines that a text has twice, such a place is not where the annotation went.
   *
   * @param own Where the annotation was in the old text; undefined where it was lost in it already.
   */
  isOther(place: Span, own: Span | undefined): boolean {
    const former = this.#formerPlace(place);
    if (former === undefined || (own !== undefined && sameSpan(former, own))) return false;
    return isBelievable(this.#oldText, former, this.#newText, place);
  }

  /** Where a stretch of the new text stood in the old one; undefined where any of it is new. */
  #formerPlace({ start, end }: Span): Span | undefined {
    const last = this.#hunks[lowerBound(this.#hunks, ({ after }) => after.start >= end) - 1];
    if (last !== undefined && last.after.end > start) return undefined;
    const shift = last === undefined ? 0 : last.before.end - last.after.end;
    return { start: start + shift, end: end + shift };
  }
}

import { isSpaceAt } from '../text/character';
import { paragraphs } from '../text/paragraph';
import type { Span } from '../text/span';

/** No single step of the detector works on more text than this, so that slices stay short even in a text without line ends. */
const MOST_CHARACTERS = 6000;

/** The paragraphs of a text, those of more than 6,000 characters cut at the end of a sentence or, failing that, between words. */
export function taggingUnits(text: string): Span[] {
  return paragraphs(text).flatMap((paragraph) => pieces(text, paragraph));
}

function pieces(text: string, paragraph: Span): Span[] {
  const found: Span[] = [];
  let { start } = paragraph;
  while (paragraph.end - start > MOST_CHARACTERS) {
    const cut = cutBefore(text, start + MOST_CHARACTERS, start + MOST_CHARACTERS / 2);
    found.push({ start, end: cut });
    start = cut;
    while (start < paragraph.end && isSpaceAt(text, start)) start++;
  }
  if (start < paragraph.end) found.push({ start, end: paragraph.end });
  return found;
}

function cutBefore(text: string, limit: number, least: number): number {
  let space = -1;
  for (let i = limit; i > least; i--) {
    if (!isSpaceAt(text, i)) continue;
    if (space < 0) space = i;
    if (/[.!?]["”’')\]]?$/u.test(text.slice(i - 2, i))) return i;
  }
  if (space >= 0) return space;
  // Never between the halves of a surrogate pair.
  const unit = text.charCodeAt(limit);
  return unit >= 0xdc00 && unit <= 0xdfff ? limit - 1 : limit;
}

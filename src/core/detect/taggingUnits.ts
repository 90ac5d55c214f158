import { isSpaceAt } from '../text/character';
import { markedSpans } from '../text/markedSpans';
import { paragraphs } from '../text/paragraph';
import type { Span } from '../text/span';

/** No single step of the detector works on more text than this, so that slices stay short even in a text without line ends. */
const MOST_CHARACTERS = 6000;

/** The paragraphs of a text, those of more than 6,000 characters cut at the end of a sentence outside of quotes or, failing that, between words. */
export function taggingUnits(text: string): Span[] {
  const found: Span[] = [];
  for (const paragraph of paragraphs(text)) addPieces(text, paragraph, found);
  return found;
}

function addPieces(text: string, paragraph: Span, found: Span[]): void {
  let { start } = paragraph;
  while (paragraph.end - start > MOST_CHARACTERS) {
    const cut = start + cutIn(text.slice(start, start + MOST_CHARACTERS + 1));
    found.push({ start, end: cut });
    start = cut;
    while (start < paragraph.end && isSpaceAt(text, start)) start++;
  }
  if (start < paragraph.end) found.push({ start, end: paragraph.end });
}

/** Where to cut the beginning of a paragraph, in its second half. */
function cutIn(text: string): number {
  const quotes = markedSpans(text).filter(({ depth }) => depth === 0);
  let inQuote = -1;
  let space = -1;
  for (let i = MOST_CHARACTERS; i > MOST_CHARACTERS / 2; i--) {
    if (!isSpaceAt(text, i)) continue;
    if (space < 0) space = i;
    if (!/[.!?]["”’')\]]?$/u.test(text.slice(i - 2, i))) continue;
    if (!quotes.some(({ start, end }) => start < i && i < end)) return i;
    if (inQuote < 0) inQuote = i;
  }
  if (inQuote >= 0) return inQuote;
  if (space >= 0) return space;
  // Never between the halves of a surrogate pair.
  const unit = text.charCodeAt(MOST_CHARACTERS);
  return unit >= 0xdc00 && unit <= 0xdfff ? MOST_CHARACTERS - 1 : MOST_CHARACTERS;
}

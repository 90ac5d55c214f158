import { lineAround } from '../text/lineAround';
import { sameSpan, type Span } from '../text/span';
import { SpanTracker } from '../text/spanTracker';
import { unixLines } from '../text/unixLines';
import { isBelievable } from './isBelievable';
import { hasFirmEdges } from './hasFirmEdges';
import { captureContext } from './captureContext';
import { findAgain, type Found } from './findAgain';
import type { Wanted } from './wanted';
import { KeptText } from './keptText';
import { beginsWithMark } from './quoteMarks';
import { diffTexts } from './diffTexts';
import { wholeWords } from './wholeWords';

/** In UTF-16 units; shorter lines may stand in any text. */
const SHORTEST_PARAGRAPH = 40;
/** The same for a line that the diff itself finds kept, in its order among others. */
const SHORTEST_KEPT_LINE = 16;
/** Share of the old text that must be left for such a line to count: two articles may have the same byline. */
const STILL_THE_ARTICLE = 0.5;

/**
 * Where spans of one text are in another that it became, both being known: through a diff, and for passages that moved away by words and
 * context, as {@link findAgain} does. What is not in the result is not in the new text, or not for sure.
 */
export function mapThroughDiff(oldText: string, newText: string, spans: ReadonlyMap<string, Span>): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  const tracker = new SpanTracker();
  for (const [key, span] of spans) tracker.set(key, span);
  // From the last to the first, so that each hunk's place in the old text is still its place.
  const hunks = diffTexts(oldText, newText);
  const cut = hunks.reduce((sum, { before }) => sum + before.end - before.start, 0);
  const isSameArticle = cut <= oldText.length * (1 - STILL_THE_ARTICLE);
  for (const { before, after } of [...hunks].reverse()) {
    tracker.apply({ start: before.start, deleted: before.end - before.start, inserted: after.end - after.start });
  }
  const wanted: Wanted[] = [];
  for (const [key, span] of spans) {
    const moved = tracker.get(key)?.span;
    const place = moved && wholeWords(oldText, span, newText, moved);
    const isThere =
      place &&
      hasFirmEdges(place, hunks) &&
      (isBelievable(oldText, span, newText, place) || (isSameArticle && isInKeptLine(oldText, span, newText, place)));
    if (isThere) found.set(key, { span: place, state: stateOf(oldText, span, newText, place) });
    else {
      const withParagraph = movedWithParagraph(oldText, newText, span);
      if (withParagraph) found.set(key, { span: withParagraph, state: stateOf(oldText, span, newText, withParagraph) });
    }
    wanted.push(wantedOf(key, oldText, span));
  }
  if (found.size === spans.size) return found;
  // Those found are looked for as well: as neighbours they say where the others went.
  const taken = new Set([...found.values()].map(placeOf));
  const kept = new KeptText(oldText, newText, hunks);
  for (const [key, place] of findAgain(newText, wanted)) {
    if (!found.has(key) && !taken.has(placeOf(place)) && !kept.isOther(place.span, spans.get(key))) found.set(key, place);
  }
  return found;
}

/** Where a span is when its whole paragraph stands elsewhere now, unchanged: a diff sees it deleted here and inserted there. */
function movedWithParagraph(oldText: string, newText: string, span: Span): Span | undefined {
  const { start, end } = lineAround(oldText, span.start);
  const paragraph = oldText.slice(start, end);
  if (span.end > end || paragraph.length < SHORTEST_PARAGRAPH || !isOnce(oldText, paragraph) || !isOnce(newText, paragraph))
    return undefined;
  const shift = newText.indexOf(paragraph) - start;
  return { start: span.start + shift, end: span.end + shift };
}

const isOnce = (text: string, part: string): boolean => text.includes(part) && text.indexOf(part) === text.lastIndexOf(part);

const placeOf = ({ span }: Found): string => `${span.start}-${span.end}`;

function wantedOf(key: string, text: string, span: Span): Wanted {
  const words = text.slice(span.start, span.end);
  // Names are never found with edits; what begins with a quote mark, or is as long as no name is, is no name.
  const fuzzy = beginsWithMark(words) || words.length >= 60;
  return { key, text: words, ...captureContext(text, span), hint: span, fuzzy };
}

function stateOf(oldText: string, old: Span, newText: string, now: Span): Found['state'] {
  const isSame = unixLines(oldText.slice(old.start, old.end)) === unixLines(newText.slice(now.start, now.end));
  if (!isSame) return 'changed';
  return sameSpan(old, now) ? 'exact' : 'moved';
}

/**
 * Whether a place is in a line that stands in both texts, once in each, while lines before and behind it were added or cut. What was written before the
 * line on the same line is no difference: a headline may get a word in front.
 */
function isInKeptLine(oldText: string, old: Span, newText: string, now: Span): boolean {
  const { start, end } = lineAround(oldText, old.start);
  const line = oldText.slice(start, end);
  const isKept =
    newText.startsWith(line, now.start - (old.start - start)) && newText.slice(now.start, now.end).length === old.end - old.start;
  return line.length >= SHORTEST_KEPT_LINE && old.end <= end && isKept && isOnce(oldText, line) && isOnce(newText, line);
}

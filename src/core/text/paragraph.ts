import { isSmallLetterAt, isSpaceAt } from './character';
import { type LineHabit, lineHabit } from './lineHabit';
import { namesSpeaker, openQuote } from './quoteOverLines';
import type { Span } from './span';
import { lineBlocks } from './textLines';

/** Lines of a hand-wrapped text are about as long as each other; the lines of headlines, captions and bylines are not. */
const LEAST_WRAPPED_WIDTH = 40;
const MOST_WRAPPED_WIDTH = 110;

/**
 * The paragraphs of a text as spans without the white space around them. A line is a paragraph, except that consecutive lines belong together that
 * were wrapped by hand (or by a mail program), that one quote runs through, or that hold the sentences of a paragraph, each its own.
 */
export function paragraphs(text: string): Span[] {
  const blocks = lineBlocks(text);
  const habit = lineHabit(text, blocks);
  return blocks.flatMap((block) => (block.length === 1 ? block : paragraphsOf(text, block, habit)));
}

/** The paragraph that an offset stands in or at the edge of. */
export function paragraphAt(text: string, offset: number): Span | undefined {
  const blocks = lineBlocks(text);
  const around = blocks.find((block) => offset <= (block[block.length - 1]?.end ?? 0));
  if (around === undefined) return undefined;
  return paragraphsOf(text, around, lineHabit(text, blocks)).find(({ start, end }) => start <= offset && offset <= end);
}

/** @param block lines that follow each other without a blank one between them. */
function paragraphsOf(text: string, block: readonly Span[], habit: LineHabit): Span[] {
  const goesOn = continuation(text, block, habit);
  const found: Span[] = [];
  for (const [index, line] of block.entries()) {
    const before = found.at(-1);
    if (before === undefined || !goesOn(before, line, index)) found.push(line);
    else found[found.length - 1] = { start: before.start, end: line.end };
  }
  return found;
}

/** What says of the lines of a block whether they go on with the paragraph before them. */
function continuation(
  text: string,
  block: readonly Span[],
  habit: LineHabit,
): (before: Span, line: Span, index: number) => boolean {
  const width = block.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  // Hardly any wrapped text breaks in front of capitals alone; a headline and two short paragraphs have nothing but those.
  const startsSmall = block.some(({ start }) => isSmallLetterAt(text, start));
  const mayWrap = habit === 'paragraphs' && width >= LEAST_WRAPPED_WIDTH && width <= MOST_WRAPPED_WIDTH && startsSmall;
  const quoted = linesInQuote(text, block, habit);
  return (before, line, index) => {
    const place = quoted[index];
    if (place !== undefined) return place === 'inside';
    return (
      namesSpeaker(text, before, line) ||
      (mayWrap && isWrapped(text, before, line, width, block.length)) ||
      (habit === 'sentences-in-blocks' && isNextSentence(text, before, line))
    );
  };
}

/** For each line whether it goes on `inside` a quote of a line before it, or opens that quote `anew`, as its next paragraph does. */
function linesInQuote(text: string, block: readonly Span[], habit: LineHabit): readonly ('inside' | 'anew' | undefined)[] {
  let to = 0;
  let anew = -1;
  return block.map((_, index) => {
    const place = index < to ? 'inside' : index === anew ? 'anew' : undefined;
    const quote = index + 1 < block.length ? openQuote(text, block, index) : undefined;
    if (quote?.end === 'opened-again') anew = quote.to;
    // A mark that nothing closes is a slip, unless all lines are sentences.
    if (quote !== undefined && (quote.end === 'closed' || habit !== 'paragraphs')) to = Math.max(to, quote.to);
    return place;
  });
}

/** Whether a line goes on with the paragraph before: it starts lower, or its first word had no room on a line of a long block. */
function isWrapped(text: string, before: Span, line: Span, width: number, blockLength: number): boolean {
  const last = text.charAt(before.end - 1);
  if (isSmallLetterAt(text, line.start)) return !'.!?:'.includes(last);
  if (isLabelled(text, before, line)) return false;
  let word = line.start;
  while (word < line.end && !isSpaceAt(text, word)) word++;
  let lastLine = before.end;
  while (lastLine > before.start && !'\n\r'.includes(text.charAt(lastLine - 1))) lastLine--;
  return blockLength >= 3 && before.end - lastLine + 1 + (word - line.start) > width;
}

const STOPS = '.!?…"”’)';
const SENTENCE_START = /^["“‘(]?[\p{L}\p{Nd}]/u;
/** "Q: …", "Ada Okafor: …": the lines of a transcript, and "1. …" and "a) …" of a list, stand for themselves. */
const LABEL =
  /^(?:\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}(?: ?\([^)]{1,16}\))?(?:, [^:.?!“"]{1,40})?:\s|Q\.?\s+\p{Lu}|\p{Nd}{1,2}[.)]\s|\p{L}\)\s)/u;
const STOP_AT_END = /[.!?…]["”’)]?$/u;

/** Whether a line behind a sentence opens with a label of its own. */
const isLabelled = (text: string, before: Span, line: Span): boolean =>
  STOP_AT_END.test(text.slice(before.end - 2, before.end)) && LABEL.test(text.slice(line.start, line.end));

/** Whether a line is a sentence behind another of the same paragraph. */
function isNextSentence(text: string, before: Span, line: Span): boolean {
  if (!STOPS.includes(text.charAt(before.end - 1))) return false;
  const words = text.slice(line.start, line.end);
  return SENTENCE_START.test(words) && !LABEL.test(words);
}

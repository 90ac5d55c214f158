import type { Span } from './span';

/**
 * What a text uses its lines for: `paragraphs`, as most do; `sentences`, as corpora do; or `sentences-in-blocks`, where blank lines part the paragraphs, as
 * writers do who keep Markdown under version control.
 */
export type LineHabit = 'paragraphs' | 'sentences' | 'sentences-in-blocks';

/** Fewer lines do not tell a habit. */
const LEAST_LINES = 8;
const LEAST_BLOCKS = 3;
/**
 * The share of lines that hold more than one sentence: of some 500 articles laid out either way, those with a sentence a line have at most 0.08 (initials and
 * abbreviations), those with a paragraph a line at least 0.22.
 */
const MOST_OF_SEVERAL = 0.15;
/** The share of lines that end as sentences do; lists and results have fewer. */
const LEAST_PROSE = 0.5;

/** A stop behind a word, no abbreviation, and a capital behind it. */
const STOP_INSIDE = /\p{Ll}{3}[.!?…]["”’)]*\s+["“‘(]?\p{Lu}/u;
const STOP_AT_END = /[.!?…:]["”’)]*$/u;

/** @param blocks the lines that follow each other without a blank one between them. */
export function lineHabit(text: string, blocks: readonly (readonly Span[])[]): LineHabit {
  const inBlocks = blocks.filter(({ length }) => length > 1).length;
  if (inBlocks === 0 || !areSentences(text, blocks.flat())) return 'paragraphs';
  return inBlocks < LEAST_BLOCKS ? 'sentences' : 'sentences-in-blocks';
}

function areSentences(text: string, lines: readonly Span[]): boolean {
  if (lines.length < LEAST_LINES) return false;
  const most = lines.length * MOST_OF_SEVERAL;
  let several = 0;
  let prose = 0;
  for (const { start, end } of lines) {
    const line = text.slice(start, end);
    if (STOP_INSIDE.test(line)) several++;
    if (several > most) return false;
    if (STOP_AT_END.test(line)) prose++;
  }
  return prose >= lines.length * LEAST_PROSE;
}

import { readFileSync } from 'node:fs';
import type { Span } from '../../src/core/text/span';

/** A quote of a passage with its marks, and who the passage says speaks: a name, `=` and words without a name, or `-` for nobody. */
export interface PassageQuote extends Span {
  readonly by: string;
  readonly mixed: boolean;
}

/** A few paragraphs in the manner of some newsroom. */
export interface Passage {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly PassageQuote[];
}

/** Reads `## id` and text in which each quote stands as `{quote|speaker}`, a mixed one as `{mquote|speaker}`. */
export function readPassages(file: string): Passage[] {
  const [, ...blocks] = readFileSync(file, 'utf8').split(/^## /mu);
  return blocks.map((block) => {
    const lineEnd = block.indexOf('\n');
    return { id: block.slice(0, lineEnd), ...marked(block.slice(lineEnd + 1).trimEnd()) };
  });
}

function marked(source: string): Pick<Passage, 'text' | 'quotes'> {
  const quotes: PassageQuote[] = [];
  let text = '';
  let at = 0;
  for (const match of source.matchAll(/\{(m(?=["“‘]))?([^{}|]*)\|([^{}|]*)\}/gu)) {
    const [whole, mixed, words = '', by = ''] = match;
    text += source.slice(at, match.index);
    quotes.push({ start: text.length, end: text.length + words.length, by, mixed: mixed !== undefined });
    text += words;
    at = match.index + whole.length;
  }
  return { text: text + source.slice(at), quotes };
}

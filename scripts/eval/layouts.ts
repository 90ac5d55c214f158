import type { ReferenceText } from '../../src/core/measure/annotatedText';
import { sentences } from '../../src/core/text/sentence';
import { tokenize } from '../../src/core/text/tokenize';
import { paragraphs } from '../../src/core/text/paragraph';
import type { ReferenceSet } from './referenceSet';

/** Other ways to lay out an article whose paragraphs stand between blank lines. They change white space only, so that all offsets stay. */
const LAYOUTS = {
  'a line each paragraph': withoutBlankLines,
  'a line each sentence': (text: string): string => withoutBlankLines(sentenceLines(text)),
  'a line each sentence, blank lines between paragraphs': sentenceLines,
  'one paragraph': (text: string): string => text.replace(/\s/gu, ' '),
} as const satisfies Readonly<Record<string, (text: string) => string>>;

export type Layout = keyof typeof LAYOUTS;
export const LAYOUT_NAMES = Object.keys(LAYOUTS) as readonly Layout[];

/** The same articles, laid out otherwise. */
export const laidOut = (set: ReferenceSet, layout: Layout): ReferenceSet => ({
  ...set,
  name: `${set.name}, ${layout}`,
  texts: set.texts.map((text) => laidOutText(text, LAYOUTS[layout](text.text))),
});

const laidOutText = (reference: ReferenceText, text: string): ReferenceText => ({
  ...reference,
  text,
  mentions: reference.mentions.map((mention) => ({ ...mention, text: text.slice(mention.start, mention.end) })),
  quotes: reference.quotes.map((quote) => ({ ...quote, text: text.slice(quote.start, quote.end) })),
});

function withoutBlankLines(text: string): string {
  return text.replace(/\n\n+/gu, (lines) => `${' '.repeat(lines.length - 1)}\n`);
}

function sentenceLines(text: string): string {
  let lines = text;
  for (const { start, end } of paragraphs(text)) {
    const tokens = tokenize(text.slice(start, end));
    for (const { from } of sentences(tokens)) {
      const at = start + (tokens[from]?.start ?? 0) - 1;
      if (lines.charAt(at) === ' ') lines = `${lines.slice(0, at)}\n${lines.slice(at + 1)}`;
    }
  }
  return lines;
}

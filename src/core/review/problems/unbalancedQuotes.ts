import { isDigitAt, isSpaceAt } from '../../text/character';
import { markedSpans, type MarkedSpan } from '../../text/markedSpans';
import { paragraphs } from '../../text/paragraph';
import type { Span } from '../../text/span';
import type { Finding, ReviewedArticle } from './problem';

/** Marks that open, and how they are closed. Single marks are left alone: too many of them are apostrophes. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '„': '“', '«': '»' };
const CLOSERS = '”"';

/**
 * Quotation marks without their other half, paragraph by paragraph. A quote that runs on opens anew in the next paragraph and is closed
 * in its last one. Looks at the text alone, so that it helps before anything is annotated.
 */
export function unbalancedQuotes({ text }: ReviewedArticle): readonly Finding[] {
  const all = paragraphs(text);
  return all.flatMap((paragraph, n) => {
    const words = text.slice(paragraph.start, paragraph.end);
    const marked = markedSpans(words);
    const next = all[n + 1];
    const goesOn = (mark: string): boolean => next !== undefined && text.startsWith(mark, next.start);
    return [
      ...marked.flatMap((span) => notClosed(words, span, paragraph, goesOn) ?? []),
      ...strayClosers(words, marked).map((at) => notOpened(words, paragraph.start + at, at)),
    ];
  });
}

function notClosed(
  words: string,
  { start, closed }: MarkedSpan,
  paragraph: Span,
  goesOn: (mark: string) => boolean,
): Finding | undefined {
  const mark = words.charAt(start);
  const closing = CLOSING[mark];
  if (closed || closing === undefined || goesOn(mark)) return undefined;
  const at = paragraph.start + start;
  return {
    span: { start: at, end: at + 1 },
    severity: 'warning',
    message: { key: 'problem.quoteNotClosed', args: [mark] },
    fixes: [
      {
        title: { key: 'problem.fix.close', args: [closing] },
        action: { kind: 'write', span: { start: paragraph.end, end: paragraph.end }, text: closing },
      },
      takeAway(mark, at),
    ],
  };
}

/** Closing marks that belong to no quotation: outside of all of them, behind a word, and not the inches of a number. */
function strayClosers(words: string, marked: readonly MarkedSpan[]): readonly number[] {
  const stray: number[] = [];
  let next = 0;
  let outerEnd = 0;
  for (let at = 0; at < words.length; at++) {
    for (let span = marked[next]; span !== undefined && span.start <= at; span = marked[++next])
      outerEnd = Math.max(outerEnd, span.end);
    if (at < outerEnd || !CLOSERS.includes(words.charAt(at)) || at === 0) continue;
    if (!isSpaceAt(words, at - 1) && !isDigitAt(words, at - 1)) stray.push(at);
  }
  return stray;
}

function notOpened(words: string, offset: number, at: number): Finding {
  const mark = words.charAt(at);
  return {
    span: { start: offset, end: offset + 1 },
    severity: 'warning',
    message: { key: 'problem.quoteNotOpened', args: [mark] },
    fixes: [takeAway(mark, offset)],
  };
}

const takeAway = (mark: string, at: number): Finding['fixes'][number] => ({
  title: { key: 'problem.fix.takeAway', args: [mark] },
  action: { kind: 'write', span: { start: at, end: at + 1 }, text: '' },
});

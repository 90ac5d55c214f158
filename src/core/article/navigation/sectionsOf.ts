import { paragraphs } from '../../text/paragraph';
import { type Span, spanLength } from '../../text/span';

/** A subheading and what stands under it, up to the next one. */
export interface Section {
  readonly heading: Span;
  /** From the start of the heading to the end of the last paragraph under it. */
  readonly span: Span;
}

const LONGEST_HEADING = 80;

/**
 * The sections of an article. A subheading is a short paragraph of one line that ends as no sentence does, with prose under it. The title,
 * which stands first, and bylines are none.
 */
export function sectionsOf(text: string): readonly Section[] {
  const all = paragraphs(text);
  const sections: Section[] = [];
  let heading: Span | undefined;
  let last: Span | undefined;
  const close = (): void => {
    if (heading !== undefined && last !== undefined) sections.push({ heading, span: { start: heading.start, end: last.end } });
  };
  for (const [index, paragraph] of all.entries()) {
    const next = all[index + 1];
    if (index > 0 && next !== undefined && isHeading(text, paragraph) && isProse(text, next)) {
      close();
      [heading, last] = [paragraph, undefined];
    } else if (!isHeading(text, paragraph)) last = paragraph;
  }
  close();
  return sections;
}

function isHeading(text: string, paragraph: Span): boolean {
  if (spanLength(paragraph) > LONGEST_HEADING) return false;
  const words = text.slice(paragraph.start, paragraph.end);
  return /^[\p{Lu}\p{N}#"“‘']/u.test(words) && !/[\r\n]|[.!…:;,"”’)]$|^by\s/iu.test(words);
}

const isProse = (text: string, paragraph: Span): boolean => /[.!?…]["”’)]*$/u.test(text.slice(paragraph.start, paragraph.end));

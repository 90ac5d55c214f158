import type { Quote } from '../../model/quote';
import { lineStart } from '../../text/lineStart';
import { containsSpan, sameSpan, type Span } from '../../text/span';
import type { Finding, ReviewedArticle } from './problem';

/**
 * Quotes that nobody is named for. Only confirmed ones: a suggestion without a speaker is an open question already. One part of a split
 * quote speaks for all of them; a quote with candidates is open, not empty; words that a speaker quotes are the speaker's; behind "Ms Crewe:"
 * the article itself says who speaks; and a report without marks is in the reporter's words ("The court heard that").
 */
export function quoteWithoutSpeaker({ text, annotations: { quotes } }: ReviewedArticle): readonly Finding[] {
  const answered = new Set(
    quotes.flatMap(({ continues, speaker }) => (continues !== undefined && isNamed(speaker) ? continues : [])),
  );
  const places = quotes.flatMap(({ span, status }) => (span === null || status === 'rejected' ? [] : [span]));
  return quotes.flatMap(({ id, span, type, status, speaker, continues }): readonly Finding[] => {
    if (span === null || type === 'indirect' || status !== 'confirmed' || isNamed(speaker)) return [];
    if (continues !== undefined && answered.has(continues)) return [];
    if (isQuotedBySpeaker(places, span) || isLabelled(text, span)) return [];
    return [
      {
        span,
        severity: 'information',
        message: { key: 'problem.quoteWithoutSpeaker', args: [] },
        fixes: [{ title: { key: 'problem.fix.setSpeaker', args: [] }, action: { kind: 'setSpeaker', quote: id } }],
      },
    ];
  });
}

const isNamed = (speaker: Quote['speaker']): boolean =>
  speaker !== null && (speaker.entity !== undefined || (speaker.text ?? '') !== '' || (speaker.candidates ?? []).length > 0);

const isQuotedBySpeaker = (places: readonly Span[], span: Span): boolean =>
  places.some((outer) => containsSpan(outer, span) && !sameSpan(outer, span));

/** A label is a short line's beginning, as of a court record or an interview. */
const LABEL = /^\p{Lu}[^:"“”‘’\n]{0,40}:\s*$/u;

function isLabelled(text: string, { start }: Span): boolean {
  return LABEL.test(text.slice(lineStart(text, start), start));
}

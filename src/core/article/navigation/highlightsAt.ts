import type { AnnotationSet } from '../../model/annotationSet';
import type { Quote } from '../../model/quote';
import type { Span } from '../../text/span';
import { annotationsAt } from './annotationsAt';
import { speakerMention } from './speakerMention';

/** What belongs to what the cursor stands on. */
export interface Highlight {
  readonly role: 'name' | 'quote' | 'cue' | 'speaker';
  readonly span: Span;
}

/** On a name every mention of who is named; on a quote or its cue all parts of the quote, their cues, and where the speaker is named. */
export function highlightsAt(set: AnnotationSet, offset: number): readonly Highlight[] {
  const { name, quotes } = annotationsAt(set, offset);
  if (name !== undefined) return name.entity.mentions.flatMap(({ span }) => (span === null ? [] : [{ role: 'name', span }]));
  const [quote] = quotes;
  if (quote === undefined) return [];
  const parts = partsOf(set, quote);
  const highlights = parts.flatMap((part): readonly (Highlight | undefined)[] => [
    highlight('quote', part.span),
    highlight('cue', part.cue?.span),
    highlight('speaker', speakerMention(set, part)?.span),
  ]);
  const places = new Map(highlights.flatMap((each) => (each === undefined ? [] : [[each.span.start, each]])));
  return [...places.values()].sort((a, b) => a.span.start - b.span.start);
}

/** The quote and what continues it, in reading order. */
export const partsOf = (set: AnnotationSet, quote: Quote): readonly Quote[] =>
  quote.continues === undefined ? [quote] : set.quotes.filter(({ continues }) => continues === quote.continues);

const highlight = (role: Highlight['role'], span: Span | null | undefined): Highlight | undefined =>
  span === null || span === undefined ? undefined : { role, span };

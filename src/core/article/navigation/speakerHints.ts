import { type AnnotationSet, findEntity } from '../../model/annotationSet';
import type { Entity } from '../../model/entity';
import type { Quote } from '../../model/quote';
import { goesBy } from '../../model/sameName';
import { overlaps, type Span } from '../../text/span';
import { partsOf } from './highlightsAt';
import { distanceBetween, speakerMention } from './speakerMention';

/** The name of a speaker, to be shown behind a quote that it does not stand beside. */
export interface SpeakerHint {
  readonly quoteId: string;
  readonly offset: number;
  readonly name: string;
  /** Undefined where the speaker is neither a person nor an organization. */
  readonly entity: Entity | undefined;
}

/** A name this near to a quote or its cue, in code units and in the same paragraph, is read together with it: `"…," the minister, Ada Okafor, said`. */
const BESIDE = 40;

/** For each quote in a stretch of the text whose speaker is known, and not named beside it, who said it. Of a split quote the last part is told. */
export const speakerHints = (set: AnnotationSet, text: string, within: Span): readonly SpeakerHint[] =>
  set.quotes.flatMap((quote) => {
    const { span, speaker } = quote;
    if (span === null || speaker === null || !overlaps(span, within)) return [];
    const parts = partsOf(set, quote);
    if (parts.at(-1)?.id !== quote.id) return [];
    const entity = speaker.entity === undefined ? undefined : findEntity(set, speaker.entity);
    const name = entity?.name ?? speaker.text;
    if (name === undefined || parts.some((part) => isNamedBeside(set, text, part, entity, name))) return [];
    return [{ quoteId: quote.id, offset: span.end, name, entity }];
  });

function isNamedBeside(set: AnnotationSet, text: string, quote: Quote, entity: Entity | undefined, name: string): boolean {
  const places = [quote.span, quote.cue?.span].flatMap((span) => (span ? [span] : []));
  if (entity === undefined) return places.some((place) => windowAround(text, place).includes(name));
  // The words at the cue are one of its names: then the article names it there.
  if (quote.speaker?.text !== undefined && goesBy(entity, quote.speaker.text)) return true;
  const mention = speakerMention(set, quote)?.span;
  return mention ? places.some((place) => isBeside(text, mention, place)) : false;
}

function isBeside(text: string, a: Span, b: Span): boolean {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return distanceBetween(a, b) <= BESIDE && !/[\r\n]/u.test(between);
}

/** The words just before and after a place, within its line. */
function windowAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const after = text.slice(end, end + BESIDE);
  return `${before.slice(before.search(/[^\r\n]*$/u))}\n${/^[^\r\n]*/u.exec(after)?.[0] ?? ''}`;
}

import type { AnnotationKind } from '../model/annotation';
import type { AnnotationSet } from '../model/annotationSet';
import type { DetectedEntity, DetectedMention, DetectedQuote, DetectedSpeaker, Detection } from '../model/detection';
import type { Entity, Mention } from '../model/entity';
import type { Quote, Speaker } from '../model/quote';
import { writtenName } from '../model/writtenName';
import type { Span } from '../text/span';

/** Gives a live suggestion its id: the one that a suggestion of this kind at this place already had, else a new one. */
export type SuggestionId = (kind: AnnotationKind, span: Span) => string;

/** A detection as annotations with status `suggested`, so that everything shown is of one shape. */
export function suggestionsOf(detection: Detection, idOf: SuggestionId): AnnotationSet {
  return {
    people: detection.people.map((entity) => suggestedEntity(entity, idOf)),
    organizations: detection.organizations.map((entity) => suggestedEntity(entity, idOf)),
    quotes: detection.quotes.map((quote) => suggestedQuote(quote, idOf('quote', quote.span))),
    rejected: [],
  };
}

const suggestedEntity = (
  { id, kind, name, aliases, role, known, confidential, mentions }: DetectedEntity,
  idOf: SuggestionId,
): Entity => ({
  id,
  kind,
  name: writtenName(name),
  aliases: aliases.map(writtenName),
  ...(role === undefined ? {} : { role }),
  ...(known === undefined ? {} : { entity: known }),
  ...(confidential === true ? { confidential } : {}),
  mentions: mentions.map((mention) => suggestedMention(mention, idOf(kind, mention.span))),
});

const suggestedMention = ({ span, text, origin, confidence, why }: DetectedMention, id: string): Mention => ({
  id,
  span,
  text,
  status: 'suggested',
  state: 'exact',
  origin,
  confidence,
  why,
});

function suggestedQuote({ speaker, ...quote }: DetectedQuote, id: string): Quote {
  return { ...quote, id, speaker: speaker === null ? null : suggestedSpeaker(speaker), status: 'suggested', state: 'exact' };
}

const suggestedSpeaker = ({ entity, text, candidates }: DetectedSpeaker): Speaker => ({
  ...(entity === undefined ? {} : { entity }),
  ...(text === undefined ? {} : { text }),
  ...(candidates === undefined ? {} : { candidates }),
});

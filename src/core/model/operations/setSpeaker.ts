import { type AnnotationSet, findEntity, findQuote, withQuote } from '../annotationSet';
import type { Speaker } from '../quote';
import { type Desk, promoteEntity, promoteQuote } from './promote';

/** What a reader says of a quote's speaker: an entity of the article, plain text, or that nobody is named. */
export type SpeakerChoice = { readonly entity: string } | { readonly text: string } | null;

/** Sets or clears the speaker. That is a reader's word on the quote, so it confirms the quote. Unknown ids change nothing. */
export function setSpeaker(desk: Desk, quoteId: string, choice: SpeakerChoice): AnnotationSet {
  const withQuoteStored = promoteQuote(desk, quoteId);
  const stored =
    choice !== null && 'entity' in choice ? promoteEntity({ ...desk, stored: withQuoteStored }, choice.entity) : withQuoteStored;
  const quote = findQuote(stored, quoteId);
  if (quote === undefined) return desk.stored;
  if (choice !== null && 'entity' in choice && findEntity(stored, choice.entity) === undefined) return desk.stored;
  return withQuote(stored, { ...quote, speaker: chosenSpeaker(choice, quote.speaker), status: 'confirmed' });
}

/** The words at the cue stay with a chosen entity: they are what the article says. */
function chosenSpeaker(choice: SpeakerChoice, before: Speaker | null): Speaker | null {
  if (choice === null) return null;
  if ('text' in choice) return { text: choice.text };
  return before?.text === undefined ? { entity: choice.entity } : { entity: choice.entity, text: before.text };
}

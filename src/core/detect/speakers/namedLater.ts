import type { DetectedEntity, DetectedQuote, DetectedSpeaker } from '../../model/detection';
import type { Gender } from '../entities/gender';
import { RULE_CONFIDENCE } from '../quotes/draft/ruleConfidence';

/** How far behind the quote the name may stand, in UTF-16 units: one or two short paragraphs. */
const MOST_AHEAD = 400;
/** Mentions that may stand before the quote: whoever wrote the article. */
const MOST_BEFORE = 1;
const PRONOUN = /^s?he$/iu;

/**
 * "“I would do it again,” he said." at the top of a story, before it has named anybody: the pronoun means the first person named behind it. `people`
 * are those of the article, `genderOf` what is known of each.
 */
export function namedLater(
  quotes: readonly DetectedQuote[],
  people: readonly DetectedEntity[],
  genderOf: (person: DetectedEntity) => Gender,
): readonly DetectedQuote[] {
  const isOpen = ({ speaker }: DetectedQuote): boolean =>
    speaker !== null &&
    speaker.origin !== 'speaker/inner' &&
    speaker.entity === undefined &&
    speaker.candidates === undefined &&
    PRONOUN.test(speaker.text ?? '');
  if (!quotes.some(isOpen)) return quotes;
  const places = people
    .flatMap((person) => person.mentions.map((mention) => ({ person, start: mention.span.start })))
    .sort((a, b) => a.start - b.start);
  return quotes.map((quote) => {
    const { speaker } = quote;
    if (speaker === null || !isOpen(quote)) return quote;
    const index = places.findIndex(({ start }) => start > quote.span.end);
    const next = places[index];
    if (next === undefined || index > MOST_BEFORE || next.start - quote.span.end > MOST_AHEAD) return quote;
    const gender = genderOf(next.person);
    const said = /^s/iu.test(speaker.text ?? '') ? 'female' : 'male';
    return gender !== undefined && gender !== said ? quote : { ...quote, speaker: meaning(speaker, next.person) };
  });
}

const meaning = (speaker: DetectedSpeaker, person: DetectedEntity): DetectedSpeaker => ({
  ...speaker,
  entity: person.id,
  origin: 'speaker/named-later',
  confidence: RULE_CONFIDENCE['speaker/named-later'],
  why: `Nobody is named before "${speaker.text ?? ''}", and ${person.name} is right behind.`,
});

import type { ReferenceText } from '../../src/core/measure/annotatedText';
import { isProperName } from '../../src/core/measure/nameForms';
import { isDirect } from '../../src/core/measure/quoteSpans';
import { speakerOf } from '../../src/core/measure/speakerAccuracy';

/** How much there is to measure in some texts. */
export interface SetContents {
  readonly texts: number;
  readonly characters: number;
  readonly people: number;
  readonly organizations: number;
  readonly directQuotes: number;
  readonly otherQuotes: number;
  /** Direct quotes whose speaker is named; of which the text gives no speaker. The others are spoken by somebody without a name. */
  readonly namedSpeakers: number;
  readonly withoutSpeaker: number;
}

export function contentsOf(texts: readonly ReferenceText[]): SetContents {
  const mentions = texts.flatMap((text) => text.mentions);
  const quotes = texts.flatMap((text) => text.quotes);
  const spoken = texts.filter(({ layers }) => layers.speakers).flatMap((text) => text.quotes.filter(isDirect).map(speakerOf));
  return {
    texts: texts.length,
    characters: texts.reduce((sum, { text }) => sum + text.length, 0),
    people: mentions.filter(({ label }) => label === 'person').length,
    organizations: mentions.filter(({ label }) => label === 'organization').length,
    directQuotes: quotes.filter(isDirect).length,
    otherQuotes: quotes.filter((quote) => !isDirect(quote)).length,
    namedSpeakers: spoken.filter((speaker) => speaker !== null && isProperName(speaker)).length,
    withoutSpeaker: spoken.filter((speaker) => speaker === null).length,
  };
}

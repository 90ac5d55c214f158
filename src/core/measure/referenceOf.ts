import type { MeasuredQuote, ReferenceText } from './annotatedText';
import type { GoldArticle, GoldMention, GoldQuote } from './gold';

/** An article annotated by hand, as measures see it: everything is annotated. */
export function referenceOf(id: string, article: GoldArticle): ReferenceText {
  const { text, people, organizations, quotes } = article;
  const names = fullNames([...people, ...organizations]);
  return {
    id,
    text,
    mentions: [...people, ...organizations].map(({ start, end, kind, text: words, entity }) => ({
      start,
      end,
      label: kind,
      text: words,
      entity,
      confidence: null,
    })),
    quotes: quotes.map((quote) => measuredQuote(quote, text, names)),
    layers: { names: { person: 'whole', organization: 'whole' }, quotes: 'whole', allQuotes: true, speakers: true, links: true },
    peopleNames: [...fullNames(people).values()],
  };
}

/** The longest mention of each entity, by id. */
function fullNames(mentions: readonly GoldMention[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { entity, text } of mentions) if (text.length > (names.get(entity)?.length ?? 0)) names.set(entity, text);
  return names;
}

/** A mixed quote is annotated by the whole of what is reported. */
function measuredQuote(quote: GoldQuote, text: string, names: ReadonlyMap<string, string>): MeasuredQuote {
  const { start, end } = quote.content ?? quote;
  return {
    start,
    end,
    text: text.slice(start, end),
    type: quote.type,
    speaker: quote.speaker === null ? null : (names.get(quote.speaker) ?? quote.speaker),
    speakerText: null,
    marksOnly: false,
    confidence: null,
    speakerConfidence: null,
  };
}

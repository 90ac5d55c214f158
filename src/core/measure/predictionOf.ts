import type { DetectedEntity, DetectedQuote, Detection } from '../model/detection';
import { compareSpans, type Span } from '../text/span';
import type { AnnotatedText, LabelledSpan, MeasuredQuote } from './annotatedText';

/** What the detector found in a text, as measures see it. */
export function predictionOf(id: string, text: string, detection: Detection): AnnotatedText {
  const names = new Map([...detection.people, ...detection.organizations].map((entity) => [entity.id, entity.name]));
  return {
    id,
    text,
    mentions: [...mentionsOf(detection.people, text), ...mentionsOf(detection.organizations, text)],
    quotes: detection.quotes.flatMap((quote) => measuredQuotes(quote, text, names)),
  };
}

function mentionsOf(entities: readonly DetectedEntity[], text: string): LabelledSpan[] {
  return entities
    .flatMap(({ id, kind, mentions }) =>
      mentions.map(({ span: { start, end }, confidence }): LabelledSpan => {
        return { start, end, label: kind, text: text.slice(start, end), entity: id, confidence };
      }),
    )
    .sort(compareSpans);
}

/** A mixed quote counts by its marks among direct quotes and by its whole content among all quotes. */
function measuredQuotes(quote: DetectedQuote, text: string, names: ReadonlyMap<string, string>): MeasuredQuote[] {
  const { speaker, content, span, type } = quote;
  const words = speaker?.text ?? null;
  const entity = speaker?.entity === undefined ? undefined : names.get(speaker.entity);
  const at = ({ start, end }: Span, as: string, marksOnly = false): MeasuredQuote => ({
    start,
    end,
    text: text.slice(start, end),
    type: as,
    speaker: entity ?? words,
    speakerText: words,
    marksOnly,
    confidence: quote.confidence,
    speakerConfidence: speaker?.confidence ?? null,
  });
  if (type === 'indirect') return [at(content ?? span, type)];
  if (type === 'direct') return [at(span, type)];
  return content === undefined ? [at(span, 'direct')] : [at(span, 'direct', true), at(content, type)];
}

import type { DetectedEntity, DetectedQuote, Detection } from '../model/detection';

/** One mention as `detect --jsonl` prints it. Offsets are UTF-16, end excluded. */
export interface MentionRecord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Shared by the mentions of one entity in the article. */
  readonly entity: string;
  /** The entity's fullest name in the article. */
  readonly name: string;
  /** The entity's id in the registry, where one is used and knows it. */
  readonly known?: string;
}

/** One quote as `detect --jsonl` prints it. */
export interface QuoteRecord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: DetectedQuote['type'];
  readonly content: { readonly start: number; readonly end: number } | null;
  /** The speaker's fullest name, or the words at the cue where the speaker is no entity. */
  readonly speaker: string | null;
  /** The words at the cue. */
  readonly speakerText: string | null;
  readonly speakerEntity: string | null;
}

/** One line of `detect --jsonl`. */
export interface DetectRecord {
  readonly id: unknown;
  readonly people: readonly MentionRecord[];
  readonly organizations: readonly MentionRecord[];
  readonly quotes: readonly QuoteRecord[];
}

/** What the detector found, in the flat shape that other programs read line by line. */
export function toDetectRecord(id: unknown, text: string, detection: Detection): DetectRecord {
  const names = new Map([...detection.people, ...detection.organizations].map((entity) => [entity.id, entity.name]));
  return {
    id,
    people: mentionRecords(detection.people, text),
    organizations: mentionRecords(detection.organizations, text),
    quotes: detection.quotes.map((quote) => quoteRecord(quote, names, text)),
  };
}

function mentionRecords(entities: readonly DetectedEntity[], text: string): MentionRecord[] {
  return entities
    .flatMap((entity) =>
      entity.mentions.map(({ span: { start, end } }) => ({
        start,
        end,
        text: text.slice(start, end),
        entity: entity.id,
        name: entity.name,
        ...(entity.known === undefined ? {} : { known: entity.known }),
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function quoteRecord(quote: DetectedQuote, names: ReadonlyMap<string, string>, text: string): QuoteRecord {
  const { start, end } = quote.span;
  const { speaker } = quote;
  // Undecided speakers stay empty here: a reader may choose among candidates, a program would take the first for a fact.
  const entity = speaker?.entity ?? null;
  const words = speaker?.text ?? null;
  return {
    start,
    end,
    text: text.slice(start, end),
    type: quote.type,
    content: quote.content === undefined ? null : { start: quote.content.start, end: quote.content.end },
    speaker: entity === null ? words : (names.get(entity) ?? words),
    speakerText: words,
    speakerEntity: entity,
  };
}

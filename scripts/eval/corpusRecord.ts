import type { Coverage, LabelledSpan, MeasuredQuote, ReferenceText } from '../../src/core/measure/annotatedText';
import type { EntityKind } from '../../src/core/model/annotation';

type MentionTuple = readonly [start: number, end: number, text: string, entity?: string | number | null];
type QuoteTuple = readonly [
  start: number,
  end: number,
  text: string,
  speaker?: string | null,
  speakerEntity?: string | null,
  type?: string | null,
];

/** One line of a corpus file. */
export interface CorpusRecord {
  readonly id: string;
  readonly text: string;
  readonly people?: readonly MentionTuple[];
  readonly organizations?: readonly MentionTuple[];
  readonly quotes?: readonly QuoteTuple[];
  readonly layers?: Readonly<Partial<Record<string, boolean | 'recall'>>>;
  readonly peopleNames?: readonly (string | null)[];
}

/** A corpus record as measures see it. */
export function referenceFromRecord(record: CorpusRecord): ReferenceText {
  const { id, text, people = [], organizations = [], quotes = [], layers = {}, peopleNames } = record;
  return {
    id,
    text,
    mentions: [
      ...people.map((tuple) => mention('person', tuple)),
      ...organizations.map((tuple) => mention('organization', tuple)),
    ],
    quotes: quotes.map(quote),
    layers: {
      names: { person: coverage(layers.people), organization: coverage(layers.organizations) },
      quotes: coverage(layers.quotes),
      allQuotes: layers.quotesIndirect === true,
      speakers: layers.speakers === true,
      links: layers.links === true,
    },
    peopleNames: layers.peopleNames === true && peopleNames !== undefined ? peopleNames.filter((name) => name !== null) : null,
  };
}

const coverage = (layer: boolean | 'recall' | undefined): Coverage =>
  layer === true ? 'whole' : layer === 'recall' ? 'part' : 'none';

const mention = (label: EntityKind, [start, end, text, entity]: MentionTuple): LabelledSpan => ({
  start,
  end,
  label,
  text,
  entity: entity === null || entity === undefined ? null : String(entity),
  confidence: null,
});

const quote = ([start, end, text, speakerText, speaker, type]: QuoteTuple): MeasuredQuote => ({
  start,
  end,
  text,
  type: type ?? 'direct',
  speaker: speaker ?? null,
  speakerText: speakerText ?? null,
  marksOnly: false,
  confidence: null,
  speakerConfidence: null,
});

import {
  type Detection,
  type DetectRecord,
  type Evidence,
  type MentionRecord,
  type QuoteRecord,
  type Span,
  toDetectRecord,
} from '../core/index';

/** A record, with why the detector believes it where that was asked for. */
export type Explained<T> = T & Partial<Evidence>;

export interface DetectionRecord extends DetectRecord {
  readonly people: readonly Explained<MentionRecord>[];
  readonly organizations: readonly Explained<MentionRecord>[];
  readonly quotes: readonly Explained<QuoteRecord>[];
}

/** What was detected in a text in the flat shape of the filter, with `explain` each with its rule, confidence and reason. */
export function detectionRecord(id: unknown, text: string, detection: Detection, explain: boolean): DetectionRecord {
  const record = toDetectRecord(id, text, detection);
  if (!explain) return record;
  return {
    ...record,
    people: explained(
      record.people,
      detection.people.flatMap(({ mentions }) => mentions),
    ),
    organizations: explained(
      record.organizations,
      detection.organizations.flatMap(({ mentions }) => mentions),
    ),
    quotes: explained(record.quotes, detection.quotes),
  };
}

function explained<T extends Span>(
  records: readonly T[],
  detected: readonly (Evidence & { readonly span: Span })[],
): Explained<T>[] {
  const key = ({ start, end }: Span): string => `${start}-${end}`;
  const evidence = new Map(detected.map((each) => [key(each.span), each]));
  return records.map((record) => {
    const found = evidence.get(key(record));
    return found === undefined ? record : { ...record, origin: found.origin, confidence: found.confidence, why: found.why };
  });
}

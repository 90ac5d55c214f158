import type { EntityKind, Status } from '../model/annotation';
import type { QuoteType } from '../model/quote';
import type { Range } from '../text/lineIndex';

/** A mention or quote in an article, where its sidecar says that it stands. */
export interface IndexedPlace {
  readonly id: string;
  /** Zero-based lines and columns (UTF-16), as the sidecar has them. */
  readonly range: Range;
  readonly text: string;
  readonly status: Status;
  /** Whether its place was lost when the sidecar was written. */
  readonly isOrphaned: boolean;
}

export interface IndexedQuote extends IndexedPlace {
  readonly type: QuoteType;
}

/** A person or organization as one sidecar has it, with what it said there. */
export interface IndexedEntity {
  /** URI of the article. */
  readonly article: string;
  /** Headline of the article, where its sidecar has one. */
  readonly title?: string;
  readonly sidecar: string;
  /** Id in the sidecar. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role?: string;
  /** Id in the registry, when linked. */
  readonly registryId?: string;
  readonly confidential: boolean;
  readonly mentions: readonly IndexedPlace[];
  /** What it said. */
  readonly quotes: readonly IndexedQuote[];
}

/** A text that readers of one article rejected wherever it stands. */
export interface IndexedRejection {
  readonly kind: EntityKind;
  readonly text: string;
}

/** How many annotations need somebody to look at them. */
export interface OpenCounts {
  /** Suggestions that nobody decided on. */
  readonly suggested: number;
  /** Decided annotations whose place was lost. */
  readonly lost: number;
  /** What annotators decided differently. */
  readonly disputed: number;
}

/** What one sidecar says, as far as others want to know. */
export interface IndexedSidecar {
  readonly article: string;
  readonly entities: readonly IndexedEntity[];
  readonly open: OpenCounts;
  readonly rejected: readonly IndexedRejection[];
}

/** Whether a reader confirmed any mention of an entity: then its names teach. */
export const isConfirmed = ({ mentions }: IndexedEntity): boolean => mentions.some(({ status }) => status === 'confirmed');

import type { EntityKind } from './annotation';

/** A person or organization that readers or the registry have named before: what detection may count on. */
export interface KnownName {
  readonly kind: EntityKind;
  /** The fullest name. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Id in the registry, when it is there. */
  readonly id?: string;
  /** Left out of exports that others see. */
  readonly confidential?: boolean;
  /** Texts that never mean this one. */
  readonly never?: readonly string[];
}

/** Words that are no name. */
export interface NeverName {
  readonly text: string;
  /** What they were taken for; left out, they are neither a person nor an organization. */
  readonly kind?: EntityKind;
}

/** What readers taught: an input of detection. */
export interface KnownNames {
  readonly names: readonly KnownName[];
  readonly never: readonly NeverName[];
}

/** Where nobody taught anything. */
export const NOTHING_KNOWN: KnownNames = { names: [], never: [] };

import type { Annotation, EntityKind, Provenance } from './annotation';

/** One place in the article that names an entity. */
export type Mention = Annotation;

/** A person or an organization of one article. */
export interface Entity extends Provenance {
  /** Slug of the name, with `-2` and so on when taken; unique in the article across both kinds. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** What the article says this person or organization is. */
  readonly role?: string;
  readonly aliases: readonly string[];
  /** External ids and addresses by the name of their source, such as `wikidata: Q56226`. */
  readonly links?: Readonly<Record<string, string>>;
  readonly notes?: string;
  /** Id in the registry of the workspace, when linked. */
  readonly entity?: string;
  /** In reading order; orphaned ones last. */
  readonly mentions: readonly Mention[];
}

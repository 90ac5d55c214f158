import type {
  AnnotationSet,
  AnchorState,
  Appearance,
  Dispute,
  Entity,
  EntityKind,
  Quote,
  QuoteType,
  Span,
  Status,
  ThreadComment,
  Verdict,
} from '../../../core/index';
import { allNames, distinctNames, entitiesOf, findEntity, openDisputes, printRole, spanLength } from '../../../core/index';
import type { Beyond } from './beyondArticle';

/** A place that a card names, with the id to go there by. */
export interface Place {
  readonly id: string;
  /** Counted from 1; undefined while the place is lost. */
  readonly line: number | undefined;
}

/** Something that was said, and where. */
export interface Said extends Place {
  readonly text: string;
}

/** What readers decided on an annotation, or why it is suggested. */
export interface Standing {
  readonly status: Status;
  readonly state: AnchorState;
  readonly why?: string;
  readonly confidence?: number;
  readonly by?: string;
  /** Notes of readers, oldest first. */
  readonly thread?: readonly ThreadComment[];
}

/** "Who is this?" */
export interface EntityCard {
  readonly kind: EntityKind;
  readonly entityId: string;
  /** The mention that the card was asked for; none when it was asked for the entity as a whole. */
  readonly mentionId: string | undefined;
  /** Where the mention, or the first one, is. */
  readonly span: Span | null;
  readonly name: string;
  readonly role?: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly Place[];
  readonly said: readonly Said[];
  readonly links: readonly (readonly [string, string])[];
  readonly notes?: string;
  /** Whether the entity is linked to the registry. */
  readonly isLinked: boolean;
  /** What the registry says that they are or were, with dates. */
  readonly roles: readonly string[];
  /** Other articles in which they appear. */
  readonly elsewhere: readonly Appearance[];
  /** What people differ on about who this is. */
  readonly disputes: readonly Dispute[];
  /** Ids of the mentions that are only suggested. */
  readonly openIds: readonly string[];
  readonly standing: Standing;
}

export type CardSpeaker =
  | { readonly kind: 'entity'; readonly id: string; readonly name: string; readonly role?: string; readonly words?: string }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'undecided'; readonly names: readonly string[] }
  | { readonly kind: 'none' };

/** "Who said this?" */
export interface QuoteCard {
  readonly kind: 'quote';
  readonly quoteId: string;
  readonly span: Span | null;
  readonly text: string;
  readonly type: QuoteType;
  readonly speaker: CardSpeaker;
  readonly cue?: string;
  readonly verdict?: Verdict;
  /** Where it was checked. */
  readonly verdictSource?: string;
  readonly disputes: readonly Dispute[];
  readonly standing: Standing;
}

export type Card = EntityCard | QuoteCard;

/** Line of an offset, counted from 1. */
export type LineOf = (offset: number) => number;

/** What is known of somebody beyond the article. */
export type LookBeyond = (entity: Entity) => Beyond;

/** The cards of everything at an offset: names first, then the quotes around them, the shortest first. */
export function cardsAt(set: AnnotationSet, offset: number, lineOf: LineOf, look?: LookBeyond): readonly Card[] {
  const names = entitiesOf(set).flatMap((entity) =>
    entity.mentions
      .filter(({ span }) => holds(span, offset))
      .map(({ id }) => entityCard(set, entity, lineOf, id, look?.(entity))),
  );
  const quotes = set.quotes.filter(({ span }) => holds(span, offset));
  return [...names, ...quotes.sort(byLength).map((quote) => quoteCard(set, quote))];
}

export function entityCard(
  set: AnnotationSet,
  entity: Entity,
  lineOf: LineOf,
  mentionId?: string,
  { elsewhere, registered }: Beyond = { elsewhere: [] },
): EntityCard {
  const notes = [entity.notes, registered?.notes].filter((note) => note !== undefined && note !== '').join(' ');
  const mention = entity.mentions.find(({ id }) => id === mentionId) ?? entity.mentions[0];
  const place = ({ id, span }: { readonly id: string; readonly span: Span | null }): Place => ({
    id,
    line: span === null ? undefined : lineOf(span.start),
  });
  return {
    kind: entity.kind,
    entityId: entity.id,
    mentionId,
    span: mention?.span ?? null,
    name: entity.name,
    ...(entity.role === undefined ? {} : { role: entity.role }),
    aliases: distinctNames([...entity.aliases, ...(registered === undefined ? [] : allNames(registered))], entity.name),
    mentions: entity.mentions.map(place),
    said: saidBy(set, entity.id).map((quote) => ({ ...place(quote), text: quote.text })),
    links: Object.entries({ ...registered?.links, ...entity.links }),
    ...(notes === '' ? {} : { notes }),
    isLinked: registered !== undefined,
    roles: (registered?.roles ?? []).map(printRole),
    elsewhere,
    disputes: openDisputes(entity),
    openIds: entity.mentions.filter(({ status }) => status === 'suggested').map(({ id }) => id),
    standing: standingOf(mention ?? { status: 'confirmed', state: 'exact' }),
  };
}

export const quoteCard = (set: AnnotationSet, quote: Quote): QuoteCard => ({
  kind: 'quote',
  quoteId: quote.id,
  span: quote.span,
  text: quote.text,
  type: quote.type,
  speaker: cardSpeaker(set, quote),
  ...(quote.cue === undefined ? {} : { cue: quote.cue.text }),
  ...(quote.checked === undefined ? {} : { verdict: quote.checked.verdict, verdictSource: quote.checked.source }),
  disputes: openDisputes(quote),
  standing: standingOf(quote),
});

/** What an entity said, in reading order. */
const saidBy = (set: AnnotationSet, entityId: string): readonly Quote[] =>
  set.quotes.filter(({ speaker }) => speaker?.entity === entityId);

const cardSpeaker = (set: AnnotationSet, quote: Quote): CardSpeaker => speakerOf((id) => findEntity(set, id), quote);

/** Who said a quote. @param find Finds an entity by its id. */
export function speakerOf(find: (id: string) => Entity | undefined, { speaker }: Quote): CardSpeaker {
  const entity = speaker?.entity === undefined ? undefined : find(speaker.entity);
  if (entity !== undefined) {
    const { id, name, role } = entity;
    const words = speaker?.text === entity.name ? undefined : speaker?.text;
    return { kind: 'entity', id, name, ...(role === undefined ? {} : { role }), ...(words === undefined ? {} : { words }) };
  }
  const candidates = (speaker?.candidates ?? []).flatMap((id) => find(id)?.name ?? []);
  if (candidates.length > 0) return { kind: 'undecided', names: candidates };
  return speaker?.text === undefined ? { kind: 'none' } : { kind: 'words', words: speaker.text };
}

const standingOf = ({ status, state, why, confidence, by, thread }: Standing): Standing => ({
  status,
  state,
  ...(why === undefined ? {} : { why }),
  ...(confidence === undefined ? {} : { confidence }),
  ...(by === undefined ? {} : { by }),
  ...(thread === undefined ? {} : { thread }),
});

const holds = (span: Span | null, offset: number): boolean => span !== null && span.start <= offset && offset < span.end;

const byLength = (a: Quote, b: Quote): number => (a.span && b.span ? spanLength(a.span) - spanLength(b.span) : 0);

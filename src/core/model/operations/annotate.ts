import { overlaps, sameSpan, type Span } from '../../text/span';
import type { EntityKind } from '../annotation';
import { type AnnotationSet, entitiesOf, findEntity, findMention, findQuote, withEntity, withQuote } from '../annotationSet';
import type { Entity, Mention } from '../entity';
import type { Quote, QuoteType } from '../quote';
import { goesBy } from '../sameName';
import { freeSlug } from '../slug';
import { writtenName } from '../writtenName';
import { confirm } from './confirm';
import { type Desk, promoteEntity, promoteQuote, withMention } from './promote';
import { remove } from './remove';

/** The next stored set and the id of what was annotated. */
export interface Annotated {
  readonly stored: AnnotationSet;
  readonly id: string;
}

/** What the reader marked: a place and the words there. */
export interface Marked {
  readonly span: Span;
  readonly text: string;
}

/**
 * Marks a place as the name of a person or organization, confirmed. Without `entityId` it joins the entity of that kind that goes
 * by the name, or makes a new one. Names do not overlap: whatever name stood there before gives way.
 *
 * @throws RangeError where nothing but blanks is marked: nobody could be called so, in the list or in the file.
 */
export function annotateName(desk: Desk, kind: EntityKind, marked: Marked, newId: () => string, entityId?: string): Annotated {
  const name = writtenName(marked.text);
  if (name === '') throw new RangeError('Only blanks are marked.');
  return annotateAs(desk, kind, { ...marked, name }, newId, entityId);
}

/** What to mark, and what somebody who is new with it is called. */
interface NamedPlace extends Marked {
  readonly name: string;
}

/** `annotateName` of a place that somebody is called otherwise than its words. */
export function annotateAs(desk: Desk, kind: EntityKind, marked: NamedPlace, newId: () => string, entityId?: string): Annotated {
  const present = mentionsAt(desk.view, marked.span).find(
    ({ mention }) => mention.span !== null && sameSpan(mention.span, marked.span),
  );
  if (present?.entity.kind === kind && (entityId === undefined || entityId === present.entity.id)) {
    return { stored: confirm(desk, [present.mention.id]), id: present.mention.id };
  }
  const overlapped = mentionsAt(desk.stored, marked.span).map(({ mention }) => mention.id);
  const cleared = remove(desk, overlapped);
  const { stored, entity } = entityFor({ ...desk, stored: cleared }, kind, marked.name, entityId);
  const mention: Mention = { id: `m${newId()}`, span: marked.span, text: marked.text, status: 'confirmed', state: 'exact' };
  return { stored: withMention(stored, entity, mention), id: mention.id };
}

/** Marks a place as a quote, confirmed. What a suggestion at that place knows of cue and speaker is taken over. */
export function annotateQuote(desk: Desk, marked: Marked, newId: () => string): Annotated {
  const near = desk.view.quotes.find(({ span }) => span !== null && isAlike(span, marked.span));
  if (near?.span && sameSpan(near.span, marked.span)) return { stored: confirm(desk, [near.id]), id: near.id };
  if (near !== undefined) {
    const stored = promoteQuote(desk, near.id);
    const quote = {
      ...(findQuote(stored, near.id) ?? near),
      ...marked,
      type: quoteType(marked.text),
      status: 'confirmed',
      state: 'exact',
    } as const;
    return { stored: withQuote(stored, quote), id: near.id };
  }
  const quote: Quote = {
    id: `q${newId()}`,
    ...marked,
    type: quoteType(marked.text),
    speaker: null,
    status: 'confirmed',
    state: 'exact',
  };
  return { stored: withQuote(desk.stored, quote), id: quote.id };
}

/** What a mention calls its entity: its own words, or the name of the entity where edits left only blanks of them. */
export const nameBy = (mention: Mention, entity: Entity): string => writtenName(mention.text) || entity.name;

/** Moves one mention to an entity of its own, called by it. Returns the id of the new entity. */
export function splitMention(desk: Desk, mentionId: string): Annotated | undefined {
  const confirmed = confirm(desk, [mentionId]);
  const found = findMention(confirmed, mentionId);
  if (found === undefined) return undefined;
  const name = nameBy(found.mention, found.entity);
  const id = freeSlug(name, (taken) => findEntity(desk.view, taken) !== undefined);
  const entity: Entity = { id, kind: found.entity.kind, name, aliases: [], mentions: [found.mention] };
  return { stored: withEntity(remove({ ...desk, stored: confirmed }, [mentionId]), entity), id };
}

const OPENING_MARK = /^["'“‘„«‹「『]/u;

/** A reader who marks words in quotation marks means a quote that holds a clause; without marks it is reported speech. */
const quoteType = (text: string): QuoteType => (OPENING_MARK.test(text.trimStart()) ? 'direct' : 'indirect');

function entityFor(
  desk: Desk,
  kind: EntityKind,
  name: string,
  entityId: string | undefined,
): { readonly stored: AnnotationSet; readonly entity: string } {
  const known = entitiesOf(desk.view).find((entity) =>
    entityId === undefined ? entity.kind === kind && goesBy(entity, name) : entity.id === entityId,
  );
  if (known !== undefined) return { stored: promoteEntity(desk, known.id), entity: known.id };
  const id = freeSlug(
    name,
    (taken) => findEntity(desk.view, taken) !== undefined || findEntity(desk.stored, taken) !== undefined,
  );
  return { stored: withEntity(desk.stored, { id, kind, name, aliases: [], mentions: [] }), entity: id };
}

function mentionsAt(set: AnnotationSet, span: Span): readonly { readonly entity: Entity; readonly mention: Mention }[] {
  return entitiesOf(set).flatMap((entity) =>
    entity.mentions
      .filter((mention) => mention.span !== null && overlaps(mention.span, span))
      .map((mention) => ({ entity, mention })),
  );
}

/** Two quote spans that share more than half of what either covers mean the same quote. */
function isAlike(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const covered = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return shared > covered / 2;
}

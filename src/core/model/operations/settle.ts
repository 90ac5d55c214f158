import { sameSpan } from '../../text/span';
import type { Annotation, DisputedValue } from '../annotation';
import { type AnnotationSet, entitiesOf, findEntity, findMention, findQuote, withEntity, withQuote } from '../annotationSet';
import { type Dispute, openDisputes } from '../disputes';
import type { Entity, Mention } from '../entity';
import type { Quote } from '../quote';
import { unchecked } from './checkQuote';
import { editEntity } from './editEntity';
import { type Desk, withMention } from './promote';
import { reject } from './reject';
import { remove } from './remove';

/** What is in dispute on an entity, mention or quote of this id. */
export function disputesOf(set: AnnotationSet, id: string): readonly Dispute[] {
  const item = findEntity(set, id) ?? findMention(set, id)?.mention ?? findQuote(set, id);
  return item === undefined ? [] : openDisputes(item);
}

const SETTLED_BY_VALUE: ReadonlySet<string> = new Set([
  ...['name', 'role', 'notes', 'kind', 'entry', 'entity', 'status'],
  ...['speaker', 'type', 'checked', 'continues'],
]);

/** Whether a dispute can be settled for each of its values. Otherwise, as with words whose place only one side knew, only for the one in use. */
export const isOpenToAll = ({ key }: Dispute): boolean => SETTLED_BY_VALUE.has(key) || key.startsWith('links.');

/**
 * Settles what people differ on by taking one of the values. A dispute, id or value that is not there changes nothing.
 *
 * @param choice Index into the values of the dispute.
 */
export function settle(
  desk: Desk,
  id: string,
  { key, choice }: { readonly key: string; readonly choice: number },
  newId: () => string,
): AnnotationSet {
  const dispute = disputesOf(desk.stored, id).find((each) => each.key === key);
  const value = dispute?.values[choice];
  if (dispute === undefined || value === undefined || (choice > 0 && !isOpenToAll(dispute))) return desk.stored;
  if (key === 'entry' && value === 'removed') return remove(desk, [id]);
  const entity = findEntity(desk.stored, id);
  if (entity !== undefined) return settleEntity(desk, entity, key, value);
  if (key === 'status' && value === 'rejected') return reject(desk, [id], newId);
  const found = findMention(desk.stored, id);
  if (found !== undefined && key === 'entity') return settleEntityOf(desk, found.mention, dispute, value);
  if (found !== undefined) return withMention(desk.stored, found.entity.id, withoutDispute(found.mention, key));
  const quote = findQuote(desk.stored, id);
  return quote === undefined ? desk.stored : withQuote(desk.stored, withoutDispute(withValue(quote, key, value), key));
}

function settleEntity(desk: Desk, { id }: Entity, key: string, value: DisputedValue): AnnotationSet {
  const stored = withEntityValue(desk, id, key, value);
  const entity = findEntity(stored, id);
  if (entity === undefined) return stored;
  const { disputed, ...rest } = entity;
  const left = Object.entries(disputed ?? {}).filter(([other]) => other !== key);
  return withEntity(stored, left.length === 0 ? rest : { ...rest, disputed: Object.fromEntries(left) });
}

function withEntityValue(desk: Desk, id: string, key: string, value: DisputedValue): AnnotationSet {
  const entity = findEntity(desk.stored, id);
  if (entity === undefined || typeof value !== 'string') return desk.stored;
  if (key === 'name' || key === 'role' || key === 'notes') return editEntity(desk, id, { [key]: value });
  if (key === 'kind' && (value === 'person' || value === 'organization'))
    return withEntity(desk.stored, { ...entity, kind: value });
  if (key === 'entity') {
    return withEntity(desk.stored, value === '' ? unlinked(entity) : { ...entity, entity: value });
  }
  if (!key.startsWith('links.')) return desk.stored;
  const name = key.slice('links.'.length);
  const others = Object.entries(entity.links ?? {}).filter(([other]) => other !== name);
  return editEntity(desk, id, { links: Object.fromEntries(value === '' ? others : [...others, [name, value]]) });
}

/** One place that was given to several: the chosen one keeps it. */
function settleEntityOf(desk: Desk, mention: Mention, { key, values }: Dispute, chosen: DisputedValue): AnnotationSet {
  const claims = entitiesOf(desk.stored).flatMap((entity) =>
    values.includes(entity.id)
      ? entity.mentions.filter((each) => isSamePlace(each, mention)).map((each) => ({ entity: entity.id, mention: each }))
      : [],
  );
  const kept = claims.find(({ entity }) => entity === chosen);
  if (kept === undefined) return desk.stored;
  const others = claims.filter((claim) => claim !== kept).map((claim) => claim.mention.id);
  return withMention(remove(desk, others), kept.entity, withoutDispute(kept.mention, key));
}

const isSamePlace = (a: Mention, b: Mention): boolean =>
  a.id === b.id || (a.text === b.text && a.span !== null && b.span !== null && sameSpan(a.span, b.span));

/** Values are those of the annotations file, which are the model's own for these fields. */
function withValue(quote: Quote, key: string, value: DisputedValue): Quote {
  switch (key) {
    case 'type':
      return { ...quote, type: value as Quote['type'] };
    case 'speaker':
      return { ...quote, speaker: value === '' ? null : (value as Quote['speaker']) };
    case 'checked':
      return value === '' ? unchecked(quote) : { ...quote, checked: value as NonNullable<Quote['checked']> };
    case 'continues':
      return value === '' ? uncontinued(quote) : { ...quote, continues: value as string };
    default:
      return quote;
  }
}

const unlinked = ({ entity: _id, ...entity }: Entity): Entity => entity;
const uncontinued = ({ continues: _id, ...quote }: Quote): Quote => quote;

/** With the last dispute settled, it is decided. */
function withoutDispute<T extends Annotation>(annotation: T, key: string): T {
  const { disputed, ...rest } = annotation;
  const left = Object.entries(disputed ?? {}).filter(([other]) => other !== key);
  return left.length === 0 ? ({ ...rest, status: 'confirmed' } as T) : { ...annotation, disputed: Object.fromEntries(left) };
}

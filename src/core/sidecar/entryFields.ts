import { UNKNOWN_PLACE } from './location';
import type { Plain } from './printYaml';

/** One entry of a sidecar as plain data. */
export type Fields = Readonly<Record<string, Plain | undefined>>;

/** What anything stored may carry besides its own fields. */
export const PROVENANCE_KEYS = ['origin', 'confidence', 'by', 'time', 'tags', 'confidential', 'thread', 'disputed'] as const;

/** The keys of version 1 in the order in which they are written. */
export const TOP_LEVEL_KEYS = ['version', 'article', 'people', 'organizations', 'quotes', 'rejected'] as const;
export const ARTICLE_KEYS = ['path', 'title', 'sha256', 'newline', 'source', 'date', 'desk', 'language', 'disputed'] as const;
export const ENTITY_KEYS = ['id', 'name', 'role', 'aliases', 'links', 'notes', 'entity', ...PROVENANCE_KEYS] as const;
export const MENTION_KEYS = ['id', 'at', 'text', 'now', 'before', 'after', 'state', 'status', ...PROVENANCE_KEYS] as const;
export const QUOTE_KEYS = [
  ...[
    'id',
    'at',
    'text',
    'now',
    'before',
    'after',
    'type',
    'content',
    'speaker',
    'cue',
    'continues',
    'state',
    'status',
    'checked',
  ],
  ...PROVENANCE_KEYS,
] as const;
export const REJECTION_KEYS = ['kind', 'text', 'at', 'before', 'after', 'state', 'by', 'time'] as const;

/** Keys of the maps inside an entry; `links` has none of its own, every key there is data. */
export const INNER_KEYS: Readonly<Record<string, readonly string[]>> = {
  content: ['at', 'text'],
  speaker: ['entity', 'text', 'candidates'],
  cue: ['at', 'text'],
  checked: ['verdict', 'source'],
};

/** The known keys in their order, then the others in theirs; keys that say nothing are left out. */
export function orderedFields(fields: Fields, keys: readonly string[]): Fields {
  const others = Object.keys(fields).filter((key) => !keys.includes(key));
  return Object.fromEntries(
    [...keys, ...others].flatMap((key) => {
      const value = fields[key];
      return saysNothing(key, value) ? [] : [[key, value]];
    }),
  );
}

/** Absent, null, or empty where empty means absent. */
export function saysNothing(key: string, value: Plain | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (value === '') return key === 'notes' || key === 'role' || key === 'by' || key === 'time' || key === 'origin';
  if (key === 'confidential') return value === false;
  if (typeof value !== 'object') return false;
  return Object.keys(value).length === 0;
}

/**
 * Whether a file's value for a key means the same as a new one, so that the file need not change. A left-out status is `confirmed`, a
 * left-out state `exact`; a hand-shortened context still fits when it is the near part of the full one.
 */
export function meansTheSame(key: string, old: Plain | undefined, next: Plain | undefined): boolean {
  const [a, b] = [withDefault(key, old), withDefault(key, next)];
  if (saysNothing(key, a) && saysNothing(key, b)) return true;
  if (typeof a === 'string' && typeof b === 'string' && a !== '') {
    if (key === 'before') return b.endsWith(a);
    if (key === 'after') return b.startsWith(a);
  }
  return equalPlain(a, b);
}

function withDefault(key: string, value: Plain | undefined): Plain | undefined {
  if (value === undefined || value === null) return key === 'status' ? 'confirmed' : key === 'state' ? 'exact' : undefined;
  return value;
}

export function equalPlain(a: Plain | undefined, b: Plain | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b))
    return false;
  const [left, right] = [Object.entries(a), new Map<string, Plain | undefined>(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => right.has(key) && equalPlain(value, right.get(key)));
}

/**
 * What of a new entry is to be written over an old one. An orphan lost just now keeps the place that the file has. A hand-written entry without any context keeps its bytes while it is otherwise the
 * same: it is found by its place, and gets contexts when it changes.
 */
export function wantedFields(old: Fields, next: Fields, keys: readonly string[]): Fields {
  if (isOfUnknownPlace(next) && old.at !== undefined) {
    const { at, now, before, after } = old;
    return { ...next, at, now, before, after, ...partsOfLost(old, next) };
  }
  if (old.before !== undefined || old.after !== undefined) return next;
  const others = keys.filter((key) => key !== 'before' && key !== 'after');
  const isSame = others.every((key) => sameField(key, old[key], next[key]));
  return isSame ? { ...next, before: undefined, after: undefined } : next;
}

/** With a quote, what is reported and the words that say so were lost: the file knows where those stood. */
function partsOfLost(old: Fields, next: Fields): Fields {
  const content = next.content ?? old.content;
  const cue = isFields(next.cue) && isFields(old.cue) ? { ...next.cue, at: next.cue.at ?? old.cue.at } : next.cue;
  return { ...(content === undefined ? {} : { content }), ...(cue === undefined ? {} : { cue }) };
}

const isOfUnknownPlace = ({ state, at, before, after }: Fields): boolean =>
  state === 'orphaned' && at === UNKNOWN_PLACE && before === undefined && after === undefined;

/** {@link meansTheSame}, of inner maps only by the keys that are ours. */
export function sameField(key: string, old: Plain | undefined, next: Plain | undefined): boolean {
  const inner = INNER_KEYS[key];
  if (inner === undefined || !isFields(old) || !isFields(next)) return meansTheSame(key, old, next);
  return [...inner, ...newUnknownKeys(next, inner)].every((innerKey) => meansTheSame(innerKey, old[innerKey], next[innerKey]));
}

/** Keys that this version does not know and a new entry sets all the same, as one merged from two files does. */
export const newUnknownKeys = (next: Fields, keys: readonly string[]): readonly string[] =>
  Object.keys(next).filter((key) => !keys.includes(key) && key !== 'mentions' && next[key] !== undefined);

export const isFields = (value: Plain | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The keys of an old entry that this version does not know; they go wherever the entry goes. */
export function unknownFields(old: Fields, keys: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(old).filter(([key]) => !keys.includes(key)));
}

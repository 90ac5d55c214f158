import type { SidecarContent } from '../schema';
import type { Fields } from '../entryFields';
import { flatContent } from './flatContent';

/**
 * Whether a file was written by somebody who had seen a change. Unseen: of what differs between `before` and `after` it says some as it was
 * before, and it has nothing that only the change can have brought, which is the id of a new mention or quote. So a change that another
 * writer wrote over at the same moment is told from one that somebody took back. Unknown: nothing was said differently.
 */
export function wasSeen(before: SidecarContent, after: SidecarContent, file: SidecarContent): 'seen' | 'unseen' | 'unknown' {
  const [old, changed, found] = [before, after, file].map(statements) as [Statements, Statements, Statements];
  const keys = [...new Set([...old.keys(), ...changed.keys()])].filter((key) => old.get(key) !== changed.get(key));
  if (keys.length === 0) return 'unknown';
  if (keys.some((key) => isUnique(key) && !old.has(key) && changed.has(key) && found.has(key))) return 'seen';
  return keys.some((key) => found.get(key) === old.get(key)) ? 'unseen' : 'seen';
}

const isUnique = (key: string): boolean => key.startsWith('mention ') || key.startsWith('quote ');

type Statements = ReadonlyMap<string, string>;

const PLACE: ReadonlySet<string> = new Set(['at', 'before', 'after', 'now', 'state', 'status']);

/** Everything that is said, by what it is said of; not where that stands. */
function statements(content: SidecarContent): Statements {
  const { entities, mentions, quotes, rejected } = flatContent(content);
  const said = (fields: Fields, more = ''): string => {
    const rest = Object.entries(fields).filter(([key]) => !PLACE.has(key));
    return JSON.stringify([more, fields.status ?? 'confirmed', rest.sort(([a], [b]) => (a < b ? -1 : 1))]);
  };
  return new Map([
    ...[...entities.values()].map(({ id, kind, fields }) => [`entity ${id}`, said(fields, kind)] as const),
    ...[...mentions.values()].map(({ id, entity, fields }) => [`mention ${id}`, said(fields, entity)] as const),
    ...[...quotes.values()].map(({ id, fields }) => [`quote ${id}`, said(fields)] as const),
    ...rejected.map(({ kind, text, at = '' }) => [`rejection ${JSON.stringify([kind, text, at])}`, ''] as const),
  ]);
}

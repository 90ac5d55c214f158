import type { SidecarContent } from '../schema';
import type { Fields } from '../entryFields';
import { flatContent } from './flatContent';

/**
 * Whether a file was written by somebody who had not seen a change: of everything that differs between `before` and `after`, it says what was
 * said before. So a change is told that another writer, at the same moment, has written over, from one that somebody took back later.
 */
export function isUnseen(before: SidecarContent, after: SidecarContent, file: SidecarContent): boolean {
  const [old, changed, found] = [before, after, file].map(statements) as [Statements, Statements, Statements];
  const keys = [...new Set([...old.keys(), ...changed.keys()])].filter((key) => old.get(key) !== changed.get(key));
  return keys.length > 0 && keys.every((key) => found.get(key) === old.get(key));
}

type Statements = ReadonlyMap<string, string>;

/** Everything that is said, by what it is said of; not where that stands. */
function statements(content: SidecarContent): Statements {
  const { entities, mentions, quotes, rejected } = flatContent(content);
  const said = (fields: Fields, more = ''): string => {
    const { at: _at, before: _before, after: _after, now: _now, state: _state, status = 'confirmed', ...rest } = fields;
    return JSON.stringify([more, status, Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))]);
  };
  return new Map([
    ...[...entities.values()].map(({ id, kind, fields }) => [`entity ${id}`, said(fields, kind)] as const),
    ...[...mentions.values()].map(({ id, entity, fields }) => [`mention ${id}`, said(fields, entity)] as const),
    ...[...quotes.values()].map(({ id, fields }) => [`quote ${id}`, said(fields)] as const),
    ...rejected.map((fields) => [`rejection ${String(fields.kind)} ${String(fields.text)} ${String(fields.at)}`, ''] as const),
  ]);
}

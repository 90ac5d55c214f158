import { type Fields, newUnknownKeys, sameField, wantedFields } from './entryFields';
import { type EntryKind, KEYS_OF } from './printEntry';

/** Whether a file's entry says what a new one does, so that it need not change. */
export function sameEntry(kind: EntryKind, old: Fields, next: Fields): boolean {
  const wanted = wantedFields(old, next, KEYS_OF[kind]);
  const keys = [...KEYS_OF[kind], ...newUnknownKeys(next, KEYS_OF[kind])];
  if (!keys.every((key) => sameField(key, old[key], wanted[key]))) return false;
  if (kind !== 'entity') return true;
  const mentions = new Map(mentionsOf(old).map((mention) => [mention.id, mention]));
  const wantedMentions = mentionsOf(next);
  return (
    mentions.size === wantedMentions.length &&
    wantedMentions.every((mention) => sameEntry('mention', mentions.get(mention.id) ?? {}, mention))
  );
}

export const mentionsOf = (entity: Fields): readonly Fields[] => (entity.mentions as readonly Fields[] | undefined) ?? [];

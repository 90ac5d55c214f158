import { type Fields, INNER_KEYS, isFields, unknownFields, wantedFields } from './entryFields';
import { type EntryKind, KEYS_OF } from './printEntry';
import type { Plain } from './printYaml';
import { mentionsOf } from './sameEntry';
import { SECTIONS } from './sections';

/** All entries of the old file by id, wherever they stood: a mention that goes to another entity takes its unknown keys along. */
export class OldEntries {
  readonly #byId = new Map<Plain | undefined, Fields>();

  constructor(old: Fields) {
    for (const [name, kind] of SECTIONS) {
      if (kind === 'rejection') continue;
      for (const item of (old[name] as readonly Fields[] | undefined) ?? []) {
        this.#byId.set(item.id, item);
        for (const mention of mentionsOf(item)) this.#byId.set(mention.id, mention);
      }
    }
  }

  /** A new entry with the keys that only the old one of its id has. */
  merged(kind: EntryKind, next: Fields): Fields {
    const old = kind === 'rejection' ? undefined : this.#byId.get(next.id);
    const mentions =
      kind === 'entity' ? { mentions: mentionsOf(next).map((mention) => this.merged('mention', mention)) as Plain } : {};
    const unknown = old === undefined ? {} : unknownFields(old, [...KEYS_OF[kind], 'mentions']);
    const inner = Object.fromEntries(
      Object.entries(INNER_KEYS).flatMap(([key, keys]) => {
        const [oldInner, nextInner] = [old?.[key], next[key]];
        return isFields(oldInner) && isFields(nextInner) ? [[key, { ...unknownFields(oldInner, keys), ...nextInner }]] : [];
      }),
    );
    return { ...unknown, ...(old ? wantedFields(old, next, KEYS_OF[kind]) : next), ...inner, ...mentions };
  }
}

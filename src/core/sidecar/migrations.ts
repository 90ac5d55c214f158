import type { Fields } from './entryFields';

/** The version of the format that is written. */
export const VERSION = 1;

/** Turns what a file of one version says into the next version. Pure; keeps keys that it does not know. */
export type Migration = (value: Fields) => Fields;

/** One for each older version, oldest first; the last leads to {@link VERSION}. There is no older version yet. */
export const MIGRATIONS: readonly Migration[] = [];

/** What a file says in the present version. A version without a way to the present one stays as it is, and fails the schema. */
export function migrated(value: Fields, migrations: readonly Migration[]): Fields {
  const { version } = value;
  if (!isOlder(value, migrations)) return value;
  const steps = migrations.slice(Number(version) - VERSION);
  return { ...steps.reduce((migrating, migrate) => migrate(migrating), value), version: VERSION };
}

/** Whether a file is of an older version that can be read. */
export function isOlder({ version }: Fields, migrations: readonly Migration[]): boolean {
  return typeof version === 'number' && Number.isInteger(version) && version < VERSION && version >= VERSION - migrations.length;
}

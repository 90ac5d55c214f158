import { type Fields, meansTheSame, orderedFields } from '../../sidecar/entryFields';
import { type PrintedItem, printOverLines } from '../../sidecar/printEntry';
import { printText } from '../../sidecar/printYaml';

/** The keys of version 1 in the order in which they are written. */
export const REGISTRY_ENTITY_KEYS: readonly string[] = [
  'id',
  'kind',
  'name',
  'aliases',
  'roles',
  'links',
  'notes',
  'confidential',
  'never',
];

/** The keys of an entity whose values are lists of texts: edited text by text, so that comments between them stay. */
export const TEXT_LISTS: readonly string[] = ['aliases', 'never'];

/** An entity of the registry over several lines, one for each key. */
export const printRegistryEntity = (fields: Fields): PrintedItem => printOverLines(orderedFields(fields, REGISTRY_ENTITY_KEYS));

/** Whether the file's entity says what a new one does, so that it need not change. */
export const isSameEntity = (old: Fields, next: Fields): boolean =>
  REGISTRY_ENTITY_KEYS.every((key) => meansTheSame(key, old[key], next[key]));

/** The entities of a file as plain data. */
export const entitiesOf = (file: Fields): readonly Fields[] => (file.entities as readonly Fields[] | undefined) ?? [];

/** One text of a list. */
export const printListedText = (text: string): PrintedItem => ({
  flow: printText(text, 'flow'),
  lines: [`- ${printText(text, 'block')}`],
});

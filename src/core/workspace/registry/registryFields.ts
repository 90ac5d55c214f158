import type { Fields } from '../../sidecar/entryFields';
import { orderedFields } from '../../sidecar/entryFields';
import type { PrintedItem } from '../../sidecar/printEntry';
import { printFlow, printText } from '../../sidecar/printYaml';

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
export function printRegistryEntity(fields: Fields): PrintedItem {
  const ordered = orderedFields(fields, REGISTRY_ENTITY_KEYS);
  return {
    flow: printFlow(ordered),
    lines: Object.entries(ordered).map(
      ([key, value], n) => `${n === 0 ? '-' : ' '} ${printFlow(key)}: ${printFlow(value ?? null, 'block')}`,
    ),
  };
}

/** One text of a list. */
export const printListedText = (text: string): PrintedItem => ({
  flow: printText(text, 'flow'),
  lines: [`- ${printText(text, 'block')}`],
});

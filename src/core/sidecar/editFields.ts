import { isMap, type Node, type YAMLMap } from 'yaml';
import { type Fields, INNER_KEYS, isFields, newUnknownKeys, orderedFields, sameField, saysNothing } from './entryFields';
import { type Plain, printFlow } from './printYaml';
import type { YamlEdit } from './yamlEdit';
import { hasKey, valueAt } from './yamlNode';

/** Edits a value of a file piece by piece. @returns Whether it could; if not, the value is written anew. */
export type EditInside = (key: string, node: Node | undefined, old: Plain | undefined, value: Plain) => boolean;

/**
 * Plans to change keys of a map one by one where they mean something else than before: other keys, and what stands between them, keep their bytes.
 *
 * @param keys The keys that may change, in the order in which they are written.
 * @param editInside For values that have pieces of their own; maps inside an entry ({@link INNER_KEYS}) are edited key by key without it.
 */
export function editFields(
  edit: YamlEdit,
  map: YAMLMap,
  old: Fields,
  next: Fields,
  keys: readonly string[],
  editInside: EditInside = () => false,
): void {
  let after: string | undefined;
  // New keys that follow one another are put in at one place: as one piece, in their order.
  for (const key of keys) {
    const value = next[key];
    const isThere = hasKey(map, key);
    if (!sameField(key, old[key], value)) {
      if (saysNothing(key, value)) {
        if (isThere) edit.removePair(map, key);
        continue;
      }
      if (!isThere) edit.addPair(map, key, printed(map, key, value ?? null), after);
      else if (!editInnerMap(edit, map, key, old[key], value) && !editInside(key, valueAt(map, key), old[key], value ?? null))
        edit.replaceValue(map, key, printed(map, key, value ?? null));
    }
    if (isThere) after = key;
  }
}

const printed = (map: YAMLMap, key: string, value: Plain): string => {
  const inner = INNER_KEYS[key];
  return printFlow(isFields(value) && inner ? orderedFields(value, inner) : value, map.flow ? 'flow' : 'block');
};

function editInnerMap(edit: YamlEdit, map: YAMLMap, key: string, old: Plain | undefined, value: Plain | undefined): boolean {
  const [inner, node] = [INNER_KEYS[key], valueAt(map, key)];
  if (!inner || !isMap(node) || node.items.length === 0 || !isFields(old) || !isFields(value)) return false;
  editFields(edit, node, old, value, [...inner, ...newUnknownKeys(value, inner)]);
  return true;
}

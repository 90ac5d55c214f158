import { isMap, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { editFields } from '../../sidecar/editFields';
import { editItems } from '../../sidecar/editItems';
import { equalPlain, type Fields, isFields, unknownFields } from '../../sidecar/entryFields';
import { withLineEnd } from '../../sidecar/lineEnds';
import { matchById } from '../../sidecar/matchById';
import { type Plain, printFlow } from '../../sidecar/printYaml';
import type { RegistryContent } from '../../sidecar/schema';
import { YamlEdit } from '../../sidecar/yamlEdit';
import { hasKey, keyOf, valueAt } from '../../sidecar/yamlNode';
import {
  entitiesOf,
  isSameEntity,
  printListedText,
  printRegistryEntity,
  REGISTRY_ENTITY_KEYS,
  TEXT_LISTS,
} from './registryFields';
import { pushUnder } from '../../text/pushUnder';

/** One save of a registry, planned on the file as it is. @throws CannotSplice where that cannot be edited piece by piece. */
export class RegistryEdit {
  readonly #previous: string;
  readonly #root: YAMLMap;
  readonly #old: Fields;
  readonly #edit: YamlEdit;

  constructor(previous: string, root: YAMLMap, old: Fields) {
    this.#previous = previous;
    this.#root = root;
    this.#old = old;
    this.#edit = new YamlEdit(withLineEnd(previous));
  }

  write({ entities, never }: RegistryContent): string {
    const list = valueAt(this.#root, 'entities');
    const old = entitiesOf(this.#old);
    // A list that is there comes first: what is put in at the same line end must follow what it gets.
    if (isSeq(list) && list.items.length > 0) this.#entities(list, old, entities);
    const neverList = valueAt(this.#root, 'never');
    if (isSeq(neverList) && neverList.items.length > 0) this.#texts(neverList, textsOf(this.#old, 'never'), never);
    if (!(isSeq(list) && list.items.length > 0) && entities.length > 0) {
      const printed = entities.map((entity) => printRegistryEntity(entity as Fields));
      this.#edit.putList(this.#root, 'entities', printed, 'version');
    }
    if (!(isSeq(neverList) && neverList.items.length > 0) && never.length > 0) {
      const before = hasKey(this.#root, 'entities') ? 'entities' : 'version';
      this.#edit.putList(this.#root, 'never', never.map(printListedText), before);
    }
    return this.#edit.isEmpty ? this.#previous : this.#edit.apply();
  }

  #entities(list: YAMLSeq, old: readonly Fields[], next: readonly Fields[]): void {
    editItems(this.#edit, list, {
      matches: matchById(old, next),
      print: (n) => printRegistryEntity(next[n] ?? {}),
      onMatch: (n, match) => {
        this.#entity(list, match, old[match] ?? {}, next[n] ?? {});
      },
    });
  }

  #texts(list: YAMLSeq, old: readonly string[], next: readonly string[]): void {
    const free = new Map<string, number[]>();
    for (const [n, text] of old.entries()) pushUnder(free, text, n);
    editItems(this.#edit, list, {
      matches: next.map((text) => free.get(text)?.shift()),
      print: (n) => printListedText(next[n] ?? ''),
    });
  }

  #entity(list: YAMLSeq, index: number, old: Fields, next: Fields): void {
    if (isSameEntity(old, next)) return;
    const node = list.items[index];
    if (isMap(node)) editFields(this.#edit, node, old, next, REGISTRY_ENTITY_KEYS, (...value) => this.#inside(...value));
    else this.#edit.replaceItem(list, index, printRegistryEntity({ ...next, ...unknownFields(old, REGISTRY_ENTITY_KEYS) }));
  }

  /** Lists of texts are edited text by text and links one by one, unless nothing of them stays. */
  #inside(key: string, node: Node | undefined, old: Plain | undefined, value: Plain): boolean {
    if (TEXT_LISTS.includes(key) && isSeq(node) && node.items.length > 0 && keepsSome(old, value))
      this.#texts(node, old as readonly string[], value as readonly string[]);
    else if (key === 'links' && isMap(node) && isFields(old) && isFields(value) && Object.keys(value).some((one) => one in old))
      this.#links(node, old, value);
    else return false;
    return true;
  }

  #links(map: YAMLMap, old: Fields, next: Fields): void {
    const place = map.flow ? 'flow' : 'block';
    const last = keyOf(map.items.at(-1) as never);
    for (const key of Object.keys(old)) if (next[key] === undefined) this.#edit.removePair(map, key);
    const kept = Object.keys(old).filter((key) => next[key] !== undefined);
    for (const [key, value] of Object.entries(next)) {
      if (value === undefined || equalPlain(old[key], value)) continue;
      if (key in old) this.#edit.replaceValue(map, key, printFlow(value, place));
      else this.#edit.addPair(map, printFlow(key), printFlow(value, place), kept.at(-1) ?? last);
    }
  }
}

const textsOf = (fields: Fields, key: string): readonly string[] => (fields[key] as readonly string[] | undefined) ?? [];

/** A list that keeps none of its items is written anew. */
const keepsSome = (old: Plain | undefined, next: Plain): boolean =>
  Array.isArray(old) && Array.isArray(next) && next.some((item) => old.includes(item));

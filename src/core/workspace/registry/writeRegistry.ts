import { inStyleOf, withLineEnd } from '../../sidecar/lineEnds';
import { isMap, isSeq } from 'yaml';
import type { Node, YAMLMap, YAMLSeq } from 'yaml';
import { equalPlain, type Fields, isFields, meansTheSame, saysNothing, unknownFields } from '../../sidecar/entryFields';
import type { PrintedItem } from '../../sidecar/printEntry';
import { type Plain, printFlow } from '../../sidecar/printYaml';
import type { RegistryContent } from '../../sidecar/schema';
import { CannotSplice, hasSharedParts, YamlEdit } from '../../sidecar/yamlEdit';
import { keyOf } from '../../sidecar/yamlSource';
import { interpretRegistry, readRegistryYaml } from './parseRegistry';
import { printListedText, printRegistryEntity, REGISTRY_ENTITY_KEYS, TEXT_LISTS } from './registryFields';

/**
 * The text of a registry that holds `content`. What `previousSource` already says is left byte for byte as it is: comments, the order of
 * keys, keys that nobody knows, quoting and line ends. Entities are matched by id and changed key by key; new ones are put behind the one
 * that comes before them in `content`.
 *
 * @param previousSource What the file holds now; it must be a valid registry ({@link parseRegistry}).
 * @throws Error when it is not: such a file is never to be written over.
 */
export function writeRegistry(previousSource: string | undefined, content: RegistryContent): string {
  if (previousSource === undefined || previousSource.trim() === '') return printWhole(content, {});
  const yaml = readRegistryYaml(previousSource);
  const parsed = interpretRegistry(yaml);
  if (parsed.kind !== 'valid') throw new Error(`A registry that is ${parsed.kind} must not be written over.`);
  const old = (yaml.value ?? {}) as Fields;
  if (!isMap(yaml.root)) return inStyleOf(previousSource, `${withLineEnd(previousSource)}${printWhole(content, {})}`);
  try {
    const written = new RegistryEdit(previousSource, yaml.root, old).write(content);
    if (!hasSharedParts(yaml.root) || holds(written, content)) return written;
  } catch (error) {
    if (!(error instanceof CannotSplice)) throw error;
  }
  // Rare by design: a layout that cannot be edited in pieces, or an edit that reached others through an anchor. Nothing said is lost but comments.
  return inStyleOf(previousSource, printWhole(content, old));
}

const entitiesOf = (fields: Fields): readonly Fields[] => (fields.entities as readonly Fields[] | undefined) ?? [];
const textsOf = (fields: Fields, key: string): readonly string[] => (fields[key] as readonly string[] | undefined) ?? [];

/** The whole file in the layout of the design, `old` giving what content does not know. */
function printWhole(content: RegistryContent, old: Fields): string {
  const lines = ['version: 1'];
  const byId = new Map(entitiesOf(old).map((entity) => [entity.id, entity]));
  if (content.entities.length > 0) lines.push('entities:');
  for (const entity of content.entities) {
    const unknown = unknownFields(byId.get(entity.id) ?? {}, REGISTRY_ENTITY_KEYS);
    lines.push(...printRegistryEntity({ ...(entity as Fields), ...unknown }).lines.map((line) => `  ${line}`));
  }
  if (content.never.length > 0) {
    lines.push('never:', ...content.never.flatMap((text) => printListedText(text).lines.map((line) => `  ${line}`)));
  }
  for (const [key, value] of Object.entries(unknownFields(old, ['version', 'entities', 'never'])))
    lines.push(`${printFlow(key)}: ${printFlow(value ?? null, 'block')}`);
  return `${lines.join('\n')}\n`;
}

/** Whether a written file reads as what was to be written. */
function holds(source: string, content: RegistryContent): boolean {
  const parsed = interpretRegistry(readRegistryYaml(source));
  if (parsed.kind !== 'valid' || !equalPlain(parsed.content.never, content.never)) return false;
  const written = new Map(parsed.content.entities.map((entity) => [entity.id, entity as Fields]));
  return (
    written.size === content.entities.length &&
    content.entities.every((entity) => {
      const found = written.get(entity.id);
      return found !== undefined && isSameEntity(found, entity);
    })
  );
}

const isSameEntity = (old: Fields, next: Fields): boolean =>
  REGISTRY_ENTITY_KEYS.every((key) => meansTheSame(key, old[key], next[key]));

/** One save, planned on the file as it is. */
class RegistryEdit {
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
      const before = this.#root.items.some((pair) => keyOf(pair) === 'entities') ? 'entities' : 'version';
      this.#edit.putList(this.#root, 'never', never.map(printListedText), before);
    }
    return this.#edit.isEmpty ? this.#previous : this.#edit.apply();
  }

  #entities(list: YAMLSeq, old: readonly Fields[], next: readonly Fields[]): void {
    const byId = new Map(old.map((entity, n) => [entity.id, n]));
    const matches = next.map(({ id }) => byId.get(id));
    this.#list(
      list,
      matches,
      (n) => printRegistryEntity(next[n] ?? {}),
      // Before what is put behind it: both may go to the same line end.
      (n, match) => {
        this.#entity(list, match, old[match] ?? {}, next[n] ?? {});
      },
    );
  }

  #texts(list: YAMLSeq, old: readonly string[], next: readonly string[]): void {
    const free = new Map<string, number[]>();
    for (const [n, text] of old.entries()) free.set(text, [...(free.get(text) ?? []), n]);
    this.#list(
      list,
      next.map((text) => free.get(text)?.shift()),
      (n) => printListedText(next[n] ?? ''),
    );
  }

  /** Takes out the items that nothing matches and puts new ones (whose match is undefined) behind the item before them. */
  #list(
    list: YAMLSeq,
    matches: readonly (number | undefined)[],
    print: (index: number) => PrintedItem,
    onMatch: (index: number, match: number) => void = () => undefined,
  ): void {
    const kept = new Set(matches);
    const removed = new Set([...list.items.keys()].filter((n) => !kept.has(n)));
    this.#edit.removeItems(list, removed);
    let at = -1;
    let added: PrintedItem[] = [];
    const flush = (): void => {
      this.#edit.insertItems(list, at, added, removed);
      added = [];
    };
    for (const [n, match] of matches.entries()) {
      if (match === undefined) added.push(print(n));
      else {
        flush();
        at = match;
        onMatch(n, match);
      }
    }
    flush();
  }

  #entity(list: YAMLSeq, index: number, old: Fields, next: Fields): void {
    if (isSameEntity(old, next)) return;
    const node = list.items[index];
    if (isMap(node)) this.#fields(node, old, next);
    else this.#edit.replaceItem(list, index, printRegistryEntity({ ...next, ...unknownFields(old, REGISTRY_ENTITY_KEYS) }));
  }

  #fields(map: YAMLMap, old: Fields, next: Fields): void {
    let after: string | undefined;
    for (const key of REGISTRY_ENTITY_KEYS) {
      const value = next[key];
      const hasKey = map.items.some((pair) => keyOf(pair) === key);
      if (!meansTheSame(key, old[key], value)) {
        if (saysNothing(key, value)) {
          if (hasKey) this.#edit.removePair(map, key);
          continue;
        }
        if (hasKey) this.#value(map, key, old[key], value ?? null);
        else this.#edit.addPair(map, key, printFlow(value ?? null, map.flow ? 'flow' : 'block'), after);
      }
      if (hasKey) after = key;
    }
  }

  #value(map: YAMLMap, key: string, old: Plain | undefined, value: Plain): void {
    const node = valueAt(map, key);
    if (TEXT_LISTS.includes(key) && isSeq(node) && node.items.length > 0 && keepsSome(old, value))
      this.#texts(node, old as readonly string[], value as readonly string[]);
    else if (key === 'links' && isMap(node) && isFields(old) && isFields(value) && Object.keys(value).some((one) => one in old))
      this.#links(node, old, value);
    else this.#edit.replaceValue(map, key, printFlow(value, map.flow ? 'flow' : 'block'));
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

/** A list that keeps none of its items is written anew. */
const keepsSome = (old: Plain | undefined, next: Plain): boolean =>
  Array.isArray(old) && Array.isArray(next) && next.some((item) => old.includes(item));

const valueAt = (map: YAMLMap, key: string): Node | undefined =>
  map.items.find((pair) => keyOf(pair) === key)?.value as Node | undefined;

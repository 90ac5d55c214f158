import { inStyleOf, withLineEnd } from './lineEnds';
import { isMap, isSeq } from 'yaml';
import type { Node, YAMLMap, YAMLSeq } from 'yaml';
import type { Fields } from './entryFields';
import {
  ARTICLE_KEYS,
  equalPlain,
  INNER_KEYS,
  isFields,
  newUnknownKeys,
  orderedFields,
  sameField,
  saysNothing,
  TOP_LEVEL_KEYS,
  unknownFields,
  wantedFields,
} from './entryFields';
import { keepComments } from './merge/keepComments';
import { isOlder, migrated, MIGRATIONS } from './migrations';
import { matchRejections } from './matchRejections';
import { interpretSidecar, readSidecarYaml } from './parseSidecar';
import type { EntryKind, PrintedItem } from './printEntry';
import { KEYS_OF, printArticle, printEntry, printList } from './printEntry';
import type { Plain } from './printYaml';
import { printFlow } from './printYaml';
import type { SidecarContent } from './schema';
import { CannotSplice, hasSharedParts, YamlEdit } from './yamlEdit';
import { keyOf } from './yamlSource';

const SECTIONS = [
  ['people', 'entity'],
  ['organizations', 'entity'],
  ['quotes', 'quote'],
  ['rejected', 'rejection'],
] as const;

type SectionName = (typeof SECTIONS)[number][0];

/**
 * The text of a sidecar that holds `content`. What `previousSource` already says is left byte for byte as it is: comments, the order of keys,
 * keys that nobody knows, anchors, quoting and line ends. Entries are matched by id, changed key by key, and new ones put behind the one
 * that comes before them in `content`. Keys of `article` that `content` lacks stay too.
 *
 * @param previousSource What the file holds now; it must be a valid sidecar ({@link parseSidecar}).
 * @throws Error when it is not: such a file is never to be written over.
 */
export function writeSidecar(previousSource: string | undefined, content: SidecarContent, migrations = MIGRATIONS): string {
  if (previousSource === undefined || previousSource.trim() === '') return printWhole(content, {});
  const yaml = readSidecarYaml(previousSource);
  const parsed = interpretSidecar(yaml, migrations);
  if (parsed.kind !== 'valid') throw new Error(`A sidecar that is ${parsed.kind} must not be written over.`);
  const old = (yaml.value ?? {}) as Fields;
  if (!isMap(yaml.root)) return inStyleOf(previousSource, `${withLineEnd(previousSource)}${printWhole(content, {})}`);
  if (isOlder(old, migrations)) {
    // The layout of another version cannot be edited into this one; comments come along.
    return reprinted(previousSource, content, migrated(old, migrations));
  }
  try {
    const written = new SidecarEdit(previousSource, yaml.root, old).write(content);
    if (!hasSharedParts(yaml.root) || holds(written, content)) return written;
  } catch (error) {
    if (!(error instanceof CannotSplice)) throw error;
  }
  // Rare by design: a layout that cannot be edited in pieces, or an edit that reached others through an anchor.
  return reprinted(previousSource, content, old);
}

/** The whole file anew, with the comments of the previous one: not where they were, but at the entries that they belonged to. */
const reprinted = (previousSource: string, content: SidecarContent, old: Fields): string =>
  inStyleOf(previousSource, keepComments(printWhole(content, old), previousSource, new Set(), new Map()));

/** The whole file in the layout of the design, `old` giving what content does not know. */
function printWhole(content: SidecarContent, old: Fields): string {
  const lines = ['version: 1'];
  const article = { ...(isFields(old.article) ? old.article : {}), ...(content.article as Fields | undefined) };
  if (Object.keys(article).length > 0) lines.push(`article: ${printArticle(article)}`);
  const olds = new OldEntries(old);
  for (const [name, kind] of SECTIONS) {
    const items = content[name] as readonly Fields[];
    if (items.length > 0)
      lines.push(
        `${name}:`,
        ...printList(
          kind,
          items.map((item) => olds.merged(kind, item)),
        ).map((line) => `  ${line}`),
      );
  }
  for (const [key, value] of Object.entries(unknownFields({ ...old, ...(content as unknown as Fields) }, TOP_LEVEL_KEYS)))
    lines.push(`${printFlow(key)}: ${printFlow(value ?? null, 'block')}`);
  return `${lines.join('\n')}\n`;
}

/** Whether a written file reads as what was to be written. */
function holds(source: string, content: SidecarContent): boolean {
  const parsed = interpretSidecar(readSidecarYaml(source));
  return (
    parsed.kind === 'valid' &&
    SECTIONS.every(([name, kind]) => {
      const [written, wanted] = [parsed.content[name] as readonly Fields[], content[name] as readonly Fields[]];
      const byId = new Map(written.map((item) => [item.id, item]));
      return (
        written.length === wanted.length &&
        wanted.every((item, n) => sameEntry(kind, (kind === 'rejection' ? written[n] : byId.get(item.id)) ?? {}, item))
      );
    })
  );
}

function sameEntry(kind: EntryKind, old: Fields, next: Fields): boolean {
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

const mentionsOf = (entity: Fields): readonly Fields[] => (entity.mentions as readonly Fields[] | undefined) ?? [];

/** All entries of the old file by id, wherever they stood: a mention that goes to another entity takes its unknown keys along. */
class OldEntries {
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

/** One save, planned on the file as it is. */
class SidecarEdit {
  readonly #previous: string;
  readonly #root: YAMLMap;
  readonly #old: Fields;
  readonly #olds: OldEntries;
  readonly #edit: YamlEdit;

  constructor(previous: string, root: YAMLMap, old: Fields) {
    this.#previous = previous;
    this.#root = root;
    this.#old = old;
    this.#olds = new OldEntries(old);
    this.#edit = new YamlEdit(withLineEnd(previous));
  }

  write(content: SidecarContent): string {
    this.#article(content.article);
    this.#others(unknownFields(content as unknown as Fields, TOP_LEVEL_KEYS));
    // Lists that are there come first: a new section put in at the same line end must follow what they get.
    const missing: (typeof SECTIONS)[number][] = [];
    for (const section of SECTIONS) {
      const [name, kind] = section;
      const node = valueAt(this.#root, name);
      if (isSeq(node) && node.items.length > 0)
        this.#list(kind, node, (this.#old[name] as readonly Fields[] | undefined) ?? [], content[name]);
      else missing.push(section);
    }
    for (const [name, kind] of missing) this.#newSection(name, kind, content[name]);
    return this.#edit.isEmpty ? this.#previous : this.#edit.apply();
  }

  #article(article: Fields | undefined): void {
    if (article === undefined) return;
    const node = valueAt(this.#root, 'article');
    const old = isFields(this.#old.article) ? this.#old.article : {};
    if (isMap(node) && node.items.length > 0) this.#fields(node, old, { ...old, ...article }, ARTICLE_KEYS);
    else if (this.#root.items.some((pair) => keyOf(pair) === 'article'))
      this.#edit.replaceValue(this.#root, 'article', printArticle(article));
    else this.#edit.addPair(this.#root, 'article', printArticle(article), 'version');
  }

  /** Top-level keys of others that a merge brings along. */
  #others(others: Fields): void {
    for (const [key, value] of Object.entries(others)) {
      if (value === undefined || equalPlain(this.#old[key], value)) continue;
      const flow = printFlow(value, this.#root.flow ? 'flow' : 'block');
      if (this.#root.items.some((pair) => keyOf(pair) === key)) this.#edit.replaceValue(this.#root, key, flow);
      else this.#edit.addPair(this.#root, printFlow(key), flow, 'version');
    }
  }

  #newSection(name: SectionName, kind: EntryKind, items: readonly Fields[]): void {
    if (items.length === 0) return;
    const order = ['version', 'article', ...SECTIONS.map(([section]) => section)];
    const present = this.#root.items.map((pair) => keyOf(pair));
    const before = order
      .slice(0, order.indexOf(name))
      .reverse()
      .find((key) => present.includes(key));
    this.#edit.putList(
      this.#root,
      name,
      items.map((item) => this.#print(kind, item)),
      before,
    );
  }

  #print(kind: EntryKind, item: Fields): PrintedItem {
    return printEntry(kind, this.#olds.merged(kind, item));
  }

  #list(kind: EntryKind, list: YAMLSeq, old: readonly Fields[], next: readonly Fields[]): void {
    const matches = kind === 'rejection' ? matchRejections(old, next) : matchById(old, next);
    const kept = new Set(matches.values());
    const removed = new Set([...old.keys()].filter((n) => !kept.has(n)));
    this.#edit.removeItems(list, removed);
    let at = -1;
    let added: PrintedItem[] = [];
    const flush = (): void => {
      this.#edit.insertItems(list, at, added, removed);
      added = [];
    };
    for (const [n, item] of next.entries()) {
      const match = matches.get(n);
      if (match === undefined) {
        added.push(this.#print(kind, item));
        continue;
      }
      flush();
      at = match;
      this.#entry(kind, list, match, old[match] ?? {}, item);
    }
    flush();
  }

  #entry(kind: EntryKind, list: YAMLSeq, index: number, old: Fields, next: Fields): void {
    if (sameEntry(kind, old, next)) return;
    const node = list.items[index];
    if (!isMap(node)) {
      this.#edit.replaceItem(list, index, this.#print(kind, next));
      return;
    }
    this.#fields(node, old, wantedFields(old, next, KEYS_OF[kind]), KEYS_OF[kind]);
    if (kind !== 'entity') return;
    const mentions = valueAt(node, 'mentions');
    if (isSeq(mentions) && mentions.items.length > 0) this.#list('mention', mentions, mentionsOf(old), mentionsOf(next));
    else if (mentionsOf(next).length > 0) {
      this.#edit.putList(
        node,
        'mentions',
        mentionsOf(next).map((mention) => this.#print('mention', mention)),
        keyOf(node.items.at(-1) as never),
      );
    }
  }

  /** Changes the known keys of a map one by one. */
  #fields(map: YAMLMap, old: Fields, next: Fields, keys: readonly string[]): void {
    let after: string | undefined;
    // New keys that follow one another are put in at one place: as one piece, in their order.
    for (const key of [...keys, ...newUnknownKeys(next, keys)]) {
      const value = next[key];
      const hasKey = map.items.some((pair) => keyOf(pair) === key);
      const inner = INNER_KEYS[key];
      const innerNode = valueAt(map, key);
      if (sameField(key, old[key], value)) {
        // Nothing to say, or said already.
      } else if (saysNothing(key, value)) {
        if (hasKey) this.#edit.removePair(map, key);
        continue;
      } else if (inner && isMap(innerNode) && innerNode.items.length > 0 && isFields(old[key]) && isFields(value)) {
        this.#fields(innerNode, old[key], value, inner);
      } else {
        const ordered = isFields(value) && inner ? orderedFields(value, inner) : (value ?? null);
        if (hasKey) this.#edit.replaceValue(map, key, printFlow(ordered, map.flow ? 'flow' : 'block'));
        else this.#edit.addPair(map, key, printFlow(ordered, map.flow ? 'flow' : 'block'), after);
      }
      if (hasKey) after = key;
    }
  }
}

const valueAt = (map: YAMLMap, key: string): Node | undefined =>
  map.items.find((pair) => keyOf(pair) === key)?.value as Node | undefined;

function matchById(old: readonly Fields[], next: readonly Fields[]): ReadonlyMap<number, number> {
  const byId = new Map(old.map((item, n) => [item.id, n]));
  return new Map(next.flatMap(({ id }, n) => (byId.has(id) ? [[n, byId.get(id) ?? -1] as const] : [])));
}

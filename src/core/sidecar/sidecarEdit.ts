import { isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import { editFields } from './editFields';
import { editItems } from './editItems';
import {
  ARTICLE_KEYS,
  equalPlain,
  type Fields,
  isFields,
  newUnknownKeys,
  TOP_LEVEL_KEYS,
  unknownFields,
  wantedFields,
} from './entryFields';
import { withLineEnd } from './lineEnds';
import { matchById } from './matchById';
import { matchRejections } from './matchRejections';
import { OldEntries } from './oldEntries';
import { type EntryKind, KEYS_OF, printArticle, printEntry, type PrintedItem } from './printEntry';
import { printFlow } from './printYaml';
import { mentionsOf, sameEntry } from './sameEntry';
import type { SidecarContent } from './schema';
import { type SectionName, SECTIONS } from './sections';
import { YamlEdit } from './yamlEdit';
import { hasKey, keyOf, valueAt } from './yamlNode';

/** One save of a sidecar, planned on the file as it is. @throws CannotSplice where that cannot be edited piece by piece. */
export class SidecarEdit {
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
    else if (hasKey(this.#root, 'article')) this.#edit.replaceValue(this.#root, 'article', printArticle(article));
    else this.#edit.addPair(this.#root, 'article', printArticle(article), 'version');
  }

  /** Top-level keys of others that a merge brings along. */
  #others(others: Fields): void {
    for (const [key, value] of Object.entries(others)) {
      if (value === undefined || equalPlain(this.#old[key], value)) continue;
      const flow = printFlow(value, this.#root.flow ? 'flow' : 'block');
      if (hasKey(this.#root, key)) this.#edit.replaceValue(this.#root, key, flow);
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
    editItems(this.#edit, list, {
      matches: matchesOf(kind, old, next),
      print: (n) => this.#print(kind, next[n] ?? {}),
      onMatch: (n, match) => {
        this.#entry(kind, list, match, old[match] ?? {}, next[n] ?? {});
      },
    });
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

  #fields(map: YAMLMap, old: Fields, next: Fields, keys: readonly string[]): void {
    editFields(this.#edit, map, old, next, [...keys, ...newUnknownKeys(next, keys)]);
  }
}

/** For each of the next entries the index of the old one that it is; undefined where it is new. */
function matchesOf(kind: EntryKind, old: readonly Fields[], next: readonly Fields[]): readonly (number | undefined)[] {
  if (kind !== 'rejection') return matchById(old, next);
  const matches = matchRejections(old, next);
  return next.map((_, n) => matches.get(n));
}

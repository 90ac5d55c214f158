import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { PrintedItem } from './printEntry';
import { keyOf, pairWith } from './yamlNode';
import { CannotSplice, isEmptyScalar, startOf, YamlPlaces } from './yamlPlaces';
import { pushUnder } from '../text/pushUnder';

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What is to happen to the keys of a map in braces: where commas go depends on all of it together. */
interface FlowMapEdit {
  readonly removed: Set<number>;
  /** Behind which item, -1 in front of all. */
  readonly added: { readonly index: number; readonly text: string }[];
}

/**
 * Edits of a YAML file by replacing stretches of its source, so that everything else keeps its bytes. Works on maps and lists in either
 * style. All edits are planned against the file as it was read; {@link apply} carries them out together.
 */
export class YamlEdit {
  readonly #source: string;
  readonly #places: YamlPlaces;
  readonly #eol: string;
  readonly #splices: Splice[] = [];
  readonly #flowMaps = new Map<YAMLMap, FlowMapEdit>();

  /** @param source With a line end after its last line. */
  constructor(source: string) {
    this.#source = source;
    this.#places = new YamlPlaces(source);
    this.#eol = source.includes('\r\n') ? '\r\n' : '\n';
  }

  get isEmpty(): boolean {
    return this.#splices.length === 0 && this.#flowMaps.size === 0;
  }

  apply(): string {
    for (const [map, edit] of this.#flowMaps) this.#editFlowMap(map, edit);
    this.#flowMaps.clear();
    // What is put in at an offset stands before what is replaced from there on.
    const ordered = [...this.#splices].sort((a, b) => a.start - b.start || a.end - b.end);
    let result = '';
    let at = 0;
    for (const { start, end, text } of ordered) {
      if (start < at) throw new CannotSplice('Two edits of one place.');
      result += this.#source.slice(at, start) + text;
      at = end;
    }
    return result + this.#source.slice(at);
  }

  /** The source of a node. */
  sourceOf(node: Node): string {
    return this.#source.slice(startOf(node), this.#places.endOf(node));
  }

  /** Gives a key of a map another value in one line. */
  replaceValue(map: YAMLMap, key: string, flow: string): void {
    const pair = pairOf(map, key);
    const { value } = pair;
    if (value === null || value === undefined || isEmptyScalar(value)) {
      const at = this.#places.colonEnd(pair);
      this.#splice(at, at, ` ${flow}`);
    } else this.#splice(startOf(value), this.#places.endOf(value), flow);
  }

  /** Adds a key with a value in one line after another key (or in front of all). */
  addPair(map: YAMLMap, key: string, flow: string, afterKey: string | undefined): void {
    const text = `${key}: ${flow}`;
    if (map.flow) {
      this.#flowMapEdit(map).added.push({ index: this.#indexAfter(map, afterKey), text });
      return;
    }
    const indent = ' '.repeat(this.#places.columnOf(map));
    if (afterKey === undefined) {
      const first = map.items[0];
      if (first === undefined) throw new CannotSplice('An empty block map.');
      const start = startOf(first.key);
      // In front of the whole line, which may be taken out at the same time.
      if (this.#places.isFirstInLine(start))
        this.#splice(this.#places.lineStart(start), this.#places.lineStart(start), `${indent}${text}${this.#eol}`);
      else this.#splice(start, start, `${text}${this.#eol}${indent}`);
      return;
    }
    const at = this.#places.lineEndAfter(pairOf(map, afterKey));
    this.#splice(at, at, `${indent}${text}${this.#eol}`);
  }

  removePair(map: YAMLMap, key: string): void {
    const index = map.items.findIndex((pair) => keyOf(pair) === key);
    if (map.flow) {
      this.#flowMapEdit(map).removed.add(index);
      return;
    }
    const pair = pairOf(map, key);
    const start = startOf(pair.key);
    if (this.#places.isFirstInLine(start)) {
      this.#splice(this.#places.lineStart(start), this.#places.lineEndAfter(pair), '');
      return;
    }
    const next = map.items[index + 1];
    if (next === undefined) throw new CannotSplice('The only key of a block map.');
    this.#splice(start, startOf(next.key), '');
  }

  /** Puts a block list under a key that the map lacks, or whose value is empty. Maps in braces get it in brackets. */
  putList(map: YAMLMap, key: string, items: readonly PrintedItem[], afterKey: string | undefined): void {
    const pair = pairWith(map, key);
    if (map.flow) {
      const flow = `[${items.map((item) => item.flow).join(', ')}]`;
      if (pair) this.replaceValue(map, key, flow);
      else this.addPair(map, key, flow, afterKey);
      return;
    }
    const column = this.#places.columnOf(map);
    const lines = items.flatMap((item) => item.lines.map((line) => `${' '.repeat(column + 2)}${line}${this.#eol}`)).join('');
    if (pair === undefined) {
      const last = afterKey === undefined ? map.items.at(-1) : pairOf(map, afterKey);
      if (last === undefined) throw new CannotSplice('An empty block map.');
      const at = this.#places.lineEndAfter(last);
      this.#splice(at, at, `${' '.repeat(column)}${key}:${this.#eol}${lines}`);
      return;
    }
    const colon = this.#places.colonEnd(pair);
    const { value } = pair;
    const end = value === null || value === undefined || isEmptyScalar(value) ? colon : this.#places.endOf(value);
    this.#splice(colon, end, '');
    const at = this.#places.lineEnd(end);
    this.#splice(at, at, lines);
  }

  replaceItem(list: YAMLSeq, index: number, item: PrintedItem): void {
    const node = list.items[index];
    if (list.flow) {
      this.#splice(startOf(node), this.#places.endOf(node), item.flow);
      return;
    }
    const indent = ' '.repeat(this.#places.columnOf(list));
    const start = this.#places.dash(list, index);
    this.#splice(start, this.#places.endOf(node), item.lines.join(`${this.#eol}${indent}`));
  }

  removeItems(list: YAMLSeq, indexes: ReadonlySet<number>): void {
    if (list.flow) {
      this.#removeFromFlow(list, indexes);
      return;
    }
    for (const index of indexes)
      this.#splice(this.#places.lineStart(this.#places.dash(list, index)), this.#places.lineEndAfter(list.items[index]), '');
  }

  /**
   * Puts items behind the one at `index`, or in front of all (-1).
   *
   * @param removed Items that are taken out at the same time.
   */
  insertItems(list: YAMLSeq, index: number, items: readonly PrintedItem[], removed: ReadonlySet<number>): void {
    if (items.length === 0) return;
    if (list.flow) {
      this.#insertInFlow(
        list,
        index,
        items.map((item) => item.flow),
        removed,
      );
      return;
    }
    const indent = ' '.repeat(this.#places.columnOf(list));
    const text = items.flatMap((item) => item.lines.map((line) => `${indent}${line}${this.#eol}`)).join('');
    // In front of all means right under the key: comments above the first item belong to that item.
    const at =
      index < 0 ? this.#places.lineStart(this.#places.firstDashOrComment(list)) : this.#places.lineEndAfter(list.items[index]);
    this.#splice(at, at, text);
  }

  #splice(start: number, end: number, text: string): void {
    if (start !== end || text !== '') this.#splices.push({ start, end, text });
  }

  // --- collections in brackets or braces

  #indexAfter(map: YAMLMap, key: string | undefined): number {
    return key === undefined ? -1 : map.items.findIndex((pair) => keyOf(pair) === key);
  }

  #flowMapEdit(map: YAMLMap): FlowMapEdit {
    const edit = this.#flowMaps.get(map) ?? { removed: new Set(), added: [] };
    this.#flowMaps.set(map, edit);
    return edit;
  }

  #editFlowMap(map: YAMLMap, { removed, added }: FlowMapEdit): void {
    this.#removeFromFlow(map, removed);
    const texts = new Map<number, string[]>();
    for (const { index, text } of added) pushUnder(texts, keptUpTo(index, removed), text);
    for (const [before, each] of texts) this.#insertInFlow(map, before, each, removed);
  }

  #removeFromFlow(node: YAMLMap | YAMLSeq, indexes: ReadonlySet<number>): void {
    const items: readonly unknown[] = node.items;
    if (indexes.size > 0 && indexes.size === items.length) {
      const end = this.#places.endOf(items.at(-1));
      const comma = /^\s*,/u.exec(this.#source.slice(end, this.#places.endOf(node)));
      this.#splice(startOf(items[0]), end + (comma?.[0].length ?? 0), '');
      return;
    }
    let isAnythingKept = false;
    for (const [index, item] of items.entries()) {
      if (!indexes.has(index)) isAnythingKept = true;
      else if (isAnythingKept) this.#splice(this.#places.endOf(items[index - 1]), this.#places.endOf(item), '');
      else this.#splice(startOf(item), index + 1 < items.length ? startOf(items[index + 1]) : this.#places.endOf(item), '');
    }
  }

  #insertInFlow(
    node: YAMLMap | YAMLSeq,
    index: number,
    texts: readonly string[],
    removed: ReadonlySet<number> = new Set(),
  ): void {
    const items: readonly unknown[] = node.items;
    const before = keptUpTo(index, removed);
    const text = texts.join(', ');
    if (before >= 0) {
      const at = this.#places.endOf(items[before]);
      this.#splice(at, at, `, ${text}`);
      return;
    }
    const after = items.findIndex((_, n) => !removed.has(n));
    const at = items.length > 0 ? startOf(items[Math.max(0, after)]) : startOf(node) + 1;
    this.#splice(at, at, after >= 0 ? `${text}, ` : text);
  }
}

/** The last item at or before an index that is not removed; -1 where there is none. */
function keptUpTo(index: number, removed: ReadonlySet<number>): number {
  let kept = index;
  while (kept >= 0 && removed.has(kept)) kept--;
  return kept;
}

function pairOf(map: YAMLMap, key: string): Pair {
  const pair = pairWith(map, key);
  if (pair === undefined) throw new CannotSplice(`No key ${key}.`);
  return pair;
}

/** Whether a file uses what makes a local edit change something elsewhere: an edited copy is then read again before it is trusted. */
export const hasSharedParts = (node: unknown): boolean =>
  isAlias(node) ||
  (isMap(node) &&
    (node.anchor !== undefined || node.items.some((pair) => hasSharedParts(pair.key) || hasSharedParts(pair.value)))) ||
  (isSeq(node) && (node.anchor !== undefined || node.items.some(hasSharedParts))) ||
  (isScalar(node) && node.anchor !== undefined);

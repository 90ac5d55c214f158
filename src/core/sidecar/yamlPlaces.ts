import { type CST, isMap, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

/** The file is written in a way that cannot be edited piece by piece. */
export class CannotSplice extends Error {}

/**
 * Where the parts of a YAML file stand, in UTF-16 offsets into its source.
 *
 * Its methods throw a {@link CannotSplice} for what has no place of its own, or shares its line with something else.
 */
export class YamlPlaces {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** The dash of a list's item. */
  dash(list: YAMLSeq, index: number): number {
    const token = (list.srcToken as CST.BlockSequence | undefined)?.items[index];
    const dash = token?.start.find(({ type }) => type === 'seq-item-ind')?.offset;
    if (dash === undefined || !this.isFirstInLine(dash)) throw new CannotSplice('A list item inside another line.');
    return dash;
  }

  /** How far the items of a list or the keys of a map are indented, in characters. */
  columnOf(node: YAMLMap | YAMLSeq): number {
    const start = isSeq(node) ? this.dash(node, 0) : startOf(node.items[0]?.key);
    const before = this.#source.slice(this.lineStart(start), start);
    if (!/^[ -]*$/.test(before)) throw new CannotSplice('A map inside another line.');
    return before.length;
  }

  /** Just behind the colon of a key. */
  colonEnd(pair: Pair): number {
    const sep = (pair as { srcToken?: CST.CollectionItem }).srcToken?.sep;
    const colon = sep?.find(({ type }) => type === 'map-value-ind');
    if (colon === undefined) throw new CannotSplice('A key without a colon.');
    return colon.offset + 1;
  }

  /** Just behind the last character of a node's own text: no comment, no line end. */
  endOf(node: unknown): number {
    if (isPair(node)) {
      const { value } = node;
      return value === null || value === undefined || isEmptyScalar(value) ? this.colonEnd(node) : this.endOf(value);
    }
    if ((isMap(node) || isSeq(node)) && node.flow !== true && node.items.length > 0) return this.endOf(node.items.at(-1));
    const range = (node as Partial<Node> | null)?.range;
    if (!range) throw new CannotSplice('A node without a place.');
    let end = range[1];
    if (isScalar(node) && isBlockScalar(node.type)) while (/\s/.test(this.#source.charAt(end - 1))) end--;
    return end;
  }

  /** The first character of the line at an offset. */
  lineStart(offset: number): number {
    return offset <= 0 ? 0 : this.#source.lastIndexOf('\n', offset - 1) + 1;
  }

  /** Just behind the line end of the line at an offset. */
  lineEnd(offset: number): number {
    const end = this.#source.indexOf('\n', offset);
    return end === -1 ? this.#source.length : end + 1;
  }

  /** Just behind the line end of the line that a node ends in. */
  lineEndAfter(node: unknown): number {
    return this.lineEnd(this.endOf(node));
  }

  /** Whether nothing but spaces stands in front of an offset in its line. */
  isFirstInLine(offset: number): boolean {
    return this.#source.slice(this.lineStart(offset), offset).trim() === '';
  }

  /** The line of a list's first item, or of the first comment right above that. */
  firstDashOrComment(list: YAMLSeq): number {
    const dash = this.dash(list, 0);
    let start = this.lineStart(dash);
    for (;;) {
      const previous = this.lineStart(start - 1);
      if (start === 0 || !/^[ \t]*#/.test(this.#source.slice(previous, start))) return start;
      start = previous;
    }
  }
}

/** Where a node begins, a pair with its key. */
export function startOf(node: unknown): number {
  const range = isPair(node) ? (node.key as Partial<Node> | null)?.range : (node as Partial<Node> | null | undefined)?.range;
  if (!range) throw new CannotSplice('A node without a place.');
  return range[0];
}

const isBlockScalar = (type: unknown): boolean => type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';

/** Whether a node is the value of a key with nothing behind its colon. */
export const isEmptyScalar = (node: unknown): boolean => isScalar(node) && node.range?.[0] === node.range?.[1];

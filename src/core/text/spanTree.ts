import type { Span } from './span';
import type { TextChange } from './textChange';

/** A span inside a {@link SpanTree}. Opaque outside: its offsets are only right together with the shifts of the nodes above it. */
export interface SpanNode {
  readonly key: string;
  readonly priority: number;
  start: number;
  end: number;
  /** The greatest `end` in this subtree. */
  maxEnd: number;
  /** To be added to every offset of the subtrees below, not yet of this node. */
  shift: number;
  left: SpanNode | null;
  right: SpanNode | null;
  parent: SpanNode | null;
}

export interface AppliedChange {
  /** Keys of spans that lost characters or got text inside, and live on. */
  readonly kept: readonly string[];
  /** Keys of spans that lost all characters; they are no longer in the tree. */
  readonly emptied: readonly string[];
}

/**
 * An interval tree whose offsets move with the text: a treap by start (Seidel and Aragon, "Randomized search trees", 1996), each subtree with
 * its greatest end and a pending shift.
 *
 * It works because a change splits the spans in three: those that start before it, of which it touches exactly the ones that reach into
 * it; those that start inside, all touched; and those that start after, which move as one. Only touched spans are visited one by one.
 */
export class SpanTree {
  #root: SpanNode | null = null;
  #random = 0x9e3779b9;

  clear(): void {
    this.#root = null;
  }

  insert(key: string, span: Span): SpanNode {
    const node: SpanNode = {
      key,
      priority: this.#nextPriority(),
      start: span.start,
      end: span.end,
      maxEnd: span.end,
      shift: 0,
      left: null,
      right: null,
      parent: null,
    };
    const [before, after] = split(this.#root, span.start);
    this.#setRoot(merge(merge(before, node), after));
    return node;
  }

  /** Takes a node of this tree out. */
  remove(node: SpanNode): void {
    for (const above of pathTo(node)) push(above);
    const { parent } = node;
    const below = merge(node.left, node.right);
    if (below) below.parent = parent;
    if (parent === null) this.#root = below;
    else if (parent.left === node) parent.left = below;
    else parent.right = below;
    for (let above = parent; above !== null; above = above.parent) pull(above);
    node.left = node.right = node.parent = null;
  }

  spanOf(node: SpanNode): Span {
    let shift = 0;
    for (let above = node.parent; above !== null; above = above.parent) shift += above.shift;
    return { start: node.start + shift, end: node.end + shift };
  }

  overlapping(span: Span): readonly string[] {
    const keys: string[] = [];
    if (span.end > span.start) collectOverlapping(this.#root, span, keys);
    return keys;
  }

  /** Keys of the spans that a change would shorten, empty or put text inside. */
  touchedBy({ start, deleted, inserted }: TextChange): readonly string[] {
    const keys: string[] = [];
    if (deleted > 0) collectOverlapping(this.#root, { start, end: start + deleted }, keys);
    else if (inserted > 0) collectAround(this.#root, start, keys);
    return keys;
  }

  apply(change: TextChange): AppliedChange {
    const kept: string[] = [];
    const emptied: string[] = [];
    const { start, deleted, inserted } = change;
    if (deleted === 0 && inserted === 0) return { kept, emptied };
    const shift = inserted - deleted;
    const changeEnd = start + deleted;
    const [before, rest] = split(this.#root, start);
    const [inside, after] = split(rest, changeEnd);
    moveEnds(before, change, kept);
    let tree = before;
    for (const node of nodesOf(inside)) {
      node.left = node.right = node.parent = null;
      if (node.end <= changeEnd) {
        emptied.push(node.key);
        continue;
      }
      node.start = start + inserted;
      node.end += shift;
      kept.push(node.key);
      tree = merge(tree, pull(node));
    }
    if (after) addShift(after, shift);
    this.#setRoot(merge(tree, after));
    return { kept, emptied };
  }

  #setRoot(root: SpanNode | null): void {
    this.#root = root;
    if (root) root.parent = null;
  }

  /** Xorshift: any spread will do, and the same edits give the same tree. */
  #nextPriority(): number {
    this.#random ^= this.#random << 13;
    this.#random ^= this.#random >>> 17;
    this.#random ^= this.#random << 5;
    return this.#random;
  }
}

function addShift(node: SpanNode, shift: number): void {
  node.start += shift;
  node.end += shift;
  node.maxEnd += shift;
  node.shift += shift;
}

function push(node: SpanNode): void {
  if (node.shift === 0) return;
  if (node.left) addShift(node.left, node.shift);
  if (node.right) addShift(node.right, node.shift);
  node.shift = 0;
}

/** Sets what a node knows of its children, and they of it. */
function pull(node: SpanNode): SpanNode {
  let maxEnd = node.end;
  if (node.left) {
    maxEnd = Math.max(maxEnd, node.left.maxEnd + node.shift);
    node.left.parent = node;
  }
  if (node.right) {
    maxEnd = Math.max(maxEnd, node.right.maxEnd + node.shift);
    node.right.parent = node;
  }
  node.maxEnd = maxEnd;
  return node;
}

/** Into spans that start before `offset` and spans that start at it or later. */
function split(node: SpanNode | null, offset: number): [SpanNode | null, SpanNode | null] {
  if (node === null) return [null, null];
  push(node);
  if (node.start < offset) {
    const [low, high] = split(node.right, offset);
    node.right = low;
    return [pull(node), detached(high)];
  }
  const [low, high] = split(node.left, offset);
  node.left = high;
  return [detached(low), pull(node)];
}

function detached(node: SpanNode | null): SpanNode | null {
  if (node) node.parent = null;
  return node;
}

/** Joins two trees of which the first starts nowhere behind the second. */
function merge(low: SpanNode | null, high: SpanNode | null): SpanNode | null {
  if (low === null) return high;
  if (high === null) return low;
  if (low.priority > high.priority) {
    push(low);
    low.right = merge(low.right, high);
    return pull(low);
  }
  push(high);
  high.left = merge(low, high.left);
  return pull(high);
}

function pathTo(node: SpanNode): SpanNode[] {
  const path: SpanNode[] = [];
  for (let at: SpanNode | null = node; at !== null; at = at.parent) path.push(at);
  return path.reverse();
}

function nodesOf(node: SpanNode | null, into: SpanNode[] = []): SpanNode[] {
  if (node === null) return into;
  push(node);
  nodesOf(node.left, into);
  into.push(node);
  nodesOf(node.right, into);
  return into;
}

/** Moves the ends of spans that start before the change and reach into it. Ends keep their order, so `maxEnd` stays right on the way up. */
function moveEnds(node: SpanNode | null, change: TextChange, touched: string[]): void {
  if (node === null || node.maxEnd <= change.start) return;
  push(node);
  moveEnds(node.left, change, touched);
  if (node.end > change.start) {
    const isCut = node.end <= change.start + change.deleted;
    node.end = isCut ? change.start : node.end + change.inserted - change.deleted;
    touched.push(node.key);
  }
  moveEnds(node.right, change, touched);
  pull(node);
}

function collectOverlapping(node: SpanNode | null, span: Span, keys: string[]): void {
  if (node === null || node.maxEnd <= span.start) return;
  push(node);
  collectOverlapping(node.left, span, keys);
  if (node.start >= span.end) return;
  if (node.end > span.start) keys.push(node.key);
  collectOverlapping(node.right, span, keys);
}

/** Spans with characters on both sides of an offset. */
function collectAround(node: SpanNode | null, offset: number, keys: string[]): void {
  if (node === null || node.maxEnd <= offset) return;
  push(node);
  collectAround(node.left, offset, keys);
  if (node.start >= offset) return;
  if (node.end > offset) keys.push(node.key);
  collectAround(node.right, offset, keys);
}

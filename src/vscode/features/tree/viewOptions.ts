import * as vscode from 'vscode';
import { setContextKey } from '../../contextKeys';
import { isTreeOrder, type TreeOrder } from './treeOrder';

const ORDER = 'articleAnnotator.order';

/** What the reader chose to see in the views: the order, which is remembered, and the filter, which is not. */
export class ViewOptions implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();
  #order: TreeOrder;
  #filter = '';

  readonly onDidChange = this.#changed.event;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
    const remembered = memory.get(ORDER);
    this.#order = isTreeOrder(remembered) ? remembered : 'place';
    void setContextKey('articleAnnotator.order', this.#order);
    void setContextKey('articleAnnotator.isFiltered', false);
  }

  get order(): TreeOrder {
    return this.#order;
  }

  set order(order: TreeOrder) {
    this.#order = order;
    void this.#memory.update(ORDER, order);
    void setContextKey('articleAnnotator.order', order);
    this.#changed.fire();
  }

  /** What was typed to filter by; empty for no filter. */
  get filter(): string {
    return this.#filter;
  }

  set filter(filter: string) {
    if (filter === this.#filter) return;
    this.#filter = filter;
    void setContextKey('articleAnnotator.isFiltered', filter.trim() !== '');
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

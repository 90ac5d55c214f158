import type { AnnotationChange } from '../model/annotationChange';
import { invertChange } from '../model/annotationChange';

const MOST_STEPS = 200;

/** The reader's annotation changes, newest last, apart from the text's own undo. */
export class UndoHistory {
  #done: AnnotationChange[] = [];
  #undone: AnnotationChange[] = [];

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  push(change: AnnotationChange): void {
    this.#done = [...this.#done, change].slice(-MOST_STEPS);
    this.#undone = [];
  }

  /** The change that takes the last one back, or undefined when there is none. */
  undo(): AnnotationChange | undefined {
    const change = this.#done.pop();
    if (change === undefined) return undefined;
    this.#undone.push(change);
    return invertChange(change);
  }

  redo(): AnnotationChange | undefined {
    const change = this.#undone.pop();
    if (change === undefined) return undefined;
    this.#done.push(change);
    return change;
  }

  clear(): void {
    this.#done = [];
    this.#undone = [];
  }
}

import type { AnnotationKind } from '../../core/index';

/** The kind that the reader marked something as last: one key marks the next thing as that too. */
export class StickyKind {
  #kind: AnnotationKind | undefined;

  get kind(): AnnotationKind | undefined {
    return this.#kind;
  }

  chosen(kind: AnnotationKind): void {
    this.#kind = kind;
  }
}

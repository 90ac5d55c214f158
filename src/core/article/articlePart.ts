import { type AnnotationChange, idsOfChange, invertChange } from '../model/annotationChange';
import type { UndoPart } from '../workspace/undo';

/** A change of annotations together with the places that it moved. */
export interface PlacedChange {
  readonly change: AnnotationChange;
  /**
   * For each span that the change moved, as attaching again does, the key under which the place that it is not at is followed through edits: to
   * step back or forth, the two change places.
   */
  readonly otherPlaces: ReadonlyMap<string, string>;
}

/** The part of a session that stepping needs. */
export interface SteppingSession {
  /** Carries a change out that was made before, or the inverse of one, and begins to save. @throws Error where annotations cannot be changed now. */
  step(change: PlacedChange): void;
}

/** What a step did to the annotations of an article. */
export class ArticlePart implements UndoPart {
  readonly uri: string;
  readonly touches: ReadonlySet<string>;
  readonly #placed: PlacedChange;
  readonly #session: (uri: string) => Promise<SteppingSession>;

  /**
   * @param session Gives the session of an article, opened anew where it was closed since; throws where its annotations cannot be changed.
   */
  constructor(uri: string, placed: PlacedChange, session: (uri: string) => Promise<SteppingSession>) {
    this.uri = uri;
    this.touches = idsOfChange(placed.change);
    this.#placed = placed;
    this.#session = session;
  }

  at(uri: string): ArticlePart {
    return new ArticlePart(uri, this.#placed, this.#session);
  }

  undo(): Promise<void> {
    return this.#step({ ...this.#placed, change: invertChange(this.#placed.change) });
  }

  redo(): Promise<void> {
    return this.#step(this.#placed);
  }

  async #step(placed: PlacedChange): Promise<void> {
    (await this.#session(this.uri)).step(placed);
  }
}

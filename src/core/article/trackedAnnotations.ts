import { mapThroughDiff } from '../anchor/diffSpans';
import type { AnnotationKind, Status } from '../model/annotation';
import type { AnnotationSet } from '../model/annotationSet';
import { EMPTY_SET, entitiesOf } from '../model/annotationSet';
import type { Span } from '../text/span';
import { SpanTracker } from '../text/spanTracker';
import type { TextChange } from '../text/textChange';
import type { PlaceOf } from './placedSet';
import { placedSet, spansByKey } from './placedSet';
import { withSuggestions } from './withSuggestions';

/** Where each tracked span is; null: not to be found. Keys as in `placedSet`. */
export type SpansByKey = ReadonlyMap<string, Span | null>;

/** What is painted of one annotation. */
export interface Painted {
  readonly kind: AnnotationKind;
  readonly status: Status;
}

/**
 * The stored annotations and the live suggestions of an article, each with its place in the text as it is now. An edit costs
 * what it touches; the sets with their places are made when somebody asks for them.
 */
export class TrackedAnnotations {
  readonly #tracker = new SpanTracker();
  #stored: AnnotationSet = EMPTY_SET;
  #suggestions: AnnotationSet = EMPTY_SET;
  #view: AnnotationSet | undefined;
  #painted: ReadonlyMap<string, Painted> | undefined;
  #storedIds: ReadonlySet<string> | undefined;
  #minConfidence: number;

  constructor(minConfidence: number) {
    this.#minConfidence = minConfidence;
  }

  /** What the reader has decided, where it is now. */
  get stored(): AnnotationSet {
    return placedSet(this.#stored, this.#placeOf);
  }

  /** Stored annotations and live suggestions together, where they are now. */
  get view(): AnnotationSet {
    this.#view ??= withSuggestions(this.stored, placedSet(this.#suggestions, this.#placeOf), this.#minConfidence);
    return this.#view;
  }

  /** The suggestions where they are now, also those that the view hides. */
  get suggestions(): AnnotationSet {
    return placedSet(this.#suggestions, this.#placeOf);
  }

  set minConfidence(value: number) {
    this.#minConfidence = value;
    this.#forget();
  }

  get spans(): SpansByKey {
    return spansByKey(this.stored);
  }

  /** The next stored set. Spans already tracked stay where they are, unless `isMoved` says that the set knows better. */
  setStored(stored: AnnotationSet, isMoved: (key: string, span: Span) => boolean): void {
    this.#stored = stored;
    this.#follow(stored, isMoved);
    this.#forget();
  }

  /** The next suggestions, placed in the text as it is now. */
  setSuggestions(suggestions: AnnotationSet): void {
    const storedKeys = spansByKey(this.#stored);
    for (const key of spansByKey(this.#suggestions).keys()) if (!storedKeys.has(key)) this.#tracker.delete(key);
    this.#suggestions = suggestions;
    this.#follow(suggestions, (key) => !storedKeys.has(key));
    this.#forget();
  }

  /** Whether an entity, mention or quote is stored rather than a live suggestion. */
  isStored(id: string): boolean {
    this.#storedIds ??= idsOf(this.#stored);
    return this.#storedIds.has(id);
  }

  /** Moves everything by edits, applied in order. @returns The keys of spans whose own characters were touched. */
  applyEdits(changes: readonly TextChange[]): readonly string[] {
    const touched = changes.flatMap((change) => this.#tracker.apply(change));
    if (changes.length > 0) this.#view = undefined;
    return touched;
  }

  /** Puts spans where they are known to be; null ones are lost. */
  place(spans: SpansByKey): void {
    for (const [key, span] of spans) this.#put(key, span, false);
    this.#forget();
  }

  /** Puts spans known in one text where the comparison with another finds them. */
  placeThroughDiff(from: string, to: string, spans: SpansByKey): void {
    const wanted = new Map([...spans].flatMap(([key, span]) => (span === null ? [] : [[key, span]])));
    const found = mapThroughDiff(from, to, wanted);
    for (const key of wanted.keys()) {
      const place = found.get(key);
      this.#put(key, place?.span ?? null, place?.state === 'changed');
    }
    this.#forget();
  }

  /** What is to be painted in a stretch of the text, each with its span. Costs what is there, not what the article holds. */
  paintedIn(span: Span): readonly (Painted & { readonly span: Span })[] {
    this.#painted ??= paintedOf(this.view);
    return this.#tracker.overlapping(span).flatMap((key) => {
      const painted = this.#painted?.get(key);
      const place = this.#placeOf(key)?.span;
      return painted === undefined || !place ? [] : [{ ...painted, span: place }];
    });
  }

  readonly #placeOf: PlaceOf = (key) => this.#tracker.get(key);

  #follow(set: AnnotationSet, isMoved: (key: string, span: Span) => boolean): void {
    for (const [key, span] of spansByKey(set)) {
      if (span !== null && (this.#placeOf(key) === undefined || isMoved(key, span))) this.#put(key, span, false);
    }
  }

  #put(key: string, span: Span | null, edited: boolean): void {
    if (span === null) this.#tracker.lose(key);
    else this.#tracker.set(key, span, { edited });
  }

  #forget(): void {
    this.#view = undefined;
    this.#painted = undefined;
    this.#storedIds = undefined;
  }
}

function paintedOf(view: AnnotationSet): ReadonlyMap<string, Painted> {
  const painted = new Map<string, Painted>();
  for (const { kind, mentions } of entitiesOf(view)) for (const { id, status } of mentions) painted.set(id, { kind, status });
  for (const { id, status } of view.quotes) painted.set(id, { kind: 'quote', status });
  return painted;
}

const idsOf = (set: AnnotationSet): ReadonlySet<string> =>
  new Set([
    ...entitiesOf(set).flatMap(({ id, mentions }) => [id, ...mentions.map((mention) => mention.id)]),
    ...set.quotes.map(({ id }) => id),
  ]);

import { mapThroughDiff } from '../anchor/diffSpans';
import type { AnnotationKind, Status } from '../model/annotation';
import type { AnnotationSet } from '../model/annotationSet';
import { EMPTY_SET, entitiesOf } from '../model/annotationSet';
import type { Span } from '../text/span';
import { sameSpan, spanLength } from '../text/span';
import { SpanTracker } from '../text/spanTracker';
import type { EditCause } from '../text/spanHistory';
import { SpanHistory } from '../text/spanHistory';
import type { TextChange } from '../text/textChange';
import { unixLines } from '../text/unixLines';
import type { PlaceOf } from './placedSet';
import { placedSet, spansByKey, withOwnStates } from './placedSet';
import { withSuggestions } from './withSuggestions';

/** Where each tracked span is; null: not to be found. Keys as in `placedSet`. */
export type SpansByKey = ReadonlyMap<string, Span | null>;

/** A text and where the tracked spans were in it. */
export interface KnownText {
  readonly text: string;
  readonly spans: SpansByKey;
}

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
  readonly #history = new SpanHistory(this.#tracker);
  /** The text when it was last known whole, and what was annotated in it. */
  #known: KnownText | undefined;
  #stored: AnnotationSet = EMPTY_SET;
  #suggestions: AnnotationSet = EMPTY_SET;
  #view: AnnotationSet | undefined;
  #painted: ReadonlyMap<string, Painted> | undefined;
  #storedIds: ReadonlySet<string> | undefined;
  #words: ReadonlyMap<string, string> | undefined;
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

  /** Takes over what was read from elsewhere, with its spans in the text as it is now. */
  load(stored: AnnotationSet): void {
    this.#stored = stored;
    // Also that a place is lost: where it was tracked before, others know better.
    this.place(spansByKey(stored));
  }

  /** Keys of the stored spans whose characters were edited since they were set. */
  get edited(): ReadonlySet<string> {
    return new Set([...spansByKey(this.#stored).keys()].filter((key) => this.#tracker.get(key)?.edited === true));
  }

  /** The next stored set. Spans already tracked stay where they are, unless `isMoved` says that the set knows better. */
  setStored(stored: AnnotationSet, isMoved: (key: string, span: Span) => boolean): void {
    this.#stored = withOwnStates(stored, this.#stored, this.#placeOf);
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

  /** Notes the text as it is now. An edit that swallows annotations whole is later compared with it. */
  remember(text: string): void {
    this.#known = { text, spans: this.spans };
  }

  /** Takes their places from annotations. */
  lose(keys: readonly string[]): void {
    for (const key of keys) this.#tracker.lose(key);
    this.#forget();
  }

  /**
   * Moves everything by edits, applied in order; undo and redo bring everything back as it was. Annotations that a replacement swallows
   * whole, as reloading and formatting do, are looked for in what it put there, through a diff with the text that was last known.
   *
   * @returns The keys of spans whose own characters were touched.
   */
  applyEdits(changes: readonly TextChange[], cause: EditCause, getText: () => string): readonly string[] {
    if (changes.length === 0) return [];
    let text: string | undefined;
    const words = (): ReadonlyMap<string, string> => (this.#words ??= wordsOf(this.#stored, this.#suggestions));
    const before = this.#history.apply(changes, cause, (key, { start, end }) => {
      text ??= getText();
      return words().get(key) === unixLines(text.slice(start, end));
    });
    if (cause === 'edit') {
      // What is typed over a name is no place to look for it.
      const longest = Math.max(...changes.map(({ deleted, inserted }) => (deleted > 0 ? inserted : 0)));
      const swallowed = [...before].flatMap(([key, { span }]) =>
        span !== null && spanLength(span) <= longest * 2 && this.#isLost(key) ? [key] : [],
      );
      // What one replacement cut off or edited, while it swallowed others, it may have put there again too.
      const keys = changes.length === 1 && swallowed.length > 0 ? [...before.keys()] : swallowed;
      if (keys.length > 0) this.#moveThroughDiff(keys, getText());
    }
    this.#view = undefined;
    return [...before.keys()];
  }

  /** Puts spans where they are known to be, those named as edited inside; null ones are lost. */
  place(spans: SpansByKey, edited: ReadonlySet<string> = new Set()): void {
    for (const [key, span] of spans) this.#put(key, span, edited.has(key));
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

  /** The same for those of them alone that are not to be found in the text as it is. */
  placeLostThroughDiff(from: string, to: string, spans: SpansByKey): void {
    this.placeThroughDiff(from, to, new Map([...spans].filter(([key]) => this.#isLost(key))));
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

  #isLost(key: string): boolean {
    return this.#tracker.get(key)?.span === null;
  }

  #moveThroughDiff(keys: readonly string[], text: string): void {
    const known = this.#known;
    if (known === undefined) return;
    const wanted = new Set(keys);
    // The others say as neighbours where the lost ones went.
    const spans = new Map([...known.spans].flatMap(([key, span]) => (span === null ? [] : [[key, span]])));
    const found = mapThroughDiff(known.text, text, spans);
    for (const key of wanted) {
      const place = found.get(key);
      if (place) this.#tracker.move(key, place.span, place.state === 'changed');
    }
  }

  #follow(set: AnnotationSet, isMoved: (key: string, span: Span) => boolean): void {
    for (const [key, span] of spansByKey(set)) {
      if (span !== null && (this.#placeOf(key) === undefined || isMoved(key, span))) this.#put(key, span, false);
    }
  }

  #put(key: string, span: Span | null, edited: boolean): void {
    const now = this.#tracker.get(key);
    // Where it is so already, undo goes on to know it.
    if (now?.edited === edited && now.span !== null && span !== null && sameSpan(now.span, span)) return;
    if (span === null) this.#tracker.lose(key);
    else this.#tracker.set(key, span, { edited });
  }

  #forget(): void {
    this.#view = undefined;
    this.#painted = undefined;
    this.#storedIds = undefined;
    this.#words = undefined;
  }
}

function paintedOf(view: AnnotationSet): ReadonlyMap<string, Painted> {
  const painted = new Map<string, Painted>();
  for (const { kind, mentions } of entitiesOf(view)) for (const { id, status } of mentions) painted.set(id, { kind, status });
  for (const { id, status } of view.quotes) painted.set(id, { kind: 'quote', status });
  return painted;
}

/** The words that mentions and quotes were made on. */
const wordsOf = (...sets: readonly AnnotationSet[]): ReadonlyMap<string, string> =>
  new Map(
    sets
      .flatMap((set) => [...entitiesOf(set).flatMap(({ mentions }) => mentions), ...set.quotes])
      .map(({ id, text }) => [id, unixLines(text)]),
  );

const idsOf = (set: AnnotationSet): ReadonlySet<string> =>
  new Set([
    ...entitiesOf(set).flatMap(({ id, mentions }) => [id, ...mentions.map((mention) => mention.id)]),
    ...set.quotes.map(({ id }) => id),
  ]);

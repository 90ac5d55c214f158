import { mapThroughDiff } from '../anchor/mapThroughDiff';
import type { AnnotationKind, Status } from '../model/annotation';
import { type AnnotationChange, applyChange, changeBetween, isEmptyChange, type Replacement } from '../model/annotationChange';
import { allAnnotations, type AnnotationSet, EMPTY_SET, entitiesOf, type Rejection } from '../model/annotationSet';
import { sameSpan, type Span, spanLength } from '../text/span';
import { type SpanMemory, SpanTracker } from '../text/spanTracker';
import { type EditCause, SpanHistory } from '../text/spanHistory';
import type { TextChange } from '../text/textChange';
import { unixLines } from '../text/unixLines';
import { placedSet, type PlaceOf, spansByKey, withOwnStates, withOwnStatesIn } from './placedSet';
import type { PlacedChange } from './articlePart';
import type { HeldPlaces } from './heldPlaces';
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
  /** Spans that undo and redo may need again, with the words that they were set on. */
  readonly #held = new Map<string, string | undefined>();
  #otherPlaces = 0;
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

  /**
   * The next stored set, made by an operation of the reader. Its spans are where they are wanted in the text as it is now.
   *
   * @param before What the operation was given as `stored`.
   * @returns What differs, to be taken back by {@link TrackedAnnotations.step}; undefined where nothing does.
   */
  change(before: AnnotationSet, next: AnnotationSet): PlacedChange | undefined {
    const own = this.#stored;
    const difference = changeBetween(before, next);
    if (isEmptyChange(difference)) return undefined;
    const change = withOwnStatesIn(difference, own, this.#placeOf);
    const otherPlaces = this.#hold(difference);
    this.#stored = withOwnStates(next, own, this.#placeOf);
    this.#follow(next, (key, span) => otherPlaces.has(key) || !isAt(this.#placeOf(key), span));
    this.#forget();
    return { change, otherPlaces };
  }

  /** A change that was carried out by way of the file, as {@link TrackedAnnotations.change} would have returned it. */
  carriedOut(change: AnnotationChange): PlacedChange {
    return { change: withOwnStatesIn(change, this.#stored, this.#placeOf), otherPlaces: this.#hold(change) };
  }

  /** Carries a change out that {@link TrackedAnnotations.change} made, or its inverse: each span stays where edits have brought it. */
  step({ change, otherPlaces }: PlacedChange): void {
    for (const [key, other] of otherPlaces) this.#exchange(key, other);
    const rejected = change.rejected.map((each) => placedReplacement(each, this.#placeOf));
    const next = applyChange(this.#stored, { ...change, rejected });
    this.#stored = next;
    this.#follow(next, () => false);
    this.#forget();
  }

  /** The next stored set, as read from elsewhere. Spans already tracked stay where they are, unless `isMoved` says that the set knows better. */
  setStored(stored: AnnotationSet, isMoved: (key: string, span: Span) => boolean): void {
    this.#stored = withOwnStates(stored, this.#stored, this.#placeOf);
    this.#follow(stored, isMoved);
    this.#forget();
  }

  /** What undo may need of this text when it is opened again. */
  heldPlaces(text: string): HeldPlaces {
    const places = [...this.#held].map(([key, words]) => [key, { span: this.#placeOf(key)?.span ?? null, words }] as const);
    return { text, places: new Map(places) };
  }

  /** Takes over what undo may need, through a comparison of the text that it was in with the text as it is now. */
  hold({ text, places }: HeldPlaces, now: string): void {
    const stored = spansByKey(this.#stored);
    const spans = new Map<string, Span | null>();
    for (const [key, { span, words }] of places) {
      this.#held.set(key, words);
      if (!stored.has(key)) spans.set(key, span);
    }
    this.placeThroughDiff(text, now, spans);
    for (const [key, span] of spans) if (span === null) this.#tracker.lose(key);
    // Those under which places are kept go on counting.
    this.#otherPlaces = places.size;
  }

  /** The next suggestions, placed in the text as it is now. */
  setSuggestions(suggestions: AnnotationSet): void {
    const storedKeys = spansByKey(this.#stored);
    for (const key of spansByKey(this.#suggestions).keys())
      if (!storedKeys.has(key) && !this.#held.has(key)) this.#tracker.delete(key);
    this.#suggestions = suggestions;
    this.#follow(suggestions, (key) => !storedKeys.has(key));
    this.#forget();
  }

  /** Whether an entity, mention or quote is stored rather than a live suggestion. */
  isStored(id: string): boolean {
    this.#storedIds ??= idsOf(this.#stored);
    return this.#storedIds.has(id);
  }

  /** Whether undo or redo may bring something back under this id. */
  readonly isHeld = (id: string): boolean => this.#held.has(id);

  /** Notes the text as it is now. An edit that swallows annotations whole is later compared with it. */
  remember(text: string): void {
    const held = [...this.#held.keys()].map((key) => [key, this.#placeOf(key)?.span ?? null] as const);
    this.#known = { text, spans: new Map([...held, ...this.spans]) };
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
    const words = (): ReadonlyMap<string, string> => (this.#words ??= this.#wordsByKey());
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
      if (keys.length > 0) this.#moveThroughDiff(keys, before, getText());
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

  /** Goes on following every span of a change. @returns Where it moves one: the key that the place is kept under which it is not at. */
  #hold({ entities, quotes, rejected }: AnnotationChange): ReadonlyMap<string, string> {
    const sides = (side: 'before' | 'after'): AnnotationSet => ({
      people: entities.flatMap((each) => each[side] ?? []),
      organizations: [],
      quotes: quotes.flatMap((each) => each[side] ?? []),
      rejected: rejected.flatMap((each) => each[side] ?? []),
    });
    const [before, after] = [sides('before'), sides('after')];
    const words = wordsOf(after, before);
    const [from, to] = [spansByKey(before), spansByKey(after)];
    // The reader says of a place that was edited that it is right as it is.
    const stillChanged = changedIds(after);
    const settled = new Set([...changedIds(before)].filter((id) => to.has(id) && !stillChanged.has(id)));
    const otherPlaces = new Map<string, string>();
    for (const key of new Set([...from.keys(), ...to.keys()])) {
      this.#held.set(key, words.get(key) ?? this.#held.get(key));
      const span = to.get(key);
      const place = this.#placeOf(key);
      if (span === undefined || place === undefined || (isAt(place, span) && !settled.has(key))) continue;
      const other = `${key}#other${this.#otherPlaces++}`;
      this.#held.set(other, words.get(key));
      this.#tracker.copy(key, other);
      otherPlaces.set(key, other);
    }
    return otherPlaces;
  }

  #exchange(key: string, other: string): void {
    const words = this.#held.get(key);
    this.#tracker.exchange(key, other);
    this.#held.set(key, this.#held.get(other));
    this.#held.set(other, words);
  }

  #wordsByKey(): ReadonlyMap<string, string> {
    const held = [...this.#held].flatMap(([key, words]) => (words === undefined ? [] : [[key, words] as const]));
    return new Map([...held, ...wordsOf(this.#suggestions, this.#stored)]);
  }

  readonly #placeOf: PlaceOf = (key) => this.#tracker.get(key);

  #isLost(key: string): boolean {
    return this.#tracker.get(key)?.span === null;
  }

  /** @param before How they stood before the edit: what was changed by then stays so. */
  #moveThroughDiff(keys: readonly string[], before: ReadonlyMap<string, SpanMemory>, text: string): void {
    const known = this.#known;
    if (known === undefined) return;
    const wanted = new Set(keys);
    // The others say as neighbours where the lost ones went.
    const spans = new Map([...known.spans].flatMap(([key, span]) => (span === null ? [] : [[key, span]])));
    const found = mapThroughDiff(known.text, text, spans);
    for (const key of wanted) {
      const place = found.get(key);
      if (place) this.#tracker.move(key, place.span, place.state === 'changed' || before.get(key)?.edited === true);
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
  new Map(sets.flatMap(allAnnotations).map(({ id, text }) => [id, unixLines(text)]));

/** Ids of annotations with characters edited inside. */
const changedIds = (set: AnnotationSet): ReadonlySet<string> =>
  new Set(allAnnotations(set).flatMap(({ id, state }) => (state === 'changed' ? [id] : [])));

const isAt = (place: ReturnType<PlaceOf>, span: Span | null): boolean =>
  place !== undefined && (place.span === null || span === null ? place.span === span : sameSpan(place.span, span));

function placedReplacement({ id, before, after }: Replacement<Rejection>, placeOf: PlaceOf): Replacement<Rejection> {
  const placed = (rejection: Rejection | undefined): Rejection | undefined =>
    rejection && { ...rejection, span: rejection.scope === 'place' ? (placeOf(id)?.span ?? rejection.span) : null };
  return { id, before: placed(before), after: placed(after) };
}

const idsOf = (set: AnnotationSet): ReadonlySet<string> =>
  new Set([
    ...entitiesOf(set).flatMap(({ id, mentions }) => [id, ...mentions.map((mention) => mention.id)]),
    ...set.quotes.map(({ id }) => id),
  ]);

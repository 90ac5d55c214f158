import type { AnnotationKind } from '../../model/annotation';
import { type AnnotationSet, findMention, findQuote } from '../../model/annotationSet';
import { type Annotated, annotateName, annotateQuote, type Marked } from '../../model/operations/annotate';
import { confirm } from '../../model/operations/confirm';
import type { Desk } from '../../model/operations/promote';
import { reject } from '../../model/operations/reject';
import { rejectName } from '../../model/operations/rejectName';
import { retype } from '../../model/operations/retype';
import { setSpeaker } from '../../model/operations/setSpeaker';
import type { Span } from '../../text/span';
import { rankedSpeakers } from '../navigation/rankedSpeakers';
import { annotationHere, type ReviewStop, reviewStops, stopAfter, stopAround, stopBefore } from './reviewStops';

/** The part of a session that a review needs. */
export interface ReviewedSession {
  readonly annotations: AnnotationSet;
  getText(): string;
  readonly newId: () => string;
  change(operation: (desk: Desk) => AnnotationSet): boolean;
  undo(): Promise<boolean>;
}

/**
 * Goes through the suggestions of an article one by one: each decision is one call and goes on to the next suggestion. What was passed over comes
 * again at the end.
 */
export class Review {
  readonly #session: ReviewedSession;
  #here: Span;
  /** Who may have said a quote, in the order in which they were when the reader began to go through them. */
  #speakers: { readonly quoteId: string; readonly ids: readonly string[] } | undefined;

  /** @param from Offset at which to begin: the suggestion that begins or stands there is the first one, else the next. */
  constructor(session: ReviewedSession, from = 0) {
    this.#session = session;
    // As long as can be, it sorts before whatever begins there.
    this.#here = { start: from, end: Number.MAX_SAFE_INTEGER };
    const stops = reviewStops(session.annotations);
    const next = stopAfter(stops, this.#here);
    const first = next?.span.start === from ? next : (stopAround(stops, from) ?? next);
    if (first !== undefined) this.#here = first.span;
  }

  /** What the next decision is about: the place that the reader is at. */
  get here(): Span {
    return this.#here;
  }

  /** The reader went elsewhere. */
  set here(place: Span) {
    this.#here = place;
  }

  /** The annotation at the reader's place. */
  get current(): ReviewStop | undefined {
    return annotationHere(this.#session.annotations, this.#here);
  }

  /** How many suggestions are to be decided. */
  get left(): number {
    return reviewStops(this.#session.annotations).length;
  }

  next(): void {
    this.#go(stopAfter(reviewStops(this.#session.annotations), this.#here));
  }

  previous(): void {
    this.#go(stopBefore(reviewStops(this.#session.annotations), this.#here));
  }

  /** Confirms what is here and goes on. Where nothing is, it only goes on. */
  confirm(): void {
    const { current } = this;
    if (current !== undefined) this.#session.change((desk) => confirm(desk, [current.id]));
    this.next();
  }

  /** Rejects what is here and goes on. */
  reject(): void {
    const { current } = this;
    if (current !== undefined) this.#session.change((desk) => reject(desk, [current.id], this.#session.newId));
    this.next();
  }

  /** Rejects every suggestion of the name here and goes on. @returns Whether a name is here. */
  rejectName(): boolean {
    const { current } = this;
    if (current === undefined || findMention(this.#session.annotations, current.id) === undefined) return false;
    this.#session.change((desk) => rejectName(desk, current.id, this.#session.newId));
    this.next();
    return true;
  }

  /** Says that what is here is of a kind, whether anything is annotated here or the reader selected it, and goes on. */
  mark(kind: AnnotationKind): void {
    const { current } = this;
    const { newId } = this.#session;
    const marked = this.#marked();
    if (current === undefined && marked === undefined) return;
    this.#session.change((desk) => {
      const annotated = current === undefined ? undefined : retype(desk, current.id, kind, newId);
      return (annotated ?? (marked && markAs(desk, kind, marked, newId)))?.stored ?? desk.stored;
    });
    this.next();
  }

  /**
   * Gives the quote here the next speaker of those who may have said it, and stays.
   *
   * @returns Whether a quote is here and somebody is named in the article.
   */
  nextSpeaker(): boolean {
    const { annotations } = this.#session;
    const quote = findQuote(annotations, this.current?.id ?? '');
    if (quote === undefined) return false;
    if (this.#speakers?.quoteId !== quote.id)
      this.#speakers = { quoteId: quote.id, ids: rankedSpeakers(annotations, quote).map(({ id }) => id) };
    const { ids } = this.#speakers;
    const entity = ids[(ids.indexOf(quote.speaker?.entity ?? '') + 1) % ids.length];
    if (entity === undefined) return false;
    this.#session.change((desk) => setSpeaker(desk, quote.id, { entity }));
    return true;
  }

  /** Takes the last change back and goes to what is to be decided again. @returns Whether there was one. */
  async undo(): Promise<boolean> {
    const before = new Set(reviewStops(this.#session.annotations).map(({ id }) => id));
    if (!(await this.#session.undo())) return false;
    this.#go(reviewStops(this.#session.annotations).find(({ id }) => !before.has(id)));
    return true;
  }

  #go(stop: ReviewStop | undefined): void {
    if (stop !== undefined) this.#here = stop.span;
  }

  #marked(): Marked | undefined {
    const raw = this.#session.getText().slice(this.#here.start, this.#here.end);
    const text = raw.trim();
    const start = this.#here.start + (raw.length - raw.trimStart().length);
    return text === '' ? undefined : { span: { start, end: start + text.length }, text };
  }
}

const markAs = (desk: Desk, kind: AnnotationKind, marked: Marked, newId: () => string): Annotated =>
  kind === 'quote' ? annotateQuote(desk, marked, newId) : annotateName(desk, kind, marked, newId);

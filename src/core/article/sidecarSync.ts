import { captureContext } from '../anchor/captureContext';
import { mapThroughDiff } from '../anchor/diffSpans';
import { findAgain } from '../anchor/findAgain';
import type { Annotation } from '../model/annotation';
import type { AnnotationSet } from '../model/annotationSet';
import { EMPTY_SET } from '../model/annotationSet';
import type { Entity } from '../model/entity';
import { normalizeText } from '../text/normalizeText';
import { articleInfo } from './articleInfo';
import type { ArticleText } from './articleText';
import { fromSidecar } from './fromSidecar';
import type { LostSpan } from './placedSet';
import { placedSet, spansByKey } from './placedSet';
import type { SessionServices } from './sessionServices';
import type { SidecarState } from './sidecarFile';
import { SidecarFile } from './sidecarFile';
import { toSidecar } from './toSidecar';
import type { SpansByKey } from './trackedAnnotations';

/** The text on disk, where the stored annotations are in it, and which of them were edited inside since they were read or made. */
export interface DiskText {
  readonly text: string;
  readonly spans: SpansByKey;
  readonly edited: ReadonlySet<string>;
}

/** What the sidecar says, with spans in the text on disk. */
export interface LoadedSidecar {
  readonly stored: AnnotationSet;
  readonly diskText: string;
  /** Where the same annotations are found in the open text, when that has unsaved edits. */
  readonly inOpenText?: SpansByKey;
}

/**
 * Reads and writes the sidecar of one article. The sidecar always describes the text on disk: while the open text has unsaved
 * edits, a place is written where it was in the file, and one that the file does not have yet as orphaned, so that it is found
 * again by its words and what stands around them once the text is saved.
 */
export class SidecarSync {
  readonly #article: ArticleText;
  readonly #services: SessionServices;
  readonly #file: SidecarFile | undefined;
  #disk: DiskText | undefined;

  constructor(article: ArticleText, services: SessionServices) {
    this.#article = article;
    this.#services = services;
    this.#file = article.sidecarUri === undefined ? undefined : new SidecarFile(article.sidecarUri, services.files);
  }

  get uri(): string | undefined {
    return this.#file?.uri;
  }

  get state(): SidecarState {
    return this.#file?.state ?? { kind: 'none' };
  }

  /** The text that the sidecar describes and where the stored annotations are in it. Undefined before the first reading. */
  get disk(): DiskText | undefined {
    return this.#disk;
  }

  /** Reads the sidecar. Undefined when it is as last known, or cannot be taken over (see `state`). */
  async refresh(force = false): Promise<LoadedSidecar | undefined> {
    const isNews = (await this.#file?.refresh()) ?? false;
    if (!isNews && !force) return undefined;
    const { state } = this;
    if (state.kind !== 'valid' && state.kind !== 'none') return undefined;
    const diskText = await this.#readDiskText();
    const stored = state.kind === 'none' ? EMPTY_SET : await this.#place(state, diskText);
    this.#disk = { text: diskText, spans: spansByKey(stored), edited: new Set() };
    if (state.kind === 'none' || !this.#article.isDirty) return { stored, diskText };
    const inOpenText = fromSidecar(state.content, this.#article.getText(), { textUnchanged: false });
    return { stored, diskText, inOpenText: spansByKey(inOpenText) };
  }

  /**
   * Writes the stored annotations. Throws where the file cannot be written.
   *
   * @param stored With spans in the open text as it is now.
   */
  async write(stored: AnnotationSet): Promise<void> {
    if (this.#file === undefined) return;
    const text = this.#disk?.text ?? (await this.#readDiskText());
    const onDisk = this.#article.isDirty ? this.#onDisk(stored, text) : stored;
    const former = this.state.kind === 'valid' ? this.state.content.article : undefined;
    const info = await articleInfo(this.#article.uri, text, this.#services.hash, former);
    await this.#file.write(toSidecar(onDisk, info, text));
    if (info.sha256 !== undefined) await this.#services.snapshots.write(info.sha256, text);
    this.#disk = { text, spans: spansByKey(onDisk), edited: this.#disk?.edited ?? new Set() };
  }

  /**
   * Looks in the open text for stored annotations that edits took away and that the text on disk has: what undo, or typing the
   * words again, brought back. Names are found by their exact words and what stands around them, long quotes also with small edits.
   */
  findLost(lost: readonly LostSpan[]): SpansByKey {
    const disk = this.#disk;
    if (disk === undefined || lost.length === 0) return new Map();
    const wanted = lost.flatMap(({ key, isQuote }) => {
      const span = disk.spans.get(key);
      if (!span) return [];
      return [{ key, text: disk.text.slice(span.start, span.end), ...captureContext(disk.text, span), fuzzy: isQuote }];
    });
    return new Map([...findAgain(this.#article.getText(), wanted)].map(([key, { span }]) => [key, span]));
  }

  /** The text on disk is now this, with the stored annotations at these spans. */
  textOnDisk(text: string, spans: SpansByKey, edited: ReadonlySet<string>): void {
    this.#disk = { text, spans, edited };
  }

  async #place(state: Extract<SidecarState, { kind: 'valid' }>, diskText: string): Promise<AnnotationSet> {
    const hash = await this.#services.hash.sha256(normalizeText(diskText));
    const former = state.content.article?.sha256;
    if (former === hash) {
      await this.#services.snapshots.write(hash, diskText);
      return fromSidecar(state.content, diskText, { textUnchanged: true });
    }
    const formerText = former === undefined ? undefined : await this.#services.snapshots.read(former, this.#article.uri);
    // Whoever keeps it may have it wrong: only the very text that the sidecar was written for is of use.
    const isThat = formerText !== undefined && (await this.#services.hash.sha256(normalizeText(formerText))) === former;
    return fromSidecar(state.content, diskText, { textUnchanged: false, formerText: isThat ? formerText : undefined });
  }

  #onDisk(stored: AnnotationSet, diskText: string): AnnotationSet {
    const known = this.#disk?.spans;
    const isUnknown = (key: string): boolean => known?.has(key) !== true;
    const wanted = new Map(
      [...spansByKey(stored)].flatMap(([key, span]) => (span !== null && isUnknown(key) ? [[key, span]] : [])),
    );
    const found = wanted.size === 0 ? undefined : mapThroughDiff(this.#article.getText(), diskText, wanted);
    const onDisk = placedSet(stored, (key) => {
      const place = found?.get(key);
      const span = place === undefined || place.state === 'changed' ? (known?.get(key) ?? null) : place.span;
      return { span, edited: false };
    });
    return withContexts(onDisk, this.#article.getText(), wanted);
  }

  async #readDiskText(): Promise<string> {
    if (!this.#article.isDirty) return this.#article.getText();
    const result = await this.#services.files.read(this.#article.uri);
    return result.kind === 'text' ? result.text : this.#article.getText();
  }
}

/** Gives annotations that the text on disk does not have the words around them in the open text, by which they are found once it is saved. */
function withContexts(set: AnnotationSet, openText: string, spans: SpansByKey): AnnotationSet {
  const withContext = <T extends Annotation>(annotation: T): T => {
    const span = annotation.span === null ? spans.get(annotation.id) : undefined;
    return span ? { ...annotation, lastKnown: captureContext(openText, span) } : annotation;
  };
  const inEntity = (entity: Entity): Entity => ({ ...entity, mentions: entity.mentions.map(withContext) });
  return {
    ...set,
    people: set.people.map(inEntity),
    organizations: set.organizations.map(inEntity),
    quotes: set.quotes.map(withContext),
  };
}

import { mapThroughDiff } from '../anchor/diffSpans';
import type { AnnotationSet } from '../model/annotationSet';
import { EMPTY_SET } from '../model/annotationSet';
import { normalizeText } from '../text/normalizeText';
import { articleInfo } from './articleInfo';
import type { ArticleText } from './articleText';
import { fromSidecar } from './fromSidecar';
import { placedSet, spansByKey } from './placedSet';
import type { SessionServices } from './sessionServices';
import type { SidecarState } from './sidecarFile';
import { SidecarFile } from './sidecarFile';
import { toSidecar } from './toSidecar';
import type { SpansByKey } from './trackedAnnotations';

/** What the sidecar says, with spans in the text on disk. */
export interface LoadedSidecar {
  readonly stored: AnnotationSet;
  readonly diskText: string;
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
  #disk: { readonly text: string; readonly spans: SpansByKey } | undefined;

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
  get disk(): { readonly text: string; readonly spans: SpansByKey } | undefined {
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
    this.#disk = { text: diskText, spans: spansByKey(stored) };
    return { stored, diskText };
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
    const info = await articleInfo(this.#article.uri, text, this.#services.hash);
    await this.#file.write(toSidecar(onDisk, info, text));
    this.#disk = { text, spans: spansByKey(onDisk) };
  }

  /** The text on disk is now this, with the stored annotations at these spans. */
  textOnDisk(text: string, spans: SpansByKey): void {
    this.#disk = { text, spans };
  }

  async #place(state: Extract<SidecarState, { kind: 'valid' }>, diskText: string): Promise<AnnotationSet> {
    const hash = await this.#services.hash.sha256(normalizeText(diskText));
    return fromSidecar(state.content, diskText, { textUnchanged: state.content.article?.sha256 === hash });
  }

  #onDisk(stored: AnnotationSet, diskText: string): AnnotationSet {
    const known = this.#disk?.spans;
    const isUnknown = (key: string): boolean => known?.has(key) !== true;
    const wanted = new Map(
      [...spansByKey(stored)].flatMap(([key, span]) => (span !== null && isUnknown(key) ? [[key, span]] : [])),
    );
    const found = wanted.size === 0 ? undefined : mapThroughDiff(this.#article.getText(), diskText, wanted);
    return placedSet(stored, (key) => {
      const place = found?.get(key);
      const span = place === undefined || place.state === 'changed' ? (known?.get(key) ?? null) : place.span;
      return { span, edited: false };
    });
  }

  async #readDiskText(): Promise<string> {
    if (!this.#article.isDirty) return this.#article.getText();
    const result = await this.#services.files.read(this.#article.uri);
    return result.kind === 'text' ? result.text : this.#article.getText();
  }
}

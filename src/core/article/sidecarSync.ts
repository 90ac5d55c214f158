import { captureContext } from '../anchor/captureContext';
import { mapThroughDiff } from '../anchor/mapThroughDiff';
import { findAgain } from '../anchor/findAgain';
import { KeptText } from '../anchor/keptText';
import type { Annotation } from '../model/annotation';
import { type AnnotationSet, mapAnnotations } from '../model/annotationSet';
import type { ArticleInfo, SidecarContent } from '../sidecar/schema';
import type { SidecarProblem } from '../sidecar/sidecarProblem';
import { mergeSidecars } from '../sidecar/merge/mergeSidecars';
import { EMPTY_CONTENT } from '../sidecar/parseSidecar';
import { writeSidecar } from '../sidecar/writeSidecar';
import { normalizeText } from '../text/normalizeText';
import { sameSpan, type Span } from '../text/span';
import type { FileEdit } from '../workspace/fileEdit';
import { articleInfo } from './articleInfo';
import type { ArticleText } from './articleText';
import { fromSidecar, type FromSidecarOptions } from './fromSidecar';
import { outsideText } from './outsideText';
import { contentKey, cueKey, type LostSpan, placedSet, spansByKey } from './placedSet';
import type { SessionServices } from './sessionServices';
import { contentOf, factsOf, type Refreshed, SidecarFile, type SidecarState } from './sidecarFile';
import { toSidecar } from './toSidecar';
import type { SpansByKey } from './trackedAnnotations';

/** The text on disk, where the stored annotations are in it, and which of them were edited inside since they were read or made. */
export interface DiskText {
  readonly text: string;
  readonly spans: SpansByKey;
  readonly edited: ReadonlySet<string>;
}

/** The text on disk and what is said of it. */
interface DescribedText {
  readonly diskText: string;
  readonly hash: string;
  readonly info: ArticleInfo;
  /** The text that the sidecar was written for, where that is another one and known. */
  readonly formerText: string | undefined;
}

/** What the sidecar says, with spans in the text on disk. */
export interface LoadedSidecar {
  readonly stored: AnnotationSet;
  readonly diskText: string;
  /** Where the same annotations are found in the open text, when that has unsaved edits. */
  readonly inOpenText?: SpansByKey;
  /** Keys of annotations whose place nobody else changed: in an open text with unsaved edits they are where they are. */
  readonly unmoved: ReadonlySet<string>;
  /** Whether what was written last has to be written again, because another writer wrote over it unseen. */
  readonly isOverwritten: boolean;
}

/**
 * Makes what is to be shown of a sidecar that was read; call it at once before that is shown, with the stored annotations as they are then.
 *
 * @param mine Changes of the reader that are not on disk: they are merged with those on disk. Undefined when there are none.
 */
export type Adoption = (mine: AnnotationSet | undefined, known: AnnotationSet) => LoadedSidecar;

/**
 * Reads and writes the sidecar of one article. The sidecar always describes the text on disk: while the open text has unsaved
 * edits, a place is written where it was in the file, and one that the file does not have yet as orphaned, so that it is found
 * again by its words and what stands around them once the text is saved.
 */
export class SidecarSync {
  readonly #article: ArticleText;
  readonly #services: SessionServices;
  readonly #file: SidecarFile | undefined;
  /** What the file says of places that its text does not have. */
  #outside: readonly SidecarProblem[] = [];
  #disk: DiskText | undefined;

  /** @param base See `SidecarFile`. */
  constructor(article: ArticleText, services: SessionServices, base?: string) {
    this.#article = article;
    this.#services = services;
    this.#file =
      article.sidecarUri === undefined
        ? undefined
        : new SidecarFile(article.sidecarUri, services.files, () => services.scheduler.time(), base);
  }

  get uri(): string | undefined {
    return this.#file?.uri;
  }

  /** The text of the file that changes which are not on disk grew from. Undefined: there was none. */
  get base(): string | undefined {
    return this.#file?.base;
  }

  get state(): SidecarState {
    const state = this.#file?.state ?? { kind: 'none' };
    if (state.kind !== 'valid' || this.#outside.length === 0) return state;
    return { ...state, problems: [...state.problems, ...this.#outside] };
  }

  /** The text that the sidecar describes and where the stored annotations are in it. Undefined before the first reading. */
  get disk(): DiskText | undefined {
    return this.#disk;
  }

  /** Reads the sidecar. Undefined when it is as last known, or cannot be taken over (see `state`). */
  async refresh(force = false): Promise<Adoption | undefined> {
    const found: Refreshed = (await this.#file?.refresh()) ?? { kind: 'same' };
    if (found.kind === 'same' && !force) return undefined;
    const { state } = this;
    if (state.kind !== 'valid' && state.kind !== 'none') return undefined;
    const former = state.kind === 'valid' ? state.content.article?.sha256 : undefined;
    const { diskText, hash, info, formerText } = await this.#describeDiskText(factsOf(state), former);
    this.#outside = state.kind === 'valid' && former === hash ? outsideText(state.content, state.places, diskText) : [];
    return (mine, known) => {
      const theirs = state.kind === 'valid' ? state.content : EMPTY_CONTENT;
      const isOverwritten = found.kind === 'news' && found.isOverwritten;
      const own = mine ?? (isOverwritten ? known : undefined);
      const base = found.kind === 'news' ? found.base : this.base;
      const content = own === undefined ? theirs : this.#merged(base, theirs, own, { info, diskText });
      const described = content.article?.sha256;
      const options = {
        textUnchanged: described === hash,
        formerText: described === former ? formerText : undefined,
      };
      return this.#load(content, diskText, options, isOverwritten);
    };
  }

  /** The text on disk, its hash and facts, and the text that the sidecar was written for. Asked again until the text stays the same meanwhile. */
  async #describeDiskText(facts: ArticleInfo | undefined, former: string | undefined): Promise<DescribedText> {
    for (;;) {
      const disk = this.#disk;
      const diskText = await this.#readDiskText();
      const hash = await this.#services.hash.sha256(normalizeText(diskText));
      const info = await articleInfo(this.#article.uri, diskText, this.#services.hash, facts);
      if (former === hash) await this.#services.snapshots.write(hash, diskText);
      const formerText = former === undefined || former === hash ? undefined : await this.#textOf(former);
      const isReplaced = !this.#article.isDirty && this.#article.getText() !== diskText;
      if (this.#disk === disk && !isReplaced) return { diskText, hash, info, formerText };
    }
  }

  /** The text with this hash. Whoever keeps it may have it wrong: only the very text that the sidecar was written for is of use. */
  async #textOf(sha256: string): Promise<string | undefined> {
    const text = await this.#services.snapshots.read(sha256, this.#article.uri);
    return text !== undefined && (await this.#services.hash.sha256(normalizeText(text))) === sha256 ? text : undefined;
  }

  #load(content: SidecarContent, diskText: string, options: FromSidecarOptions, isOverwritten: boolean): LoadedSidecar {
    // Rejections have no ids in the file: those of one reading are none of another's.
    const reading = content.rejected.length === 0 ? '' : this.#services.randomIds.next();
    const ids = (): (() => string) => {
      let n = 0;
      return () => `rejected-${reading}-${++n}`;
    };
    const stored = fromSidecar(content, diskText, { ...options, newId: ids() });
    const spans = spansByKey(stored);
    const unmoved = this.#unmoved(spans, diskText);
    this.#disk = { text: diskText, spans, edited: new Set() };
    const loaded = { stored, diskText, unmoved, isOverwritten };
    if (!this.#article.isDirty) return loaded;
    const inOpenText = fromSidecar(content, this.#article.getText(), { textUnchanged: false, newId: ids() });
    return { ...loaded, inOpenText: spansByKey(inOpenText) };
  }

  /** What would have been written here had nobody else written, merged with what somebody else wrote. */
  #merged(
    base: string | undefined,
    theirs: SidecarContent,
    mine: AnnotationSet,
    { info, diskText }: { readonly info: ArticleInfo; readonly diskText: string },
  ): SidecarContent {
    const onDisk = this.#inDiskText(mine, diskText);
    const own = writeSidecar(base, toSidecar(onDisk, info, diskText));
    return mergeSidecars(contentOf(base), theirs, contentOf(own)).content;
  }

  /** Keys of spans that are in the file where they were known to be, as far as one text can be compared with itself. */
  #unmoved(spans: SpansByKey, diskText: string): ReadonlySet<string> {
    const disk = this.#disk;
    return new Set(
      [...spans].flatMap(([key, span]) => {
        const known = disk?.spans.get(key);
        const isElsewhere = known !== undefined && disk?.text === diskText && !isSamePlace(known, span);
        return isElsewhere ? [] : [key];
      }),
    );
  }

  /**
   * Writes the stored annotations.
   *
   * @param stored With spans in the open text as it is now.
   * @param edited Keys of those that were edited inside since they were read or made.
   * @throws Error where the file cannot be written, a FileChanged where it is not as it was last read.
   */
  async write(stored: AnnotationSet, edited: ReadonlySet<string>): Promise<void> {
    if (this.#file === undefined) return;
    const disk = this.#disk;
    const text = disk?.text ?? (await this.#readDiskText());
    const isOpenText = this.#isOpenText(text);
    const onDisk = this.#inDiskText(stored, text);
    const info = await articleInfo(this.#article.uri, text, this.#services.hash, factsOf(this.state));
    await this.#file.write(toSidecar(onDisk, info, text));
    if (info.sha256 !== undefined) await this.#services.snapshots.write(info.sha256, text);
    this.#outside = [];
    // The text may have been saved in the meantime: then the next writing, which is under way, tells of that.
    if (this.#disk === disk)
      this.#disk = { text, spans: spansByKey(onDisk), edited: isOpenText ? edited : (disk?.edited ?? new Set()) };
  }

  /** What {@link SidecarSync.write} would write; undefined where there is nowhere to. */
  async preview(stored: AnnotationSet): Promise<FileEdit | undefined> {
    if (this.#file === undefined) return undefined;
    const text = this.#disk?.text ?? (await this.#readDiskText());
    const onDisk = this.#inDiskText(stored, text);
    const info = await articleInfo(this.#article.uri, text, this.#services.hash, factsOf(this.state));
    return this.#file.preview(toSidecar(onDisk, info, text));
  }

  /**
   * Looks in the open text for stored annotations that the text on disk has and edits took away, and for those that it lacks and edits may have
   * brought back, as undo, pasting or typing the words again does. Names are found by their exact words and what stands around them, long
   * quotes also with small edits; neither where the text on disk has the same words already: those are others.
   */
  findLost(lost: readonly LostSpan[]): SpansByKey {
    const disk = this.#disk;
    if (disk === undefined || lost.length === 0) return new Map();
    const text = this.#article.getText();
    const wanted = lost.flatMap(({ key, isQuote }) => {
      const span = disk.spans.get(key);
      if (!span) return [];
      return [{ key, text: disk.text.slice(span.start, span.end), ...captureContext(disk.text, span), fuzzy: isQuote }];
    });
    const places = new Map([
      ...this.#asInFile(text, lost),
      ...[...findAgain(text, wanted)].map(([key, { span }]) => [key, span] as const),
    ]);
    if (places.size === 0) return places;
    const kept = new KeptText(disk.text, text);
    return new Map([...places].filter(([key, span]) => !kept.isOther(span, disk.spans.get(key) ?? undefined)));
  }

  /** Where the open text has what the file says of the lost ones; of a quote also its content and cue. */
  #asInFile(text: string, lost: readonly LostSpan[]): ReadonlyMap<string, Span> {
    const { state } = this;
    if (text === this.#disk?.text || state.kind !== 'valid') return new Map();
    // Rejections have no ids in the file.
    const spans = spansByKey(fromSidecar(state.content, text, { textUnchanged: false, newId: () => '' }));
    return new Map(
      lost
        .flatMap(({ key }) => (spans.get(key) ? [key, contentKey(key), cueKey(key)] : []))
        .flatMap((key) => {
          const span = spans.get(key);
          return span ? [[key, span]] : [];
        }),
    );
  }

  /** The text on disk is now this, with the stored annotations at these spans. */
  textOnDisk(text: string, spans: SpansByKey, edited: ReadonlySet<string>): void {
    this.#disk = { text, spans, edited };
  }

  /** Asked of the texts too: an editor that saves says first that a text is no longer dirty, and only then that it was saved. */
  #isOpenText(diskText: string): boolean {
    return !this.#article.isDirty && this.#article.getText() === diskText;
  }

  /** The annotations where they are in the text on disk. */
  #inDiskText(stored: AnnotationSet, diskText: string): AnnotationSet {
    if (this.#isOpenText(diskText)) return stored;
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

const isSamePlace = (a: Span | null, b: Span | null): boolean => a === b || (a !== null && b !== null && sameSpan(a, b));

/** Gives annotations that the text on disk does not have the words around them in the open text, by which they are found once it is saved. */
function withContexts(set: AnnotationSet, openText: string, spans: SpansByKey): AnnotationSet {
  const withContext = <T extends Annotation>(annotation: T): T => {
    const span = annotation.span === null ? spans.get(annotation.id) : undefined;
    return span ? { ...annotation, lastKnown: captureContext(openText, span) } : annotation;
  };
  return mapAnnotations(set, withContext);
}

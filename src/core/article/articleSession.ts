import type { RankedPlace } from '../anchor/rankedPlaces';
import type { Wanted } from '../anchor/wanted';
import type { Annotation } from '../model/annotation';
import { type AnnotationChange, changeBetween, isEmptyChange } from '../model/annotationChange';
import { allAnnotations, type AnnotationSet, EMPTY_SET } from '../model/annotationSet';
import type { Detection } from '../model/detection';
import type { Desk } from '../model/operations/promote';
import type { ArticleInfo } from '../sidecar/schema';
import type { Span } from '../text/span';
import type { EditCause } from '../text/spanHistory';
import type { TextChange } from '../text/textChange';
import type { FileEdit } from '../workspace/fileEdit';
import { isUsable } from '../workspace/fileState';
import { type Disposable, FileChanged } from '../workspace/ports';
import { type UndoPart, UndoStack } from '../workspace/undo';
import { articleTitle } from './articleInfo';
import { ArticlePart, type PlacedChange } from './articlePart';
import type { ArticleText } from './articleText';
import { DetectionLoop } from './detectionLoop';
import { Emitter } from './emitter';
import { FileQueue } from './fileQueue';
import { foreignIds } from './foreignIds';
import { isDetectable } from './isEnglish';
import { idsByPlace } from './idsByPlace';
import { lostPlace, placesFor } from './lostPlace';
import { PendingWork } from './pendingWork';
import { lostSpans, spansByKey } from './placedSet';
import { placeKey } from './placeKey';
import type { SessionServices } from './sessionServices';
import { factsOf, type SidecarState } from './sidecarFile';
import { type LoadedSidecar, SidecarSync } from './sidecarSync';
import { suggestionsOf } from './suggestionsOf';
import { type Painted, TrackedAnnotations } from './trackedAnnotations';
import type { UndoServices } from './undoServices';

export interface SessionSettings {
  /** Suggestions below this confidence (0 to 1) are not shown. */
  readonly minConfidence: number;
  /** Whether the article reads as though it were in the language that the detector knows; what its sidecar says of that comes first. */
  readonly detects: boolean;
}

/** How the session stands, for the status bar and for messages. */
export interface SessionStatus {
  readonly detection: 'pending' | 'done' | 'failed' | 'off';
  readonly sidecar: SidecarState;
  /** Why the last change could not be saved; the change is kept and written with the next one. */
  readonly saveError: Error | undefined;
}

/**
 * What differs: `places` when an edit touched characters of annotations, `annotations` when what is annotated or suggested differs,
 * `status` when only the status does.
 */
export type SessionChange = 'places' | 'annotations' | 'status';

/** Why annotations cannot be changed now. */
export type ReadOnlyReason = 'loading' | 'nowhereToSave' | 'invalid' | 'newer' | 'unreadable';

/** What an editor was told that a change would make of the sidecar. */
interface Previewed {
  readonly next: AnnotationSet;
  readonly change: AnnotationChange;
  readonly further: readonly UndoPart[];
}

/** What was decided on an article and is not on disk yet. The next session of the article, there or at another place, goes on from it. */
export interface UnsavedWork {
  /** With spans in `text`. */
  readonly stored: AnnotationSet;
  readonly text: string;
  /** The sidecar that it grew from; undefined where there was none. */
  readonly base: string | undefined;
}

const DETECTION_DELAY_MS = 250;
/** How often a save begins anew because others wrote into the file meanwhile. */
const MOST_TRIES = 20;

/**
 * One article: its text, its sidecar and the detector's suggestions, joined to what the reader sees. The only holder of state;
 * everything shown reads it, everything done goes through {@link ArticleSession.change}.
 */
export class ArticleSession {
  readonly #article: ArticleText;
  readonly #services: SessionServices;
  readonly #sidecar: SidecarSync;
  readonly #annotations: TrackedAnnotations;
  readonly #detection: DetectionLoop;
  readonly #emitter = new Emitter<SessionChange>();
  readonly #work = new PendingWork();
  readonly #queue: FileQueue;
  readonly #undo: UndoServices;
  readonly #disposables: Disposable[] = [];

  #settings: SessionSettings;
  /** Changes that are not on disk yet, oldest first. */
  #unsaved: readonly AnnotationChange[] = [];
  /** Whether more than the changes is to be written: others wrote over a save of ours unseen, or the work of another session is taken over. */
  #mustSave: boolean;
  #saveError: Error | undefined;
  /** The last one, until it is in the file. */
  #previewed: Previewed | undefined;
  #isLoaded = false;
  #isDisposed = false;

  readonly onDidChange = this.#emitter.event;

  /** @param work What the last session of the article, there or at another place, could not save. */
  constructor(article: ArticleText, services: SessionServices, settings: SessionSettings, work?: UnsavedWork) {
    this.#article = article;
    this.#services = services;
    this.#settings = settings;
    this.#undo = services.undo ?? { stack: new UndoStack(), held: new Map(), sessionOf: () => Promise.resolve(this) };
    this.#sidecar = new SidecarSync(article, services, work?.base);
    this.#queue = new FileQueue(this.#work, (error) => {
      services.log.error(`Could not read ${String(this.#sidecar.uri)}`, error);
    });
    this.#annotations = new TrackedAnnotations(settings.minConfidence);
    if (work !== undefined) this.#takeOver(work);
    this.#mustSave = work !== undefined;
    this.#detection = new DetectionLoop(article, services, this.#work, {
      onDetected: (detection) => {
        this.#detected(detection);
      },
      onState: () => {
        this.#emitter.fire('status');
      },
    });
  }

  get uri(): string {
    return this.#article.uri;
  }

  get sidecarUri(): string | undefined {
    return this.#sidecar.uri;
  }

  get status(): SessionStatus {
    const detection = this.#detects ? this.#detection.state : 'off';
    return { detection, sidecar: this.#sidecar.state, saveError: this.#saveError };
  }

  /** What would be lost if the session ended now; undefined when everything is on disk. */
  get unsavedWork(): UnsavedWork | undefined {
    if (this.#unsaved.length === 0 && !this.#mustSave) return undefined;
    return { stored: this.#annotations.stored, text: this.#article.getText(), base: this.#sidecar.base };
  }

  /** Undefined when annotations may be changed. */
  get readOnly(): ReadOnlyReason | undefined {
    if (this.#sidecar.uri === undefined || !this.#article.isWritable) return 'nowhereToSave';
    if (!this.#isLoaded) return 'loading';
    const { state } = this.#sidecar;
    return isUsable(state) ? undefined : state.kind;
  }

  /** What the reader sees: stored annotations and live suggestions, every span where it is in the text now. */
  get annotations(): AnnotationSet {
    return this.#annotations.view;
  }

  /** Whether there is a change of the reader to take back. */
  get canUndo(): boolean {
    return this.readOnly === undefined && this.#undo.stack.canUndo(this.uri);
  }

  get canRedo(): boolean {
    return this.readOnly === undefined && this.#undo.stack.canRedo(this.uri);
  }

  /** Whether the reader decided or wrote something on an entity, mention or quote. */
  readonly isStored = (id: string): boolean => this.#annotations.isStored(id);

  /** What the sidecar states about the article besides its annotations; its first line as the title where there is none. */
  get facts(): ArticleInfo {
    return { title: articleTitle(this.getText()), ...factsOf(this.#sidecar.state) };
  }

  /** The text as it is now. */
  getText(): string {
    return this.#article.getText();
  }

  /** What is to be painted in a stretch of the text; costs what is there, not what the article holds. */
  paintedIn(span: Span): readonly (Painted & { readonly span: Span })[] {
    return this.#annotations.paintedIn(span);
  }

  /** Where an orphan may be, best first; empty where nothing comes near. */
  rankedPlaces(id: string): readonly RankedPlace[] {
    const wanted = this.#lostPlace(id);
    return wanted === undefined ? [] : placesFor(wanted, this.#annotations.stored, this.getText());
  }

  /** Where an orphan stood when it was last seen; may lie outside the text. */
  lastPlace(id: string): Span | undefined {
    return this.#lostPlace(id)?.hint;
  }

  #lostPlace(id: string): Wanted | undefined {
    const { state } = this.#sidecar;
    return lostPlace(id, this.#annotations.stored, state.kind === 'valid' ? state.content : undefined, this.getText());
  }

  #takeOver({ stored, text }: UnsavedWork): void {
    this.#annotations.load(stored);
    const now = this.#article.getText();
    if (text !== now) this.#annotations.placeThroughDiff(text, now, spansByKey(stored));
  }

  /** Reads the sidecar and begins to detect. Call once. */
  async open(): Promise<void> {
    // Watching comes first, so that nothing written while the sidecar is read is missed.
    if (this.#sidecar.uri !== undefined)
      this.#disposables.push(this.#services.watcher.watch(this.#sidecar.uri, () => void this.reload()));
    await this.#queue.run(async () => {
      await this.#refresh(true);
      const held = this.#undo.held.get(this.uri);
      if (held !== undefined) this.#annotations.hold(held, this.#article.getText());
      this.#undo.held.delete(this.uri);
      this.#isLoaded = true;
      if (this.#mustSave) this.#save();
    });
    if (this.#isDisposed) return;
    const taught = this.#services.taught?.onDidChange(() => {
      if (this.#detection.isNewsKnown) this.#detect(DETECTION_DELAY_MS);
    });
    if (taught !== undefined) this.#disposables.push(taught);
    this.#emitter.fire('annotations');
    this.#detect(0);
  }

  dispose(): void {
    this.#isDisposed = true;
    const { stack, held } = this.#undo;
    if (stack.canUndo(this.uri) || stack.canRedo(this.uri))
      held.set(this.uri, this.#annotations.heldPlaces(this.#article.getText()));
    this.#detection.cancel();
    for (const disposable of this.#disposables) disposable.dispose();
    this.#emitter.dispose();
  }

  /** Resolves when nothing is pending: the sidecar is read and written, the text as it is now has been looked at. */
  whenSettled(): Promise<void> {
    return this.#work.whenSettled();
  }

  /** Resolves when every change made so far is on disk, or could not be saved (see {@link ArticleSession.status}). */
  async whenSaved(): Promise<void> {
    await this.#queue.whenDone();
  }

  configure(settings: SessionSettings): void {
    if (settings.minConfidence === this.#settings.minConfidence && settings.detects === this.#settings.detects) return;
    this.#settings = settings;
    this.#annotations.minConfidence = settings.minConfidence;
    this.#emitter.fire('annotations');
    this.#detect(0);
  }

  /** Detects again now; resolves when the suggestions are there. */
  async detect(): Promise<void> {
    this.#detect(0);
    await this.whenSettled();
  }

  /**
   * Carries an operation of the reader out and saves it.
   *
   * @returns Whether anything changed. Nothing does while {@link ArticleSession.readOnly} gives a reason.
   */
  change(operation: (desk: Desk) => AnnotationSet): boolean {
    const part = this.changePart(operation);
    if (part !== undefined) this.#undo.stack.push({ parts: [part] });
    return part !== undefined;
  }

  /**
   * As {@link ArticleSession.change}, for a step that has further parts: whoever asks pushes the step.
   *
   * @returns Undefined where nothing changed.
   */
  changePart(operation: (desk: Desk) => AnnotationSet): UndoPart | undefined {
    if (this.readOnly !== undefined) return undefined;
    const { stored, view } = this.#annotations;
    const placed = this.#annotations.change(stored, operation({ stored, view }));
    if (placed === undefined) return undefined;
    this.#changed(placed);
    return this.#partOf(placed);
  }

  /** Carries a change out again or backwards; undo and redo do. @throws Error where annotations cannot be changed now. */
  step(placed: PlacedChange): void {
    if (this.readOnly !== undefined) throw new Error(`${this.uri} cannot be changed: ${this.readOnly}`);
    this.#annotations.step(placed);
    this.#changed(placed);
  }

  /**
   * What an operation would make of the sidecar, without carrying it out: for edits that the editor shows and makes itself. Once they are
   * in the file, the session takes them over as it does what others write, and as a step of the reader's that can be undone.
   *
   * @param further What else the editor makes along with it, as parts of that step.
   * @returns Undefined where nothing would change, or cannot (see {@link ArticleSession.readOnly}).
   */
  async preview(operation: (desk: Desk) => AnnotationSet, further: readonly UndoPart[] = []): Promise<FileEdit | undefined> {
    let edit: FileEdit | undefined;
    await this.#queue.run(async () => {
      await this.#refresh();
      if (this.readOnly !== undefined) return;
      const { stored, view } = this.#annotations;
      const next = operation({ stored, view });
      const change = changeBetween(stored, next);
      if (isEmptyChange(change)) return;
      edit = await this.#sidecar.preview(next);
      this.#previewed = { next, change, further };
    });
    return edit;
  }

  /**
   * Takes the reader's last step back that has to do with this article, with all of its parts, and begins to save.
   *
   * @returns Whether there was one.
   * @throws What its parts throw where one cannot be taken back; then none is.
   */
  async undo(): Promise<boolean> {
    return this.readOnly === undefined && (await this.#undo.stack.undo(this.uri));
  }

  /** Makes the step again that was taken back last. As {@link ArticleSession.undo}. */
  async redo(): Promise<boolean> {
    return this.readOnly === undefined && (await this.#undo.stack.redo(this.uri));
  }

  /** Hands what can be undone over to the session of the same text at another place. */
  handOverUndo(uri: string): void {
    const { stack, held } = this.#undo;
    held.set(uri, held.get(this.uri) ?? this.#annotations.heldPlaces(this.#article.getText()));
    held.delete(this.uri);
    stack.moved(this.uri, uri);
  }

  /** A new id for a mention, quote or rejection, without its letter. */
  readonly newId = (): string => this.#services.randomIds.next();

  /**
   * Follows an edit of the text, at once and in time that does not grow with the article.
   *
   * @param changes In the order in which they were applied; empty when only `isDirty` differs.
   */
  textChanged(changes: readonly TextChange[], cause: EditCause = 'edit'): void {
    const touched = this.#annotations.applyEdits(changes, cause, () => this.#article.getText());
    if (!this.#article.isDirty && this.#isLoaded) this.#textIsOnDisk(changes.length > 0);
    if (touched.length > 0) this.#emitter.fire('places');
    if (changes.length > 0) this.#detect(DETECTION_DELAY_MS);
  }

  /** The text was written to its file: from now on the sidecar describes that. */
  textSaved(): void {
    if (!this.#isLoaded) return;
    // What was pasted a moment ago has not been looked at yet.
    if (this.#findLost()) this.#emitter.fire('places');
    this.#sidecar.textOnDisk(this.#article.getText(), this.#annotations.spans, this.#annotations.edited);
    const isToWrite = this.#sidecar.state.kind === 'valid' || this.unsavedWork !== undefined;
    if (this.readOnly === undefined && isToWrite) this.#save();
  }

  /**
   * The text is what its file holds. After undo or revert back to that, every place is what it was there; after a reload of
   * a file that others changed, places are found by comparing the two texts.
   */
  #textIsOnDisk(isEdited: boolean): void {
    const { disk } = this.#sidecar;
    if (disk === undefined) return;
    const text = this.#article.getText();
    if (text === disk.text) this.#annotations.place(disk.spans, disk.edited);
    else if (isEdited) {
      this.#annotations.placeLostThroughDiff(disk.text, text, disk.spans);
      this.#findLost();
      this.#annotations.remember(text);
      this.#sidecar.textOnDisk(text, this.#annotations.spans, this.#annotations.edited);
    } else return;
    this.#emitter.fire('annotations');
  }

  get #detects(): boolean {
    return isDetectable(factsOf(this.#sidecar.state)?.language, this.#settings.detects);
  }

  #detect(delay: number): void {
    if (this.#isDisposed) return;
    if (this.#detects) this.#detection.schedule(delay);
    else this.#suggestNothing();
  }

  #suggestNothing(): void {
    this.#detection.cancel();
    if (allAnnotations(this.#annotations.suggestions).length === 0) return;
    this.#annotations.setSuggestions(EMPTY_SET);
    this.#emitter.fire('annotations');
  }

  #detected(detection: Detection): void {
    this.#findLost();
    // What undo may bring back with other words is no longer the same.
    const isSame = ({ id, state }: Annotation): boolean => state !== 'changed' || !this.#annotations.isHeld(id);
    const ids = idsByPlace(this.#annotations.suggestions, isSame);
    this.#annotations.remember(this.#article.getText());
    this.#annotations.setSuggestions(
      suggestionsOf(detection, (kind, span) => ids.get(placeKey(kind, span)) ?? `${kind === 'quote' ? 'q' : 'm'}${this.newId()}`),
    );
    this.#emitter.fire('annotations');
  }

  /** @returns Whether anything lost was found. */
  #findLost(): boolean {
    const found = this.#sidecar.findLost(lostSpans(this.#annotations.stored));
    this.#annotations.place(found);
    return found.size > 0;
  }

  #changed({ change }: PlacedChange): void {
    this.#annotations.remember(this.#article.getText());
    this.#unsaved = [...this.#unsaved, change];
    this.#emitter.fire('annotations');
    this.#save();
  }

  /** Reads the sidecar and takes over what it says, merged with changes that are not on disk yet. */
  async #refresh(force = false): Promise<void> {
    const adoption = await this.#sidecar.refresh(force);
    if (adoption === undefined) return;
    const { stored } = this.#annotations;
    const loaded = adoption(this.unsavedWork?.stored, stored);
    this.#mustSave ||= loaded.isOverwritten;
    this.#adopt(loaded);
    if (!this.#isLoaded) return;
    const foreign = foreignIds(stored, this.#annotations.stored);
    // A step back would take what others changed since along.
    if (foreign.size > 0 && !this.#rememberPreviewed())
      this.#undo.stack.forget(
        ({ uri, touches }) => uri === this.uri && touches !== undefined && [...touches].some((id) => foreign.has(id)),
      );
  }

  /** Whether the editor made what was previewed, and nobody anything else: then it is the reader's own step. */
  #rememberPreviewed(): boolean {
    const previewed = this.#previewed;
    if (previewed === undefined || foreignIds(previewed.next, this.#annotations.stored).size > 0) return false;
    this.#previewed = undefined;
    const part = this.#partOf(this.#annotations.carriedOut(previewed.change));
    this.#undo.stack.push({ parts: [part, ...previewed.further] });
    return true;
  }

  #partOf(placed: PlacedChange): UndoPart {
    return new ArticlePart(this.uri, placed, (uri) => this.#undo.sessionOf(uri));
  }

  #adopt({ stored, diskText, inOpenText, unmoved }: LoadedSidecar): void {
    const kept = new Set(inOpenText === undefined ? [] : [...this.#annotations.spans.keys()].filter((key) => unmoved.has(key)));
    if (kept.size === 0) this.#annotations.load(stored);
    else this.#annotations.setStored(stored, (key) => !kept.has(key));
    if (inOpenText !== undefined) {
      const onDisk = new Map([...spansByKey(stored)].filter(([key]) => !kept.has(key)));
      this.#annotations.placeThroughDiff(diskText, this.#article.getText(), onDisk);
      this.#annotations.place(new Map([...inOpenText].filter(([key, span]) => span !== null && onDisk.get(key) === null)));
    }
    this.#annotations.remember(this.#article.getText());
  }

  /** Reads the sidecar again and takes over what others changed in it. */
  async reload(): Promise<void> {
    await this.#queue.run(async () => {
      const detected = this.#detects;
      await this.#refresh();
      if (this.#detects !== detected) this.#detect(0);
      // Also what could not be saved before: whoever changed the file may have mended what was in the way.
      if (this.unsavedWork !== undefined) this.#save();
    });
    if (!this.#isDisposed) this.#emitter.fire('annotations');
  }

  #save(): void {
    this.#queue.save(
      () => this.#writeAll(),
      () => {
        if (!this.#isDisposed) this.#emitter.fire('status');
      },
    );
  }

  async #writeAll(): Promise<void> {
    for (let tries = 1; ; tries++) {
      await this.#refresh();
      if (this.readOnly !== undefined) return;
      const pending = this.#unsaved;
      try {
        await this.#sidecar.write(this.#annotations.stored, this.#annotations.edited);
        this.#unsaved = this.#unsaved.filter((change) => !pending.includes(change));
        this.#mustSave = false;
        this.#saveError = undefined;
        return;
      } catch (error) {
        // Somebody else was quicker: what both did is joined and written anew.
        if (error instanceof FileChanged && tries < MOST_TRIES) continue;
        this.#saveError = error instanceof Error ? error : new Error(String(error));
        this.#services.log.error(`Could not save ${String(this.#sidecar.uri)}`, error);
        return;
      }
    }
  }
}

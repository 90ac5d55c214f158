import type { Disposable } from '../ports';
import type { UndoPart, UndoStep } from './undoPart';

/** So many steps are kept of each article. */
const MOST_STEPS = 200;

/** A step cannot be taken back, or made again, before what was done later to the same thing in another article is. */
export class UndoBlocked extends Error {
  override readonly name = 'UndoBlocked';

  /** @param uri Of the article or file where that is to be done first. */
  constructor(readonly uri: string) {
    super(`What was done later in ${uri} comes first.`);
  }
}

interface Entry {
  /** Grows from step to step. */
  readonly order: number;
  readonly step: UndoStep;
  readonly uris: ReadonlySet<string>;
}

/**
 * What a reader did to annotations and registries, to be taken back and made again, apart from the undo of texts. There is one for all
 * articles, because a step may reach over several of them: it is asked for by an article, and gives the last step that has to do with that.
 */
export class UndoStack {
  #done: readonly Entry[] = [];
  #undone: readonly Entry[] = [];
  #order = 0;
  #work: Promise<unknown> = Promise.resolve();
  readonly #listeners = new Set<() => void>();

  /** Calls back when there may be something else to undo or redo. */
  onDidChange(listener: () => void): Disposable {
    this.#listeners.add(listener);
    return { dispose: () => void this.#listeners.delete(listener) };
  }

  canUndo(uri: string): boolean {
    return this.#done.some(({ uris }) => uris.has(uri));
  }

  canRedo(uri: string): boolean {
    return this.#undone.some(({ uris }) => uris.has(uri));
  }

  /** Remembers a step that has been done. What was undone in its articles cannot be made again from now on. */
  push(step: UndoStep): void {
    if (step.parts.length === 0) return;
    const entry = entryOf(this.#order++, step);
    const { uris } = entry;
    this.#undone = this.#undone.filter((other) => !haveInCommon(other.uris, uris));
    this.#done = [...this.#done, entry];
    for (const uri of uris) this.#dropOldest(uri);
    this.#tell();
  }

  /**
   * Takes the last step back that has to do with an article.
   *
   * @returns Whether there was one.
   * @throws UndoBlocked where another article has to be stepped first, and what a part throws; then everything is as it was before.
   */
  undo(uri: string): Promise<boolean> {
    return this.#inTurn(async () => {
      const entry = this.#done.filter(({ uris }) => uris.has(uri)).at(-1);
      if (entry === undefined) return false;
      requireLast(entry, this.#done);
      const next = this.#order;
      await allOrNone([...entry.step.parts].reverse(), 'undo');
      this.#done = this.#done.filter((each) => each !== entry);
      // What was done meanwhile has ended what could be made again.
      const isOver = this.#done.some(({ order, uris }) => order >= next && haveInCommon(uris, entry.uris));
      if (!isOver) this.#undone = [...this.#undone, entry];
      this.#tell();
      return true;
    });
  }

  /** Makes the step again that was taken back last of those that have to do with an article. As {@link UndoStack.undo}. */
  redo(uri: string): Promise<boolean> {
    return this.#inTurn(async () => {
      const entry = this.#undone.filter(({ uris }) => uris.has(uri)).at(-1);
      if (entry === undefined) return false;
      requireLast(entry, this.#undone);
      await allOrNone(entry.step.parts, 'redo');
      this.#undone = this.#undone.filter((each) => each !== entry);
      this.#done = [...this.#done, entry].sort((a, b) => a.order - b.order);
      this.#tell();
      return true;
    });
  }

  /** Follows an article or file, or a folder of some, to another place. */
  moved(from: string, to: string): void {
    const movedUri = (uri: string): string =>
      uri === from || uri.startsWith(`${from}/`) ? `${to}${uri.slice(from.length)}` : uri;
    const movedEntry = (entry: Entry): Entry => {
      const parts = entry.step.parts.map((part) => {
        const uri = movedUri(part.uri);
        return uri === part.uri ? part : (part.at?.(uri) ?? part);
      });
      return entryOf(entry.order, { parts, from: (entry.step.from ?? []).map(movedUri) });
    };
    this.#done = this.#done.map(movedEntry);
    this.#undone = this.#undone.map(movedEntry);
    this.#tell();
  }

  /** Forgets parts, as when others changed the same since: taking them back would take that along. A step without parts goes. */
  forget(isForgotten: (part: UndoPart) => boolean): void {
    const without = (entries: readonly Entry[]): readonly Entry[] =>
      entries.flatMap((entry) => {
        const parts = entry.step.parts.filter((part) => !isForgotten(part));
        if (parts.length === entry.step.parts.length) return [entry];
        if (parts.length === 0) return [];
        return [entryOf(entry.order, { ...entry.step, parts })];
      });
    this.#done = without(this.#done);
    this.#undone = without(this.#undone);
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  #dropOldest(uri: string): void {
    const entries = this.#done.filter(({ uris }) => uris.has(uri));
    if (entries.length > MOST_STEPS) this.#done = this.#done.filter((each) => each !== entries[0]);
  }

  /** One at a time, in the order of asking. */
  #inTurn(run: () => Promise<boolean>): Promise<boolean> {
    const turn = this.#work.then(run);
    this.#work = turn.catch(() => undefined);
    return turn;
  }
}

const entryOf = (order: number, step: UndoStep): Entry => ({
  order,
  step,
  uris: new Set([...step.parts.map(({ uri }) => uri), ...(step.from ?? [])]),
});

/** @throws UndoBlocked where an entry behind this one has to do with the same. */
function requireLast(entry: Entry, entries: readonly Entry[]): void {
  const later = entries.slice(entries.indexOf(entry) + 1).flatMap(({ step }) => step.parts);
  const blocking = entry.step.parts.flatMap((part) => later.filter((other) => touchTheSame(part, other))).at(-1);
  if (blocking !== undefined) throw new UndoBlocked(blocking.uri);
}

const touchTheSame = (a: UndoPart, b: UndoPart): boolean =>
  a.uri === b.uri && (a.touches === undefined || b.touches === undefined || haveInCommon(a.touches, b.touches));

const haveInCommon = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((each) => b.has(each));

/** Where one part cannot be stepped, those before it are stepped back. */
async function allOrNone(parts: readonly UndoPart[], way: 'undo' | 'redo'): Promise<void> {
  const stepped: UndoPart[] = [];
  try {
    for (const part of parts) {
      await part[way]();
      stepped.unshift(part);
    }
  } catch (error) {
    await stepBack(stepped, way === 'undo' ? 'redo' : 'undo');
    throw error;
  }
}

/** Steps parts of a step that failed, each where it can be: what is to be told is what failed first. */
export async function stepBack(parts: readonly UndoPart[], way: 'undo' | 'redo'): Promise<void> {
  for (const part of parts) await part[way]().catch(() => undefined);
}

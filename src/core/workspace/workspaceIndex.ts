import type { EntityKind } from '../model/annotation';
import { nameQuery } from '../model/nameQuery';
import { foldName } from '../model/sameName';
import { articleOfSidecar } from '../sidecar/sidecarName';
import { type IndexedEntity, type IndexedSidecar, isConfirmed, type OpenCounts } from './indexedSidecar';
import { readIndexedSidecar } from './readIndexedSidecar';

const NOTHING_OPEN: OpenCounts = { suggested: 0, lost: 0, disputed: 0 };

/** What differs after a file was taken in: `names` when what readers teach does, `places` when only where things stand. */
export type IndexChange = 'none' | 'places' | 'names';

/**
 * Who and what stands in which article, by the sidecars of a workspace. Fed file by file; taking one in or out costs what that file holds,
 * not what the workspace does.
 */
export class WorkspaceIndex {
  readonly #files = new Map<string, IndexedSidecar>();
  readonly #byName = new Multimap<IndexedEntity>();
  readonly #byRegistryId = new Multimap<IndexedEntity>();
  readonly #byArticle = new Multimap<IndexedEntity>();
  readonly #sidecarsOf = new Multimap<IndexedSidecar>();
  /** The sidecars of each folder. */
  readonly #byFolder = new Multimap<string>();

  /**
   * Takes in what a sidecar says now. A file that cannot be used, as half-written ones, leaves what was known of it; one that is no sidecar
   * by its name is passed over.
   */
  add(uri: string, sidecarText: string): IndexChange {
    const article = articleOfSidecar(uri);
    const next = article === undefined ? undefined : readIndexedSidecar(article, uri, sidecarText);
    if (next === undefined) return 'none';
    const before = this.#files.get(uri);
    this.#takeOut(before);
    this.#files.set(uri, next);
    this.#byFolder.add(folderOf(uri), uri);
    this.#sidecarsOf.add(next.article, next);
    for (const entity of next.entities) {
      for (const name of namesOf(entity)) this.#byName.add(name, entity);
      if (entity.registryId !== undefined) this.#byRegistryId.add(entity.registryId, entity);
      this.#byArticle.add(entity.article, entity);
    }
    return teaches(before) === teaches(next) ? 'places' : 'names';
  }

  /** Forgets a sidecar. */
  remove(uri: string): IndexChange {
    const before = this.#files.get(uri);
    if (before === undefined) return 'none';
    this.#takeOut(before);
    this.#files.delete(uri);
    this.#byFolder.delete(folderOf(uri), uri);
    return teaches(before) === teaches(undefined) ? 'places' : 'names';
  }

  /** Forgets every sidecar in a folder and the folders in it. */
  removeFolder(folder: string): IndexChange {
    const prefix = folder.endsWith('/') ? folder : `${folder}/`;
    const gone = this.#byFolder.keys().filter((each) => `${each}/`.startsWith(prefix));
    const changes = gone.flatMap((each) => [...this.#byFolder.get(each)]).map((uri) => this.remove(uri));
    return changes.includes('names') ? 'names' : changes.length > 0 ? 'places' : 'none';
  }

  has(uri: string): boolean {
    return this.#files.has(uri);
  }

  /** URIs of the articles that have sidecars with entities. */
  get articles(): readonly string[] {
    return this.#byArticle.keys();
  }

  /** Everything each sidecar says. */
  get sidecars(): Iterable<IndexedSidecar> {
    return this.#files.values();
  }

  entitiesIn(article: string): readonly IndexedEntity[] {
    return [...this.#byArticle.get(article)];
  }

  /** The entities that go by a name, full or alias, without regard to case and accents. */
  named(name: string): readonly IndexedEntity[] {
    return [...this.#byName.get(foldName(name))];
  }

  /** The entities that are linked to one of the registry. */
  linkedTo(registryId: string): readonly IndexedEntity[] {
    return [...this.#byRegistryId.get(registryId)];
  }

  /**
   * Where else somebody appears: all that is linked to the same entity of the registry, and all of that kind that goes by the full name and
   * is not linked to another.
   */
  appearancesOf(who: {
    readonly kind: EntityKind;
    readonly name: string;
    readonly registryId?: string;
  }): readonly IndexedEntity[] {
    const linked = who.registryId === undefined ? [] : this.linkedTo(who.registryId);
    const named = this.named(who.name).filter(
      ({ kind, registryId }) =>
        kind === who.kind && (registryId === undefined || who.registryId === undefined || registryId === who.registryId),
    );
    return [...new Set([...linked, ...named])];
  }

  /** The entities that have a word, of their name or an alias, that begins as each word of the query does; all for an empty query. */
  search(query: string): readonly IndexedEntity[] {
    const fits = nameQuery(query);
    const found = new Set<IndexedEntity>();
    for (const name of this.#byName.keys()) if (fits(name)) for (const entity of this.#byName.get(name)) found.add(entity);
    return [...found];
  }

  /** What is open in an article, in all layers of its annotations together; of an article without annotations nothing is. */
  openIn(article: string): OpenCounts {
    return [...this.#sidecarsOf.get(article)].reduce(
      (sum, { open }) => ({
        suggested: sum.suggested + open.suggested,
        lost: sum.lost + open.lost,
        disputed: sum.disputed + open.disputed,
      }),
      NOTHING_OPEN,
    );
  }

  #takeOut(file: IndexedSidecar | undefined): void {
    if (file !== undefined) this.#sidecarsOf.delete(file.article, file);
    for (const entity of file?.entities ?? []) {
      for (const name of namesOf(entity)) this.#byName.delete(name, entity);
      if (entity.registryId !== undefined) this.#byRegistryId.delete(entity.registryId, entity);
      this.#byArticle.delete(entity.article, entity);
    }
  }
}

const namesOf = ({ name, aliases }: IndexedEntity): ReadonlySet<string> => new Set([name, ...aliases].map(foldName));

const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/'));

/** What a file teaches, as text that is the same when it teaches the same. */
const teaches = (file: IndexedSidecar | undefined): string =>
  JSON.stringify([
    (file?.entities ?? []).filter(isConfirmed).map(({ kind, name, aliases, registryId }) => [kind, name, aliases, registryId]),
    file?.rejected ?? [],
  ]);

/** Several values to a key; a key without values is gone. */
class Multimap<T> {
  readonly #values = new Map<string, Set<T>>();

  get(key: string): ReadonlySet<T> {
    return this.#values.get(key) ?? new Set();
  }

  keys(): readonly string[] {
    return [...this.#values.keys()];
  }

  add(key: string, value: T): void {
    const values = this.#values.get(key);
    if (values === undefined) this.#values.set(key, new Set([value]));
    else values.add(value);
  }

  delete(key: string, value: T): void {
    const values = this.#values.get(key);
    values?.delete(value);
    if (values?.size === 0) this.#values.delete(key);
  }
}

import type { KnownName, KnownNames, NeverName } from '../model/knownNames';
import { foldName } from '../model/sameName';
import type { RegistryContent } from '../sidecar/schema';
import { type IndexedEntity, type IndexedRejection, isConfirmed } from './indexedSidecar';
import type { WorkspaceIndex } from './workspaceIndex';
import { pushUnder } from '../text/pushUnder';

/**
 * What readers taught: the registry's entities and what it says is no name; the names of everyone of whom a mention is confirmed in any
 * sidecar; and the texts rejected for a whole article, unless they are known as a name somewhere.
 */
export function taughtNames(registry: RegistryContent, index: WorkspaceIndex): KnownNames {
  const known = new Drafts(registry);
  const rejected = new Map<string, IndexedRejection>();
  for (const file of index.sidecars) {
    for (const entity of file.entities) if (isConfirmed(entity)) known.learn(entity);
    for (const rejection of file.rejected) rejected.set(`${rejection.kind}:${foldName(rejection.text)}`, rejection);
  }
  const names = known.names;
  const confirmed = new Set(
    names.flatMap(({ kind, name, aliases }) => [name, ...aliases].map((text) => `${kind}:${foldName(text)}`)),
  );
  const never: NeverName[] = registry.never.map((text) => ({ text }));
  for (const [key, rejection] of rejected) if (!confirmed.has(key)) never.push(rejection);
  return { names, never };
}

interface Draft extends KnownName {
  readonly aliases: string[];
  confidential?: boolean;
}

/** Known names while they are put together: those of one entity of the registry, or of one full name, are one. */
class Drafts {
  readonly #byId = new Map<string, Draft>();
  readonly #byName = new Map<string, Draft>();
  /** The registry's entities by kind and full name. */
  readonly #namesakes = new Map<string, Draft[]>();

  constructor(registry: RegistryContent) {
    for (const { id, kind, name, aliases = [], never = [], confidential = false } of registry.entities) {
      const draft: Draft = { id, kind, name, aliases: [...aliases], never, ...(confidential ? { confidential } : {}) };
      const key = `${kind}:${foldName(name)}`;
      this.#byId.set(id, draft);
      pushUnder(this.#namesakes, key, draft);
    }
  }

  get names(): readonly KnownName[] {
    return [...this.#byId.values(), ...this.#byName.values()];
  }

  learn(entity: IndexedEntity): void {
    const draft = this.#draftFor(entity);
    if (entity.confidential) draft.confidential = true;
    const names = new Set([draft.name, ...draft.aliases, ...(draft.never ?? [])].map(foldName));
    for (const name of [entity.name, ...entity.aliases]) {
      if (names.has(foldName(name))) continue;
      names.add(foldName(name));
      draft.aliases.push(name);
    }
  }

  #draftFor({ kind, name, registryId }: IndexedEntity): Draft {
    const linked = registryId === undefined ? undefined : this.#byId.get(registryId);
    if (linked?.kind === kind) return linked;
    const key = `${kind}:${foldName(name)}`;
    const known = this.#byName.get(key) ?? this.#registered(kind, name);
    if (known !== undefined) return known;
    const draft: Draft = { kind, name, aliases: [] };
    this.#byName.set(key, draft);
    return draft;
  }

  /** The one entity of the registry that has the name as its full one. */
  #registered(kind: KnownName['kind'], name: string): Draft | undefined {
    const named = this.#namesakes.get(`${kind}:${foldName(name)}`) ?? [];
    return named.length === 1 ? named[0] : undefined;
  }
}

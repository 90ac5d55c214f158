import type { AnnotationSet } from '../model/annotationSet';
import { entitiesOf } from '../model/annotationSet';
import { changeLinks, invertLinkChange, type LinkChange } from '../model/operations/linkEntity';
import type { RegistryContent } from '../sidecar/schema';
import type { FolderKnowledge } from '../workspace/folderKnowledge';
import { SidecarReadOnly } from '../workspace/folderKnowledge';
import { changeLinksInSidecar, type SidecarLinks } from '../workspace/registry/linkChange';
import { invertRegistryChange, type RegistryChange } from '../workspace/registry/registryChange';
import type { ArticleSession } from './articleSession';

/** What one action changed in the registry and in the articles that are linked to it: applied backwards it is its own undo. */
export interface RegistryStep {
  readonly registry: RegistryChange;
  readonly sidecars: readonly SidecarLinks[];
}

export const invertRegistryStep = ({ registry, sidecars }: RegistryStep): RegistryStep => ({
  registry: invertRegistryChange(registry),
  sidecars: sidecars.map(({ sidecar, links }) => ({ sidecar, links: links.map(invertLinkChange) })),
});

/** The registry of a folder, and the sessions of those of its articles that are open. */
export interface RegistryReach {
  readonly knowledge: FolderKnowledge;
  readonly sessions: readonly ArticleSession[];
}

/** Carries an operation out on the registry and then changes links in articles; all of it, or where something fails nothing. */
export async function changeRegistryAndLinks(
  reach: RegistryReach,
  operation: (registry: RegistryContent) => RegistryContent,
  links: () => readonly SidecarLinks[],
): Promise<RegistryStep> {
  const registry = await reach.knowledge.changeRegistry(operation);
  const sidecars = links().filter((each) => each.links.length > 0);
  try {
    await changeAllLinks(reach, sidecars);
  } catch (error) {
    await reach.knowledge.applyToRegistry(registry, true);
    throw error;
  }
  return { registry, sidecars };
}

/**
 * Makes a step again; with its inverse, takes it back.
 *
 * @throws RegistryReadOnly, RegistryEntityChanged or SidecarReadOnly where that is not possible; then nothing is changed.
 */
export async function applyRegistryStep(reach: RegistryReach, step: RegistryStep): Promise<void> {
  await reach.knowledge.applyToRegistry(step.registry);
  try {
    await changeAllLinks(reach, step.sidecars);
  } catch (error) {
    await reach.knowledge.applyToRegistry(step.registry, true);
    throw error;
  }
}

/** Links that follow when ids of the registry become others: of every article of the folder, open or not, that is linked to one. */
export function linksTo(
  { knowledge, sessions }: RegistryReach,
  next: ReadonlyMap<string, string | undefined>,
  isMeant: (entity: { readonly name: string }) => boolean = () => true,
): readonly SidecarLinks[] {
  const open = new Map(sessions.flatMap((session) => (session.sidecarUri === undefined ? [] : [[session.sidecarUri, session]])));
  const bySidecar = new Map<string, LinkChange[]>();
  for (const before of next.keys())
    for (const { sidecar, id, name } of knowledge.index.linkedTo(before)) {
      if (open.has(sidecar) || !isMeant({ name })) continue;
      bySidecar.set(sidecar, [...(bySidecar.get(sidecar) ?? []), { entity: id, before, after: next.get(before) }]);
    }
  const inOpen = [...open].map(([sidecar, session]) => ({ sidecar, links: linksIn(session, next, isMeant) }));
  return [...[...bySidecar].map(([sidecar, links]) => ({ sidecar, links })), ...inOpen].filter(({ links }) => links.length > 0);
}

const linksIn = (
  { annotations, isStored }: ArticleSession,
  next: ReadonlyMap<string, string | undefined>,
  isMeant: (entity: { readonly name: string }) => boolean,
): readonly LinkChange[] =>
  entitiesOf(annotations).flatMap((entity) => {
    const { id, entity: before } = entity;
    if (before === undefined || !next.has(before) || !isStored(id) || !isMeant(entity)) return [];
    return [{ entity: id, before, after: next.get(before) }];
  });

/** All of them or none: those that were changed are changed back when one cannot be. */
async function changeAllLinks(reach: RegistryReach, sidecars: readonly SidecarLinks[]): Promise<void> {
  for (const { sidecar } of sidecars) {
    const session = sessionOf(reach, sidecar);
    if (session === undefined) await reach.knowledge.requireSidecar(sidecar);
    else if (session.readOnly !== undefined) throw new SidecarReadOnly(sidecar);
  }
  const done: SidecarLinks[] = [];
  try {
    for (const each of sidecars) {
      await changeLinksOf(reach, each);
      done.push(each);
    }
  } catch (error) {
    for (const { sidecar, links } of done.reverse()) await changeLinksOf(reach, { sidecar, links: links.map(invertLinkChange) });
    throw error;
  }
}

async function changeLinksOf(reach: RegistryReach, { sidecar, links }: SidecarLinks): Promise<void> {
  const session = sessionOf(reach, sidecar);
  if (session === undefined) {
    await reach.knowledge.changeSidecar(sidecar, (source) => changeLinksInSidecar(source, links));
    return;
  }
  session.change((desk): AnnotationSet => changeLinks(desk, links));
  await session.whenSaved();
}

const sessionOf = ({ sessions }: RegistryReach, sidecar: string): ArticleSession | undefined =>
  sessions.find(({ sidecarUri }) => sidecarUri === sidecar);

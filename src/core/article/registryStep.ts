import { type AnnotationSet, entitiesOf } from '../model/annotationSet';
import { mergeEntities } from '../model/operations/editEntity';
import { joinedByLink } from '../model/operations/joinedByLink';
import { changeLinks, type LinkChange } from '../model/operations/changeLinks';
import type { Desk } from '../model/operations/promote';
import type { RegistryContent } from '../sidecar/schema';
import { type FolderKnowledge, SidecarReadOnly } from '../workspace/folderKnowledge';
import { changeLinksInSidecar } from '../workspace/registry/changeLinksInSidecar';
import { isEmptyRegistryChange } from '../workspace/registry/registryChange';
import { registryPart, sidecarPart, stepBack, type UndoPart, type UndoStep } from '../workspace/undo';
import type { ArticleSession } from './articleSession';

/** The registry of a folder, and the sessions of those of its articles that are open. */
export interface RegistryReach {
  readonly knowledge: FolderKnowledge;
  readonly sessions: readonly ArticleSession[];
}

/** Links of one article that are to change. */
export interface ArticleLinks {
  /** URI of the article. */
  readonly article: string;
  /** URI of the sidecar. */
  readonly sidecar: string;
  readonly links: readonly LinkChange[];
  /** Id of the registry: whoever in the article is linked to it then becomes one. */
  readonly joined?: string;
}

/**
 * Carries an operation out on the registry and then changes links in articles; all of it, or where something fails nothing.
 *
 * @param links Asked for beforehand, to see whether all those articles can be changed, and once more when the registry is changed: by then the
 *   ids of new entities are known.
 * @returns The step, to be pushed on the undo stack.
 * @throws RegistryReadOnly or SidecarReadOnly where a file must not be written over, what the operation throws, and what the file system throws.
 */
export async function registryStep(
  reach: RegistryReach,
  operation: (registry: RegistryContent) => RegistryContent,
  links: () => readonly ArticleLinks[] = () => [],
): Promise<UndoStep> {
  for (const { sidecar } of links()) await requireWritable(reach, sidecar);
  const change = await reach.knowledge.changeRegistry(operation);
  const parts = isEmptyRegistryChange(change) ? [] : [registryPart(reach.knowledge, change)];
  const articles = links();
  try {
    for (const each of articles) parts.push(...(await changeLinksOf(reach, each)));
  } catch (error) {
    await stepBack(parts.reverse(), 'undo');
    throw error;
  }
  return { parts, from: articles.map(({ article }) => article) };
}

/** The links that follow when entries of the registry become one. Articles that had several of them have one entity for them then. */
export const linksToMerged = (reach: RegistryReach, keepId: string, otherIds: readonly string[]): readonly ArticleLinks[] =>
  linksTo(reach, new Map(otherIds.filter((other) => other !== keepId).map((other) => [other, keepId]))).map((links) => ({
    ...links,
    joined: keepId,
  }));

/**
 * The links that follow when ids of the registry become others: of every article of the folder, open or not, that is linked to one.
 *
 * @param next The new id of each; undefined for no link any more.
 */
export function linksTo(
  { knowledge, sessions }: RegistryReach,
  next: ReadonlyMap<string, string | undefined>,
  isMeant: (entity: { readonly name: string }) => boolean = () => true,
): readonly ArticleLinks[] {
  const open = new Set(sessions.map(({ sidecarUri }) => sidecarUri));
  const closed = new Map<string, ArticleLinks>();
  for (const [before, after] of next)
    for (const { article, sidecar, id, name } of knowledge.index.linkedTo(before)) {
      if (open.has(sidecar) || !isMeant({ name })) continue;
      const links = closed.get(sidecar)?.links ?? [];
      closed.set(sidecar, { article, sidecar, links: [...links, { entity: id, before, after }] });
    }
  const inOpen = sessions.flatMap((session) => {
    const links = linksIn(session, next, isMeant);
    return session.sidecarUri === undefined || links.length === 0
      ? []
      : [{ article: session.uri, sidecar: session.sidecarUri, links }];
  });
  return [...closed.values(), ...inOpen];
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

async function requireWritable(reach: RegistryReach, sidecar: string): Promise<void> {
  const session = sessionOf(reach, sidecar);
  if (session === undefined) await reach.knowledge.requireSidecar(sidecar);
  else if (session.readOnly !== undefined) throw new SidecarReadOnly(sidecar);
}

async function changeLinksOf(reach: RegistryReach, { sidecar, links, joined }: ArticleLinks): Promise<readonly UndoPart[]> {
  const session = sessionOf(reach, sidecar);
  if (session === undefined)
    return [await sidecarPart(reach.knowledge, sidecar, (source) => changeLinksInSidecar(source, links, joined))];
  const part = session.changePart((desk) => joinedTo(desk, changeLinks(desk, links), joined));
  await session.whenSaved();
  return part === undefined ? [] : [part];
}

/** One of all entities that are linked to somebody. */
function joinedTo({ stored, view }: Desk, relinked: AnnotationSet, registryId: string | undefined): AnnotationSet {
  if (registryId === undefined) return relinked;
  const joined = joinedByLink(entitiesOf(stored), entitiesOf(relinked), registryId);
  if (joined === undefined) return relinked;
  return mergeEntities(
    { stored: relinked, view },
    joined.kept.id,
    joined.others.map(({ id }) => id),
  );
}

const sessionOf = ({ sessions }: RegistryReach, sidecar: string): ArticleSession | undefined =>
  sessions.find(({ sidecarUri }) => sidecarUri === sidecar);

import type { FolderKnowledge } from '../folderKnowledge';
import type { RegistryChange } from '../registry/registryChange';
import type { UndoPart } from './undoPart';

/** What a step did to a registry. @param change What `FolderKnowledge.changeRegistry` returned. */
export function registryPart(knowledge: FolderKnowledge, change: RegistryChange): UndoPart {
  const step = async (isUndo: boolean): Promise<void> => {
    await knowledge.applyToRegistry(change, isUndo);
  };
  const { entities, never } = change;
  const touches = new Set([
    ...entities.map(({ id }) => id),
    ...[...never.added, ...never.removed].map(({ text }) => `never:${text}`),
  ]);
  return { uri: knowledge.registry.uri, touches, undo: () => step(true), redo: () => step(false) };
}

import * as vscode from 'vscode';
import type { ArticleLinks, RegistryContent, RegistryReach } from '../../core/index';
import { FileChanged, fileName, RegistryEntityChanged, RegistryReadOnly, registryStep, SidecarReadOnly } from '../../core/index';
import type { Services } from '../services';
import { saved } from '../acting/changeArticle';
import { ReaderError } from '../acting/readerError';
import { unusableRegistry } from '../acting/unusableRegistry';
import { openFileAction } from '../acting/openFileAction';

/** The registry where an article stands, and the open articles of that folder. */
export function registryReach({ knowledge, sessions }: Services, at: vscode.Uri): RegistryReach {
  const folder = knowledge.for(at);
  if (folder === undefined) throw new ReaderError(vscode.l10n.t('Save the article first: the registry is a file in its folder.'));
  return {
    knowledge: folder,
    sessions: sessions.all.filter(({ document }) => knowledge.for(document.uri) === folder).map(({ session }) => session),
  };
}

/**
 * Changes the registry and the links of articles as one step, which one undo takes back, and waits until it is saved. Throws a ReaderError
 * where a file cannot be changed; nothing is changed then.
 *
 * @param from The article or registry that the reader is in.
 */
export async function changeRegistry(
  services: Services,
  reach: RegistryReach,
  from: vscode.Uri,
  operation: (registry: RegistryContent) => RegistryContent,
  links: () => readonly ArticleLinks[] = () => [],
): Promise<void> {
  const registry = vscode.Uri.parse(reach.knowledge.registry.uri, true);
  requireSaved(registry);
  const open = new Set(reach.sessions.map(({ sidecarUri }) => sidecarUri));
  for (const { sidecar } of links()) if (!open.has(sidecar)) requireSaved(vscode.Uri.parse(sidecar, true));
  try {
    const step = await registryStep(reach, operation, links);
    services.undo.push({ ...step, from: [...(step.from ?? []), from.toString()] });
  } catch (error) {
    throw registryError(services, from, error) ?? error;
  }
  await Promise.all(reach.sessions.map(saved));
}

/** What goes wrong with the registry where an article stands, or with files that are linked to it, as the reader can mend it. */
export function registryError({ knowledge }: Services, at: vscode.Uri, error: unknown): ReaderError | undefined {
  const registry = vscode.Uri.parse(knowledge.for(at)?.registry.uri ?? at.toString(), true);
  if (error instanceof RegistryReadOnly) {
    const mistakes = vscode.l10n.t('The registry has errors, or is from a newer version. Nothing is changed until it is mended.');
    return unusableRegistry(error.state, registry, mistakes);
  }
  if (error instanceof RegistryEntityChanged) {
    return new ReaderError(
      vscode.l10n.t('Somebody changed “{0}” in the registry since. Nothing is undone; edit the registry instead.', error.entity),
      openFileAction(vscode.l10n.t('Open Registry'), registry),
    );
  }
  if (error instanceof SidecarReadOnly) {
    const sidecar = vscode.Uri.parse(error.uri, true);
    return new ReaderError(
      vscode.l10n.t('{0} has errors, or is from a newer version. Nothing is changed in any file.', fileName(sidecar.path)),
      openFileAction(vscode.l10n.t('Open Annotations File'), sidecar),
    );
  }
  if (error instanceof FileChanged) {
    return new ReaderError(vscode.l10n.t('Another program keeps writing into the files. Nothing is changed; try again.'));
  }
  return undefined;
}

/** An editor with unsaved changes would later write over what is written now. */
function requireSaved(uri: vscode.Uri): void {
  const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
  if (document?.isDirty !== true) return;
  throw new ReaderError(
    vscode.l10n.t('{0} has unsaved changes. Save it first.', fileName(uri.path)),
    openFileAction(vscode.l10n.t('Open {0}', fileName(uri.path)), uri),
  );
}

import * as vscode from 'vscode';
import type { Desk, Entity, FileEdit, FolderKnowledge, IndexedEntity, Mention, UndoPart } from '../../../core/index';
import {
  annotationsAt,
  confirm,
  editEntity,
  findRegistryEntity,
  foldName,
  registryChangeBetween,
  registryPart,
  renamedNames,
  renameInSidecar,
  rewrittenPart,
  updateRegistryEntity,
} from '../../../core/index';
import { requireWritable } from '../../acting/changeArticle';
import { ReaderError } from '../../acting/readerError';
import type { Services } from '../../services';
import { articleOf, rangeOf } from './articleAt';
import { fileEdits } from './fileEdits';

/** Not in every text: with a provider, F2 offers to rename. */
const LANGUAGES: vscode.DocumentSelector = [{ language: 'article' }, { language: 'plaintext' }, { language: 'markdown' }];

/**
 * Renames whoever is named at the cursor: in the annotations of the article, and of somebody linked to the registry there too and in the
 * articles that have them under the same name. The text of articles stays. A suggestion is confirmed by it. Once VS
 * Code has made the edits, they are one step of the undo of annotations too.
 */
export const registerRenames = (services: Services): vscode.Disposable =>
  vscode.languages.registerRenameProvider(LANGUAGES, {
    async prepareRename(document, position) {
      const article = articleOf(services, document);
      if (article === undefined) return undefined;
      const { entity, span } = nameAt(article.annotations, document.offsetAt(position));
      await requireWritable(article);
      return { range: rangeOf(document, span), placeholder: entity.name };
    },

    async provideRenameEdits(document, position, newName) {
      const article = articleOf(services, document);
      if (article === undefined) return undefined;
      const name = newName.trim();
      if (name === '') throw new ReaderError(vscode.l10n.t('A name cannot be empty.'));
      const { entity, mention } = nameAt(article.annotations, document.offsetAt(position));
      await requireWritable(article);
      const elsewhere = await renamedElsewhere(services.knowledge.for(document.uri), entity, name, article.session.sidecarUri);
      const here = await article.session.preview(
        (desk) => renamed(desk, entity, mention, name),
        elsewhere.map(({ part }) => part),
      );
      return fileEdits([...(here === undefined ? [] : [here]), ...elsewhere.map(({ edit }) => edit)]);
    },
  });

function nameAt(annotations: Parameters<typeof annotationsAt>[0], offset: number) {
  const { name } = annotationsAt(annotations, offset);
  const span = name?.mention.span;
  if (name === undefined || !span) throw new ReaderError(vscode.l10n.t('Put the cursor on a name first.'));
  return { ...name, span };
}

const renamed = (desk: Desk, entity: Entity, { id, status }: Mention, name: string) =>
  editEntity(status === 'suggested' ? { ...desk, stored: confirm(desk, [id]) } : desk, entity.id, { name });

/** What a rename does to one file, and how that is taken back. */
interface Renamed {
  readonly edit: FileEdit;
  readonly part: UndoPart;
}

/** Of somebody who is linked to the registry: what changes there and in other articles that use the same name. */
async function renamedElsewhere(
  folder: FolderKnowledge | undefined,
  { entity: registryId, name: oldName }: Entity,
  name: string,
  sidecar: string | undefined,
): Promise<readonly Renamed[]> {
  if (folder === undefined || registryId === undefined) return [];
  const others = folder.index
    .linkedTo(registryId)
    .filter((other) => other.sidecar !== sidecar && foldName(other.name) === foldName(oldName));
  const all = [renamedInRegistry(folder, registryId, name), ...others.map((other) => renamedInOther(folder, other, name))];
  return (await Promise.all(all)).filter((each) => each !== undefined);
}

async function renamedInRegistry(folder: FolderKnowledge, registryId: string, name: string): Promise<Renamed | undefined> {
  let part: UndoPart | undefined;
  const edit = await folder.previewRegistry((registry) => {
    const known = findRegistryEntity(registry, registryId);
    if (known === undefined) return registry;
    const next = updateRegistryEntity(registry, registryId, renamedNames(known, name));
    part = registryPart(folder, registryChangeBetween(registry, next));
    return next;
  });
  return edit === undefined || part === undefined ? undefined : { edit, part };
}

async function renamedInOther(
  folder: FolderKnowledge,
  { sidecar, id }: IndexedEntity,
  name: string,
): Promise<Renamed | undefined> {
  const before = new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(sidecar, true)));
  const after = renameInSidecar(before, id, name);
  if (after === before) return undefined;
  return { edit: { uri: sidecar, before, after }, part: rewrittenPart(folder, sidecar, before, after) };
}

import type * as vscode from 'vscode';
import type { Appearance, Entity, RegistryEntity } from '../../../core/index';
import { appearancesElsewhere, findRegistryEntity } from '../../../core/index';
import type { Services } from '../../services';

/** What is known of somebody beyond the article in which they are met. */
export interface Beyond {
  /** Other articles in which they appear. */
  readonly elsewhere: readonly Appearance[];
  /** What the registry says of them, where they are linked to it. */
  readonly registered?: RegistryEntity;
}

/** Looks somebody up in the registry and the index; reads no file. */
export function beyondArticle(
  { knowledge }: Pick<Services, 'knowledge'>,
  article: vscode.Uri,
  { kind, name, entity: registryId }: Entity,
): Beyond {
  const folder = knowledge.for(article);
  if (folder === undefined) return { elsewhere: [] };
  const registered = registryId === undefined ? undefined : findRegistryEntity(folder.registry.content, registryId);
  const who = { kind, name, article: article.toString(), ...(registryId === undefined ? {} : { registryId }) };
  return { elsewhere: appearancesElsewhere(folder.index, who), ...(registered === undefined ? {} : { registered }) };
}

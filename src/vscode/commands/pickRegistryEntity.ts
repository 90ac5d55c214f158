import * as vscode from 'vscode';
import type { RegistryContent, RegistryEntity, RegistryQuery } from '../../core/index';
import { printRole, rankRegistry } from '../../core/index';

interface EntityItem extends vscode.QuickPickItem {
  readonly entity: RegistryEntity | 'new';
}

export interface RegistryPick {
  readonly title: string;
  readonly placeholder: string;
  readonly registry: RegistryContent;
  /** Whom it is for: while nothing is typed, those that are most like this one come first. */
  readonly like?: RegistryQuery;
  /** Offers a new entry under this label. */
  readonly offersNew?: string;
}

/** Lets the reader choose an entity of the registry, ranked anew with every letter typed. Undefined when the reader turns away. */
export function pickRegistryEntity(pick: RegistryPick): Promise<RegistryEntity | 'new' | undefined> {
  const input = vscode.window.createQuickPick<EntityItem>();
  input.title = pick.title;
  input.placeholder = pick.placeholder;
  input.matchOnDescription = true;
  const rank = (): void => {
    const ranked = rankRegistry(pick.registry, input.value, pick.like);
    input.items = [...ranked.map(itemOf), ...(pick.offersNew === undefined ? [] : [newItem(pick.offersNew)])];
  };
  rank();
  return new Promise((resolve) => {
    input.onDidChangeValue(rank);
    input.onDidAccept(() => {
      resolve(input.selectedItems[0]?.entity);
      input.hide();
    });
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}

const itemOf = (entity: RegistryEntity): EntityItem => ({
  label: `${entity.kind === 'person' ? '$(person)' : '$(organization)'} ${entity.name}`,
  description: [(entity.aliases ?? []).join(', '), (entity.roles ?? []).map(printRole).join(', ')]
    .filter((part) => part !== '')
    .join(' · '),
  // VS Code would hide what fits by initials or in spite of a slip.
  alwaysShow: true,
  entity,
});

const newItem = (label: string): EntityItem => ({
  label,
  iconPath: new vscode.ThemeIcon('add'),
  alwaysShow: true,
  entity: 'new',
});

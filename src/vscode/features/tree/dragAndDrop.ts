import * as vscode from 'vscode';
import { commandIds } from '../../commands';
import { draggedEntities, mergedByDrop, type DraggedEntities } from './mergedByDrop';
import type { TreeNode } from './treeNode';
import { urisOfList } from './uriList';

const ENTITIES = 'application/vnd.article-annotator.entities';
const FILES = 'text/uri-list';

/**
 * Dragging people or organizations on another one makes them one, which keeps its name: as “Same as…” does. Files become articles, one after
 * the other: as “Make Article of File…” does.
 */
export const dragAndDrop: vscode.TreeDragAndDropController<TreeNode> = {
  dragMimeTypes: [ENTITIES],
  dropMimeTypes: [ENTITIES, FILES],

  handleDrag(nodes, transfer) {
    const dragged = draggedEntities(nodes);
    if (dragged !== undefined) transfer.set(ENTITIES, new vscode.DataTransferItem(JSON.stringify(dragged)));
  },

  async handleDrop(target, transfer) {
    const text = await transfer.get(ENTITIES)?.asString();
    if (text !== undefined && text !== '') {
      const merged = mergedByDrop(target, JSON.parse(text) as DraggedEntities);
      // As text, not as a URI: the reader asks, no program, and is told what goes wrong.
      if (merged !== undefined) await vscode.commands.executeCommand(commandIds.mergeEntities, merged.article, merged.ids);
      return;
    }
    for (const uri of urisOfList((await transfer.get(FILES)?.asString()) ?? ''))
      await vscode.commands.executeCommand(commandIds.newArticleFromFile, vscode.Uri.parse(uri, true));
  },
};

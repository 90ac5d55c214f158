import * as vscode from 'vscode';
import { commandIds } from '../../commands';
import { draggedEntities, mergedByDrop, type DraggedEntities } from './mergedByDrop';
import type { TreeNode } from './treeNode';

const ENTITIES = 'application/vnd.article-annotator.entities';

/** Dragging people or organizations on another one makes them one, which keeps its name: as “Same as…” does. */
export const dragToMerge: vscode.TreeDragAndDropController<TreeNode> = {
  dragMimeTypes: [ENTITIES],
  dropMimeTypes: [ENTITIES],

  handleDrag(nodes, transfer) {
    const dragged = draggedEntities(nodes);
    if (dragged !== undefined) transfer.set(ENTITIES, new vscode.DataTransferItem(JSON.stringify(dragged)));
  },

  async handleDrop(target, transfer) {
    const text = await transfer.get(ENTITIES)?.asString();
    const merged = text === undefined ? undefined : mergedByDrop(target, JSON.parse(text) as DraggedEntities);
    // As text, not as a URI: the reader asks, no program, and is told what goes wrong.
    if (merged !== undefined) await vscode.commands.executeCommand(commandIds.mergeEntities, merged.article, merged.ids);
  },
};

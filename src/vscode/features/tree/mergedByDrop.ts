import type { TreeNode } from './treeNode';

/** What is dragged: ids of entities of one article. */
export interface DraggedEntities {
  /** URI. */
  readonly article: string;
  readonly ids: readonly string[];
}

/** The people and organizations among what is dragged; undefined where there are none. */
export function draggedEntities(nodes: readonly TreeNode[]): DraggedEntities | undefined {
  const entities = nodes.filter(({ kind }) => kind === 'entity');
  const [first] = entities;
  if (first === undefined) return undefined;
  const article = first.articleUri.toString();
  const ids = entities.flatMap((node) => (node.articleUri.toString() === article ? node.ids : []));
  return { article, ids: [...new Set(ids)] };
}

/**
 * What becomes one when entities are dropped on a node, the one that is kept first. A drop on something that belongs to a person or an
 * organization is a drop on that; undefined where a drop means nothing.
 */
export function mergedByDrop(target: TreeNode | undefined, { article, ids }: DraggedEntities): DraggedEntities | undefined {
  const onto = target?.kind === 'entity' ? target : target?.parent;
  if (onto?.kind !== 'entity' || onto.articleUri.toString() !== article) return undefined;
  const others = ids.filter((id) => id !== onto.entity.id);
  return others.length === 0 ? undefined : { article, ids: [onto.entity.id, ...others] };
}

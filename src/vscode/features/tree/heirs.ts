import type { TreeNode } from './treeNode';

/**
 * Keys of the rows that may take the focus of some that a reader acted on, should they be gone afterwards: the next below, else the next above,
 * else the one that they stood under and its neighbours.
 */
export function heirsOf(roots: readonly TreeNode[], acted: readonly TreeNode[]): readonly string[] {
  const last = acted.at(-1);
  if (last === undefined) return [];
  const { parent } = last;
  const level = parent === undefined ? roots : parent.children;
  const at = level.findIndex(({ key }) => key === last.key);
  const neighbours = [...level.slice(at + 1), ...level.slice(0, Math.max(at, 0)).reverse()];
  return [...neighbours.map(({ key }) => key), ...(parent === undefined ? [] : [parent.key, ...heirsOf(roots, [parent])])];
}

/** The row of a key, where there is one. Children are made only of what has it among them. */
export function nodeOfKey(roots: readonly TreeNode[], key: string): TreeNode | undefined {
  const root = roots.find((each) => key === each.key || key.startsWith(`${each.key}/`));
  return root?.key === key ? root : root?.children.find((child) => child.key === key);
}

import type { AnnotationSet, Span } from '../../../core/index';
import { allAnnotations, containsSpan, spanLength } from '../../../core/index';
import type { TreeNode } from './treeNode';
import { annotationsOf } from './treeNode';

/** Ids of everything annotated around a selection, the shortest place first: a name before the quote it stands in. */
export function idsAround(set: AnnotationSet, selection: Span): readonly string[] {
  return allAnnotations(set)
    .flatMap(({ id, span }) => (span !== null && containsSpan(span, selection) ? [{ id, length: spanLength(span) }] : []))
    .sort((a, b) => a.length - b.length)
    .map(({ id }) => id);
}

/**
 * The node of a view that stands for the first of the ids that it has. Names lead to their mention, or to the entity while its mentions
 * are not seen: following the cursor opens nothing. What an entity said is followed in the view of quotes.
 */
export function nodeFor(
  roots: readonly TreeNode[],
  ids: readonly string[],
  isOpen: (node: TreeNode) => boolean,
): TreeNode | undefined {
  for (const id of ids) {
    for (const root of roots) {
      const followed = root.kind === 'entity' ? 'mention' : 'quote';
      if (!standsForSome(root, [id])) continue;
      // Children are made only where they are seen.
      if (!isOpen(root)) return root;
      return root.children.find((child) => child.kind === followed && child.ids.includes(id)) ?? root;
    }
  }
  return undefined;
}

export const standsForSome = (node: TreeNode, ids: readonly string[]): boolean =>
  annotationsOf(node).some(({ id }) => ids.includes(id));

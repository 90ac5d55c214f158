import type { AnnotationSet } from '../../../src/core/index';
import { buildOrganizationsTree, buildPeopleTree, buildQuotesTree } from './builtTree';
import type { TreeNode } from '../../../src/vscode/features/tree/treeNode';
import { ARTICLE } from './sampleSet';

/** The rows of all three views, with those that are only there once others are opened. */
export const everyRow = (annotations: AnnotationSet, text: string): readonly TreeNode[] =>
  [buildPeopleTree, buildOrganizationsTree, buildQuotesTree].flatMap((build) =>
    build({ articleUri: ARTICLE, annotations, text, isStored: () => true }).flatMap(withChildren),
  );

const withChildren = (node: TreeNode): readonly TreeNode[] => [node, ...node.children.flatMap(withChildren)];

import { finish } from '../../../src/core/index';
import type { TreeSource } from '../../../src/vscode/features/tree/treeContext';
import type { EntityNode, SpeakerNode } from '../../../src/vscode/features/tree/treeNode';
import {
  organizationsTreeSteps,
  peopleTreeSteps,
  quotesTreeSteps,
  type TreeArrangement,
} from '../../../src/vscode/features/tree/treeSteps';

const AS_IS: TreeArrangement = { order: 'place', filter: '' };

/** The people of an article as their view lists them, at once. */
export const buildPeopleTree = (source: TreeSource, arrangement = AS_IS): readonly EntityNode[] =>
  finish(peopleTreeSteps(source, arrangement));

/** The same of its organizations. */
export const buildOrganizationsTree = (source: TreeSource, arrangement = AS_IS): readonly EntityNode[] =>
  finish(organizationsTreeSteps(source, arrangement));

/** The same of its quotes, by speaker. */
export const buildQuotesTree = (source: TreeSource, arrangement = AS_IS): readonly SpeakerNode[] =>
  finish(quotesTreeSteps(source, arrangement));

import type * as vscode from 'vscode';
import type { AnnotationSet, Entity, Mention, Quote, Span } from '../../../core/index';
import { LineIndex, foldName } from '../../../core/index';
import { cardSpeaker, saidBy } from '../cards/card';
import { snippetAround } from './snippet';
import type { EntityNode, MentionNode, QuoteNode, SpeakerNode, TreeNode } from './treeNode';

/** What the views show of one article. */
export interface TreeSource {
  readonly articleUri: vscode.Uri;
  readonly annotations: AnnotationSet;
  readonly text: string;
  readonly isStored: (id: string) => boolean;
}

export const buildPeopleTree = (source: TreeSource): readonly EntityNode[] => entityNodes(source, source.annotations.people);

export const buildOrganizationsTree = (source: TreeSource): readonly EntityNode[] =>
  entityNodes(source, source.annotations.organizations);

/** Speakers in the order in which they first speak; what nobody is named for comes last. */
export function buildQuotesTree(source: TreeSource): readonly SpeakerNode[] {
  const { articleUri, annotations, text } = source;
  const lines = new LineIndex(text);
  const groups = new Map<string, { readonly speaker: SpeakerNode['speaker']; readonly quotes: Quote[] }>();
  for (const quote of annotations.quotes) {
    const speaker = groupSpeaker(annotations, quote);
    const key = speakerKey(speaker);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { speaker, quotes: [quote] });
    else group.quotes.push(quote);
  }
  const nodes = [...groups].map(([key, { speaker, quotes }]): SpeakerNode => {
    const open = quotes.filter(({ status }) => status === 'suggested');
    return {
      kind: 'speaker',
      articleUri,
      key: `${articleUri.toString()}#${key}`,
      // While some are to be decided, those are meant: deciding on a speaker does not undo what was decided before.
      ids: (open.length > 0 ? open : quotes).map(({ id }) => id),
      isStored: quotes.some(({ id }) => source.isStored(id)),
      speaker,
      children: quotes.map((quote) => quoteNode(source, lines, quote, key)),
    };
  });
  return [...nodes.filter(({ speaker }) => speaker.kind !== 'none'), ...nodes.filter(({ speaker }) => speaker.kind === 'none')];
}

/** For every node the one it stands under. */
export const parentsOf = (roots: readonly TreeNode[]): ReadonlyMap<TreeNode, TreeNode> =>
  new Map(roots.flatMap((root) => root.children.map((child) => [child, root] as const)));

function entityNodes(source: TreeSource, entities: readonly Entity[]): readonly EntityNode[] {
  const lines = new LineIndex(source.text);
  return entities.map((entity) => {
    const said = saidBy(source.annotations, entity.id);
    return {
      kind: 'entity',
      articleUri: source.articleUri,
      key: `${source.articleUri.toString()}#${entity.id}`,
      ids: [entity.id],
      isStored: source.isStored(entity.id),
      entity,
      said: said.length,
      children: [
        ...said.map((quote) => quoteNode(source, lines, quote, entity.id)),
        ...entity.mentions.map((mention) => mentionNode(source, lines, entity, mention)),
      ],
    };
  });
}

function mentionNode(
  { articleUri, text, isStored }: TreeSource,
  lines: LineIndex,
  entity: Entity,
  mention: Mention,
): MentionNode {
  const { id, span } = mention;
  return {
    kind: 'mention',
    articleUri,
    key: `${articleUri.toString()}#${entity.id}/${id}`,
    ids: [id],
    isStored: isStored(id),
    entity,
    mention,
    snippet: span === null ? { text: mention.text, highlight: [0, mention.text.length] } : snippetAround(text, span),
    line: lineOf(lines, span),
    children: [],
  };
}

const quoteNode = (
  { articleUri, annotations, isStored }: TreeSource,
  lines: LineIndex,
  quote: Quote,
  parent: string,
): QuoteNode => ({
  kind: 'quote',
  articleUri,
  key: `${articleUri.toString()}#${parent}/${quote.id}`,
  ids: [quote.id],
  isStored: isStored(quote.id),
  quote,
  speaker: cardSpeaker(annotations, quote),
  line: lineOf(lines, quote.span),
  children: [],
});

function groupSpeaker(annotations: AnnotationSet, quote: Quote): SpeakerNode['speaker'] {
  const speaker = cardSpeaker(annotations, quote);
  return speaker.kind === 'undecided' ? { kind: 'none' } : speaker;
}

function speakerKey(speaker: SpeakerNode['speaker']): string {
  switch (speaker.kind) {
    case 'entity':
      return `entity:${speaker.id}`;
    case 'words':
      return `words:${foldName(speaker.words)}`;
    case 'none':
      return 'none';
  }
}

const lineOf = (lines: LineIndex, span: Span | null): number | undefined =>
  span === null ? undefined : lines.positionAt(span.start).line + 1;

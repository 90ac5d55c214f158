import type * as vscode from 'vscode';
import type { AnnotationSet, Entity, Mention, Quote, Span } from '../../../core/index';
import { entitiesOf, foldName, LineIndex } from '../../../core/index';
import { speakerOf } from '../cards/card';
import { snippetAround } from './snippet';
import { filteredEntity, textFilter, type ListedEntity, type TextFilter } from './treeFilter';
import type { EntityNode, MentionNode, QuoteNode, SpeakerNode, TreeNode } from './treeNode';
import { sorted, type TreeOrder } from './treeOrder';

/** What the views show of one article. */
export interface TreeSource {
  readonly articleUri: vscode.Uri;
  readonly annotations: AnnotationSet;
  readonly text: string;
  readonly isStored: (id: string) => boolean;
}

/** How they show it. */
export interface TreeArrangement {
  readonly order: TreeOrder;
  /** What was typed to filter by; empty for no filter. */
  readonly filter: string;
}

const AS_IS: TreeArrangement = { order: 'place', filter: '' };

export const buildPeopleTree = (source: TreeSource, arrangement = AS_IS): readonly EntityNode[] =>
  entityNodes(source, source.annotations.people, arrangement);

export const buildOrganizationsTree = (source: TreeSource, arrangement = AS_IS): readonly EntityNode[] =>
  entityNodes(source, source.annotations.organizations, arrangement);

/** Speakers in the order in which they first speak, or as the reader wants them; what nobody is named for comes last. */
export function buildQuotesTree(source: TreeSource, { order, filter }: TreeArrangement = AS_IS): readonly SpeakerNode[] {
  const context = contextOf(source);
  const fits = textFilter(filter);
  const groups = groupsOf(context).flatMap((group) => (fits === undefined ? group : (filteredGroup(group, fits) ?? [])));
  const [named, unnamed] = [groups.filter(isNamed), groups.filter((group) => !isNamed(group))];
  const inOrder = sorted(named, order, {
    nameOf: ({ speaker }) => speakerWords(speaker),
    countOf: ({ quotes }) => quotes.length,
  });
  return [...inOrder, ...unnamed].map((group) => speakerNode(context, group));
}

/** What all nodes of one look at the article share. */
interface Context extends TreeSource {
  /** Made when a place is first asked for. */
  readonly lines: () => LineIndex;
  readonly entity: (id: string) => Entity | undefined;
}

function contextOf(source: TreeSource): Context {
  const entities = once(() => new Map(entitiesOf(source.annotations).map((entity) => [entity.id, entity])));
  return { ...source, lines: once(() => new LineIndex(source.text)), entity: (id) => entities().get(id) };
}

function entityNodes(source: TreeSource, entities: readonly Entity[], { order, filter }: TreeArrangement): readonly EntityNode[] {
  const context = contextOf(source);
  const said = quotesBySpeaker(source.annotations);
  const fits = textFilter(filter);
  const listed = entities
    .map((entity): ListedEntity => ({ entity, said: said.get(entity.id) ?? [], mentions: entity.mentions }))
    .flatMap((each) => (fits === undefined ? each : (filteredEntity(each, fits) ?? [])));
  return sorted(listed, order, {
    nameOf: ({ entity }) => entity.name,
    countOf: ({ entity }) => entity.mentions.length,
  }).map((each) => entityNode(context, each));
}

function quotesBySpeaker({ quotes }: AnnotationSet): ReadonlyMap<string, readonly Quote[]> {
  const bySpeaker = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const speaker = quote.speaker?.entity;
    if (speaker === undefined) continue;
    const said = bySpeaker.get(speaker);
    if (said === undefined) bySpeaker.set(speaker, [quote]);
    else said.push(quote);
  }
  return bySpeaker;
}

/** Its children are made when it is opened: an article may have thousands, and each takes a look at the text. */
function entityNode(context: Context, { entity, said, mentions }: ListedEntity): EntityNode {
  const children = once((): readonly TreeNode[] => [
    ...said.map((quote) => quoteNode(context, quote, entity.id, node)),
    ...mentions.map((mention) => mentionNode(context, entity, mention, node)),
  ]);
  const node: EntityNode = {
    kind: 'entity',
    articleUri: context.articleUri,
    key: `${context.articleUri.toString()}#${entity.id}`,
    ids: [entity.id],
    isStored: context.isStored(entity.id),
    parent: undefined,
    entity,
    said: said.length,
    hasChildren: said.length + mentions.length > 0,
    get children() {
      return children();
    },
  };
  return node;
}

interface Group {
  readonly key: string;
  readonly speaker: SpeakerNode['speaker'];
  readonly quotes: readonly Quote[];
}

const isNamed = ({ speaker }: Group): boolean => speaker.kind !== 'none';

function groupsOf(context: Context): readonly Group[] {
  const groups = new Map<string, { readonly speaker: SpeakerNode['speaker']; readonly quotes: Quote[] }>();
  for (const quote of context.annotations.quotes) {
    const speaker = groupSpeaker(context, quote);
    const key = speakerKey(speaker);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { speaker, quotes: [quote] });
    else group.quotes.push(quote);
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

/** All that somebody said where the name fits, else what fits of it. */
function filteredGroup(group: Group, fits: TextFilter): Group | undefined {
  if (isNamed(group) && fits(speakerWords(group.speaker))) return group;
  const quotes = group.quotes.filter(({ text }) => fits(text));
  return quotes.length === 0 ? undefined : { ...group, quotes };
}

function speakerNode(context: Context, { key, speaker, quotes }: Group): SpeakerNode {
  const open = quotes.filter(({ status }) => status === 'suggested');
  const children = once(() => quotes.map((quote) => quoteNode(context, quote, key, node)));
  const node: SpeakerNode = {
    kind: 'speaker',
    articleUri: context.articleUri,
    key: `${context.articleUri.toString()}#${key}`,
    // While some are to be decided, those are meant: deciding on a speaker does not undo what was decided before.
    ids: (open.length > 0 ? open : quotes).map(({ id }) => id),
    isStored: quotes.some(({ id }) => context.isStored(id)),
    parent: undefined,
    speaker,
    quotes,
    hasChildren: quotes.length > 0,
    get children() {
      return children();
    },
  };
  return node;
}

function mentionNode(
  { articleUri, text, isStored, lines }: Context,
  entity: Entity,
  mention: Mention,
  parent: EntityNode,
): MentionNode {
  const { id, span } = mention;
  return {
    kind: 'mention',
    articleUri,
    key: `${articleUri.toString()}#${entity.id}/${id}`,
    ids: [id],
    isStored: isStored(id),
    parent,
    entity,
    mention,
    snippet: span === null ? { text: mention.text, highlight: [0, mention.text.length] } : snippetAround(text, span),
    line: lineOf(lines(), span),
    hasChildren: false,
    children: [],
  };
}

const quoteNode = (
  { articleUri, entity, isStored, lines }: Context,
  quote: Quote,
  key: string,
  parent: EntityNode | SpeakerNode,
): QuoteNode => ({
  kind: 'quote',
  articleUri,
  key: `${articleUri.toString()}#${key}/${quote.id}`,
  ids: [quote.id],
  isStored: isStored(quote.id),
  parent,
  quote,
  speaker: speakerOf(entity, quote),
  line: lineOf(lines(), quote.span),
  hasChildren: false,
  children: [],
});

function groupSpeaker({ entity }: Context, quote: Quote): SpeakerNode['speaker'] {
  const speaker = speakerOf(entity, quote);
  return speaker.kind === 'undecided' ? { kind: 'none' } : speaker;
}

/** Who speaks, as the article says it; empty where nobody is named. */
export function speakerWords(speaker: SpeakerNode['speaker']): string {
  switch (speaker.kind) {
    case 'entity':
      return speaker.name;
    case 'words':
      return speaker.words;
    case 'none':
      return '';
  }
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

/** Makes a value when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

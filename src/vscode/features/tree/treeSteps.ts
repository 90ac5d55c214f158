import type { AnnotationSet, Entity, Quote, Steps } from '../../../core/index';
import { foldName } from '../../../core/index';
import { speakerOf } from '../cards/card';
import type { TreeSource } from './treeContext';
import { TreeContext } from './treeContext';
import { filteredEntity, textFilter, type TextFilter } from './treeFilter';
import type { ListedSpeaker } from './treeNode';
import { EntityNode, SpeakerNode } from './treeNode';
import { orderSteps, type TreeOrder } from './treeOrder';

/** How the views show an article. */
export interface TreeArrangement {
  readonly order: TreeOrder;
  /** What was typed to filter by; empty for no filter. */
  readonly filter: string;
}

const PER_STEP = 500;

/** The people of an article, each with what they said, in steps. */
export const peopleTreeSteps = (source: TreeSource, arrangement: TreeArrangement): Steps<readonly EntityNode[]> =>
  entityTreeSteps(source, source.annotations.people, arrangement);

/** The organizations of an article, each with what they said, in steps. */
export const organizationsTreeSteps = (source: TreeSource, arrangement: TreeArrangement): Steps<readonly EntityNode[]> =>
  entityTreeSteps(source, source.annotations.organizations, arrangement);

/** Speakers in the order in which they first speak, or as the reader wants them; what nobody is named for comes last. In steps. */
export function* quotesTreeSteps(source: TreeSource, { order, filter }: TreeArrangement): Steps<readonly SpeakerNode[]> {
  const context = new TreeContext(source);
  const fits = textFilter(filter);
  const groups = yield* groupSteps(context);
  const listed = fits === undefined ? groups : yield* keptSteps(groups, (group) => filteredGroup(group, fits));
  const [named, unnamed] = [listed.filter(isNamed), listed.filter((group) => !isNamed(group))];
  const inOrder = yield* orderSteps(named, order, {
    nameOf: ({ speaker }) => speakerWords(speaker),
    countOf: ({ quotes }) => quotes.length,
  });
  return yield* keptSteps([...inOrder, ...unnamed], ({ key, speaker, quotes }) => new SpeakerNode(context, key, speaker, quotes));
}

const NOTHING_SAID: readonly Quote[] = [];

function* entityTreeSteps(
  source: TreeSource,
  entities: readonly Entity[],
  { order, filter }: TreeArrangement,
): Steps<readonly EntityNode[]> {
  const context = new TreeContext(source);
  const fits = textFilter(filter);
  const saidBy = quotesBySpeaker(source.annotations);
  yield;
  const listed = yield* keptSteps(entities, (entity) => {
    const all = { entity, said: saidBy.get(entity.id) ?? NOTHING_SAID, mentions: entity.mentions };
    return fits === undefined ? all : filteredEntity(all, fits);
  });
  const inOrder = yield* orderSteps(listed, order, {
    nameOf: ({ entity }) => entity.name,
    countOf: ({ entity }) => entity.mentions.length,
  });
  return yield* keptSteps(inOrder, ({ entity, said, mentions }) => new EntityNode(context, entity, said, mentions));
}

/** What each item becomes, without those that become nothing. */
function* keptSteps<T, U>(items: readonly T[], become: (item: T) => U | undefined): Steps<readonly U[]> {
  const kept: U[] = [];
  for (const [n, item] of items.entries()) {
    if (n % PER_STEP === PER_STEP - 1) yield;
    const each = become(item);
    if (each !== undefined) kept.push(each);
  }
  return kept;
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

interface Group {
  readonly key: string;
  readonly speaker: ListedSpeaker;
  readonly quotes: readonly Quote[];
}

const isNamed = ({ speaker }: Group): boolean => speaker.kind !== 'none';

function* groupSteps(context: TreeContext): Steps<readonly Group[]> {
  const groups = new Map<string, { readonly key: string; readonly speaker: ListedSpeaker; readonly quotes: Quote[] }>();
  for (const [n, quote] of context.source.annotations.quotes.entries()) {
    if (n % PER_STEP === PER_STEP - 1) yield;
    const speaker = listedSpeaker(context, quote);
    const key = speakerKey(speaker);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { key, speaker, quotes: [quote] });
    else group.quotes.push(quote);
  }
  return [...groups.values()];
}

/** All that somebody said where the name fits, else what fits of it. */
function filteredGroup(group: Group, fits: TextFilter): Group | undefined {
  if (isNamed(group) && fits(speakerWords(group.speaker))) return group;
  const quotes = group.quotes.filter(({ text }) => fits(text));
  return quotes.length === 0 ? undefined : { ...group, quotes };
}

const NO_SPEAKER: ListedSpeaker = { kind: 'none' };

function listedSpeaker({ entity }: TreeContext, quote: Quote): ListedSpeaker {
  const speaker = speakerOf(entity, quote);
  return speaker.kind === 'undecided' ? NO_SPEAKER : speaker;
}

/** Who speaks, as the article says it; empty where nobody is named. */
export function speakerWords(speaker: ListedSpeaker): string {
  switch (speaker.kind) {
    case 'entity':
      return speaker.name;
    case 'words':
      return speaker.words;
    case 'none':
      return '';
  }
}

function speakerKey(speaker: ListedSpeaker): string {
  switch (speaker.kind) {
    case 'entity':
      return `entity:${speaker.id}`;
    case 'words':
      return `words:${foldName(speaker.words)}`;
    case 'none':
      return 'none';
  }
}

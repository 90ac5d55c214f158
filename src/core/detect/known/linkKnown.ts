import type { DetectedEntity } from '../../model/detection';
import type { KnownName } from '../../model/knownNames';
import { foldName } from '../../model/sameName';
import { freeSlug } from '../../model/slug';
import type { ResolvedEntities } from '../entities/resolveEntities';
import type { Gazetteer } from './gazetteer';

/**
 * Who is who by what readers taught: entities that are one known person or organization become one ("MBS" and "Mohammed bin Salman"), each
 * carries the registry's id, and a name that never means an entity leaves it. Linear in the number of mentions.
 */
export function linkKnown(resolved: ResolvedEntities, gazetteer: Gazetteer): ResolvedEntities {
  const links = new Map<DetectedEntity, KnownName>();
  const taken = new Set([...resolved.people, ...resolved.organizations].map(({ id }) => id));
  const entities = [...resolved.people, ...resolved.organizations].flatMap((entity) => {
    const known = knownFor(entity, gazetteer);
    if (known === undefined) return [entity];
    const parts = withoutStrangers(entity, known, taken);
    if (parts[0] !== undefined) links.set(parts[0], known);
    return parts;
  });
  if (links.size === 0) return resolved;

  const joined = joinSame(entities, links);
  const entityAt = new Map<number, DetectedEntity>();
  for (const entity of joined) for (const { span } of entity.mentions) entityAt.set(span.start, entity);
  const keptId = new Map<string, string>();
  for (const [start, { id }] of resolved.entityAt) if (!keptId.has(id)) keptId.set(id, entityAt.get(start)?.id ?? id);
  return {
    people: joined.filter(({ kind }) => kind === 'person'),
    organizations: joined.filter(({ kind }) => kind === 'organization'),
    entityAt,
    pronounsOf: movedKeys(resolved.pronounsOf, keptId),
    titleOf: movedKeys(resolved.titleOf, keptId),
  };
}

/**
 * The one known name an entity stands for: by its full name; else by another of its names, when that is more than a word of the full one
 * ("Okafor" of a Chidi Okafor is not the known Ada Okafor). Undefined where two would fit.
 */
function knownFor(entity: DetectedEntity, gazetteer: Gazetteer): KnownName | undefined {
  const own = new Set(foldName(entity.name).split(' '));
  const others = entity.aliases.filter((alias) => {
    const words = foldName(alias).split(' ');
    return words.length > 1 || !own.has(words[0] ?? '');
  });
  for (const name of [entity.name, ...others.sort((a, b) => b.length - a.length)]) {
    const known = gazetteer.named(entity.kind, name);
    if (known.length === 1) return known[0];
    // Two of one name: only the registry's own full name decides.
    const full = known.filter((each) => foldName(each.name) === foldName(name));
    if (full.length === 1) return full[0];
    if (known.length > 1) return undefined;
  }
  return undefined;
}

/** The entity, and beside it the names that never mean it as entities of their own. */
function withoutStrangers(entity: DetectedEntity, { never = [] }: KnownName, taken: Set<string>): readonly DetectedEntity[] {
  const excluded = new Set(never.map(foldName));
  const isStranger = (text: string): boolean => excluded.has(foldName(text)) && foldName(text) !== foldName(entity.name);
  const strangers = new Map<string, DetectedEntity['mentions'][number][]>();
  for (const mention of entity.mentions) {
    if (!isStranger(mention.text)) continue;
    const key = foldName(mention.text);
    strangers.set(key, [...(strangers.get(key) ?? []), mention]);
  }
  if (strangers.size === 0) return [entity];
  const parted = [...strangers.values()].flatMap((mentions): DetectedEntity[] => {
    const [first] = mentions;
    if (first === undefined) return [];
    const id = freeSlug(first.text, (candidate) => taken.has(candidate));
    taken.add(id);
    return [{ id, kind: entity.kind, name: first.text, aliases: [], mentions }];
  });
  return [
    {
      ...entity,
      aliases: entity.aliases.filter((alias) => !isStranger(alias)),
      mentions: entity.mentions.filter(({ text }) => !isStranger(text)),
    },
    ...parted,
  ];
}

/** Puts entities together that stand for one known name, under the one with the most words in its name, at the place of the first. */
function joinSame(entities: readonly DetectedEntity[], links: ReadonlyMap<DetectedEntity, KnownName>): readonly DetectedEntity[] {
  const groups = new Map<KnownName | DetectedEntity, DetectedEntity[]>();
  for (const entity of entities) {
    const key = links.get(entity) ?? entity;
    groups.set(key, [...(groups.get(key) ?? []), entity]);
  }
  return [...groups]
    .map(([key, group]) => joinGroup(group, 'mentions' in key ? undefined : key))
    .sort((a, b) => (a.mentions[0]?.span.start ?? 0) - (b.mentions[0]?.span.start ?? 0));
}

function joinGroup(group: readonly DetectedEntity[], known: KnownName | undefined): DetectedEntity {
  const words = ({ name }: DetectedEntity): number => name.split(/\s+/u).length;
  const fullest = group.reduce((best, entity) => (words(entity) > words(best) ? entity : best));
  const role = fullest.role ?? group.find((entity) => entity.role !== undefined)?.role;
  const names = group.length === 1 ? fullest.aliases : group.flatMap((entity) => [entity.name, ...entity.aliases]);
  return {
    ...fullest,
    aliases: [...new Set(names)].filter((name) => name !== fullest.name),
    ...(role === undefined ? {} : { role }),
    ...(known?.id === undefined ? {} : { known: known.id }),
    ...(known?.confidential === true ? { confidential: true } : {}),
    mentions:
      group.length === 1
        ? fullest.mentions
        : group.flatMap(({ mentions }) => mentions).sort((a, b) => a.span.start - b.span.start),
  };
}

const movedKeys = <T>(map: ReadonlyMap<string, T>, ids: ReadonlyMap<string, string>): ReadonlyMap<string, T> =>
  new Map([...map].map(([id, value]) => [ids.get(id) ?? id, value]));

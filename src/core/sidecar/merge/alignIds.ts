import { foldName } from '../../model/sameName';
import { freeSlug } from '../../model/slug';
import type { Fields } from '../entryFields';
import type { FlatContent, FlatEntity, FlatMention } from './flatContent';
import type { Renames } from './renames';
import { derivedId } from './derivedId';
import { Places } from './places';
import { samePlace } from './samePlace';
import { pushUnder } from '../../text/pushUnder';

export interface Alignment {
  readonly into: Renames;
  readonly from: Renames;
}

/**
 * Persons and organizations that both files added: of the same kind and name they are one, under the smaller id; under one id but different,
 * those of `from` get another.
 */
export function alignEntities(base: FlatContent, into: FlatContent, from: FlatContent): Alignment {
  const renames = { into: new Map<string, string>(), from: new Map<string, string>() };
  const taken = new Set([...base.entities.keys(), ...into.entities.keys(), ...from.entities.keys()]);
  const added = (content: FlatContent): readonly FlatEntity[] =>
    inOrderOfIds(content.entities).filter(({ id }) => !base.entities.has(id));
  const byName = new Map(
    added(into)
      .filter(({ id }) => !from.entities.has(id))
      .reverse()
      .map((entity) => [nameKey(entity), entity]),
  );
  const places = mentionPlaces(into);
  for (const entity of added(from)) {
    const namesake = into.entities.get(entity.id);
    const twin = byName.get(nameKey(entity));
    if (namesake !== undefined) {
      if (base.entities.has(entity.id) || isSameEntity(namesake, entity, from, places)) continue;
      const id = freeSlug(entity.name, (candidate) => taken.has(candidate));
      taken.add(id);
      renames.from.set(entity.id, id);
    } else if (twin !== undefined) {
      byName.delete(nameKey(entity));
      if (entity.id < twin.id) renames.into.set(twin.id, entity.id);
      else renames.from.set(entity.id, twin.id);
    }
  }
  return renames;
}

/**
 * Mentions and quotes that both files added at one place, of the same entity: one, under the smaller id. An id that both gave to different
 * places gets another in `from`.
 *
 * @param into With the entities aligned, as `from`.
 */
export function alignAnnotations(base: FlatContent, into: FlatContent, from: FlatContent): Alignment {
  const renames = { into: new Map<string, string>(), from: new Map<string, string>() };
  const isSameText = into.sha256 === from.sha256;
  const taken = new Set([into, from, base].flatMap(({ mentions, quotes }) => [...mentions.keys(), ...quotes.keys()]));
  const align = (
    own: ReadonlyMap<string, FlatMention>,
    theirs: ReadonlyMap<string, FlatMention>,
    former: ReadonlyMap<string, unknown>,
  ): void => {
    const places = new Places(inOrderOfIds(own), isSameText);
    const joined = new Set<string>();
    for (const each of inOrderOfIds(theirs)) {
      if (former.has(each.id)) continue;
      const twin = places
        .at(each.fields)
        .find(
          (other) =>
            !former.has(other.id) &&
            !joined.has(other.id) &&
            other.entity === each.entity &&
            (other.id === each.id || !theirs.has(other.id)),
        );
      if (twin !== undefined && (twin.id === each.id || !own.has(each.id))) {
        joined.add(twin.id);
        if (each.id < twin.id) renames.into.set(twin.id, each.id);
        else if (twin.id < each.id) renames.from.set(each.id, twin.id);
      } else if (own.has(each.id) && !former.has(each.id)) {
        const id = derivedId(each.id, (candidate) => taken.has(candidate));
        taken.add(id);
        renames.from.set(each.id, id);
      }
    }
  };
  align(into.mentions, from.mentions, base.mentions);
  align(into.quotes, from.quotes, base.quotes);
  return renames;
}

/** So that it does not matter which side is called `into`. */
const inOrderOfIds = <T extends { readonly id: string }>(items: ReadonlyMap<string, T>): readonly T[] =>
  [...items.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

const nameKey = ({ kind, name }: FlatEntity): string => `${kind} ${foldName(name)}`;

type PlacesByEntity = ReadonlyMap<string, readonly Fields[]>;

function mentionPlaces(content: FlatContent): PlacesByEntity {
  const places = new Map<string, Fields[]>();
  for (const { entity, fields } of content.mentions.values()) pushUnder(places, entity, fields);
  return places;
}

/** Of two that go by one id: the same kind, and the same name or a place of both. */
function isSameEntity(own: FlatEntity, other: FlatEntity, from: FlatContent, places: PlacesByEntity): boolean {
  if (own.kind !== other.kind) return false;
  if (nameKey(own) === nameKey(other)) return true;
  const known = places.get(own.id) ?? [];
  return [...from.mentions.values()].some(
    ({ entity, fields }) => entity === other.id && known.some((place) => samePlace(place, fields, true)),
  );
}

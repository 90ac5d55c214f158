import type { Disputed } from '../../model/annotation';
import { derivedId } from './derivedId';
import type { FlatMention } from './flatContent';
import { idsOfBoth } from './idsOfBoth';
import { type MergedEntry, type MergedMention, REMOVED } from './mergedEntry';
import { mergeFields, samePlaceFields, sameStatement, type Side } from './mergeFields';
import { threeWay } from './threeWay';
import type { Versions } from './versions';

/** Mentions or quotes of the merged file. */
export interface MergedMentions {
  readonly mentions: readonly MergedMention[];
  /** Sides from which something comes that stands at a place which the other side does not name. */
  readonly placedBy: readonly Side[];
}

/** What becomes of one id. */
interface Outcome {
  readonly mentions: readonly MergedMention[];
  readonly placedBy: Side | undefined;
}

export function mergeMentions({ base, into, from }: Versions, entities: ReadonlyMap<string, MergedEntry>): MergedMentions {
  const taken = new Set([base, into, from].flatMap(({ mentions }) => [...mentions.keys()]));
  return joined(
    idsOfBoth(into.mentions, from.mentions).map((id) => {
      const [former, own, other] = [base, into, from].map(({ mentions }) => mentions.get(id));
      if (own === undefined || other === undefined) return oneSided(former, own, other, entities);
      const { fields, disputed, place } = mergeFields(former?.fields, own.fields, other.fields);
      const entity = threeWay(former?.entity, own.entity, other.entity);
      if (entity !== undefined) return { mentions: [{ id, entity, fields, disputed }], placedBy: place };
      // Each side gave it to somebody else: both have it.
      const claims: Disputed = { ...disputed, entity: [own.entity, other.entity] };
      const second = derivedId(id, (candidate) => taken.has(candidate));
      taken.add(second);
      return {
        mentions: [
          { id, entity: own.entity, fields, disputed: claims },
          { id: second, entity: other.entity, fields: { ...fields, id: second }, disputed: claims },
        ],
        placedBy: place,
      };
    }),
  );
}

export function mergeQuotes({ base, into, from }: Versions): MergedMentions {
  return joined(
    idsOfBoth(into.quotes, from.quotes).map((id) => {
      const [former, own, other] = [base, into, from].map(({ quotes }) => quotes.get(id));
      if (own === undefined || other === undefined) return oneSided(former, own, other, new Map());
      const { fields, disputed, place } = mergeFields(former?.fields, own.fields, other.fields);
      return { mentions: [{ id, entity: '', fields, disputed }], placedBy: place };
    }),
  );
}

const joined = (outcomes: readonly Outcome[]): MergedMentions => ({
  mentions: outcomes.flatMap(({ mentions }) => mentions),
  placedBy: outcomes.flatMap(({ placedBy }) => placedBy ?? []),
});

/** What only one side has: its addition, or what the other removed. */
function oneSided(
  base: FlatMention | undefined,
  into: FlatMention | undefined,
  from: FlatMention | undefined,
  entities: ReadonlyMap<string, MergedEntry>,
): Outcome {
  const only = into ?? from;
  if (only === undefined) return { mentions: [], placedBy: undefined };
  const isChanged = base !== undefined && (base.entity !== only.entity || !sameStatement(base.fields, only.fields));
  // With an entity that one removed and the other changed, its mentions stay.
  const isOfDisputed = entities.get(only.entity)?.disputed.entry !== undefined;
  if (base !== undefined && !isChanged && !isOfDisputed) return { mentions: [], placedBy: undefined };
  const isPlaced = base === undefined || !samePlaceFields(base.fields, only.fields);
  return {
    mentions: [{ ...only, disputed: base === undefined ? {} : REMOVED }],
    placedBy: !isPlaced ? undefined : into === undefined ? 'from' : 'into',
  };
}

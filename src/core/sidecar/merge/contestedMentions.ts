import { contestedByRejection, type RejectedPlaces } from './contestedByRejection';
import { KIND_OF_SECTION } from './flatContent';
import type { MergedEntity, MergedMention } from './mergedEntry';
import { Places } from './places';
import type { Versions } from './versions';

/** The mentions with a dispute on those whose place each side, newly, gives to somebody else or rejects. */
export function contestedMentions(
  versions: Versions,
  mentions: readonly MergedMention[],
  entities: ReadonlyMap<string, MergedEntity>,
  rejected: RejectedPlaces,
): readonly MergedMention[] {
  const { base, into, from, isSameText } = versions;
  const isNew = ({ id }: MergedMention): boolean => !base.mentions.has(id);
  const places = new Places(mentions.filter(isNew), isSameText);
  const isOfOtherSide = (a: MergedMention, b: MergedMention): boolean =>
    into.mentions.has(a.id) !== into.mentions.has(b.id) && from.mentions.has(a.id) !== from.mentions.has(b.id);
  return mentions.map((mention) => {
    const kind = KIND_OF_SECTION[entities.get(mention.entity)?.kind ?? 'people'];
    const checked = contestedByRejection(versions, mention, kind, rejected);
    const rivals = (isNew(mention) ? places.at(mention.fields) : []).filter(
      (other) => other.entity !== mention.entity && isOfOtherSide(other, mention),
    );
    if (rivals.length === 0) return checked;
    const claims = [mention, ...rivals].sort((a, b) => Number(from.mentions.has(a.id)) - Number(from.mentions.has(b.id)));
    return { ...checked, disputed: { ...checked.disputed, entity: claims.map(({ entity }) => entity) } };
  });
}

import { joinedByLink } from '../../model/operations/joinedByLink';
import { type LinkChange, withoutLink } from '../../model/operations/changeLinks';
import { mergedAliases } from '../../model/operations/mergedAliases';
import { mergedSpeaker } from '../../model/operations/mergedSpeaker';
import { parseLocation } from '../../sidecar/location';
import { parseSidecar } from '../../sidecar/parseSidecar';
import type { SidecarContent, SidecarEntity, SidecarMention } from '../../sidecar/schema';
import { writeSidecar } from '../../sidecar/writeSidecar';

/**
 * Changes links in the sidecar of an article that is not open, and nothing else in it. An entity that is linked otherwise by now stays as
 * it is, as does a file that cannot be used.
 *
 * @param joined Id of the registry: whoever is linked to it then becomes one.
 */
export function changeLinksInSidecar(source: string, links: readonly LinkChange[], joined?: string): string {
  const parsed = parseSidecar(source);
  if (parsed.kind !== 'valid') return source;
  const changes = new Map(links.map((link) => [link.entity, link]));
  const changed = (entity: SidecarEntity): SidecarEntity => {
    const change = changes.get(entity.id);
    if (change === undefined || change.before !== entity.entity) return entity;
    return change.after === undefined ? withoutLink(entity) : { ...entity, entity: change.after };
  };
  const { people, organizations } = parsed.content;
  const relinked = { ...parsed.content, people: people.map(changed), organizations: organizations.map(changed) };
  return writeSidecar(source, joined === undefined ? relinked : joinedContent(parsed.content, relinked, joined));
}

/** One of all entities that are linked to somebody. */
function joinedContent(before: SidecarContent, content: SidecarContent, registryId: string): SidecarContent {
  const joined = joinedByLink(entitiesIn(before), entitiesIn(content), registryId);
  if (joined === undefined) return content;
  const { kept, others } = joined;
  const one = others.reduce(mergedEntity, kept);
  const otherIds = new Set(others.map(({ id }) => id));
  const withOne = (entities: readonly SidecarEntity[]): readonly SidecarEntity[] =>
    entities.filter(({ id }) => !otherIds.has(id)).map((entity) => (entity === kept ? one : entity));
  return {
    ...content,
    people: withOne(content.people),
    organizations: withOne(content.organizations),
    quotes: content.quotes.map((quote) =>
      quote.speaker ? { ...quote, speaker: mergedSpeaker(quote.speaker, kept.id, (id) => otherIds.has(id)) } : quote,
    ),
  };
}

const entitiesIn = ({ people, organizations }: SidecarContent): readonly SidecarEntity[] => [...people, ...organizations];

const mergedEntity = (keep: SidecarEntity, other: SidecarEntity): SidecarEntity => ({
  ...other,
  ...keep,
  aliases: mergedAliases(keep, other),
  mentions: [...(keep.mentions ?? []), ...(other.mentions ?? [])].sort(byPlace),
});

/** As the articles that are open write them. */
function byPlace(a: SidecarMention, b: SidecarMention): number {
  const [one, two] = [parseLocation(a.at)?.start, parseLocation(b.at)?.start];
  return one === undefined || two === undefined ? 0 : one.line - two.line || one.character - two.character;
}

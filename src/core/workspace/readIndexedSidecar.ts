import type { EntityKind } from '../model/annotation';
import { parseLocation } from '../sidecar/location';
import { parseSidecar } from '../sidecar/parseSidecar';
import type { SidecarContent, SidecarEntity, SidecarMention, SidecarQuote } from '../sidecar/schema';
import type { IndexedEntity, IndexedPlace, IndexedQuote, IndexedSidecar, OpenCounts } from './indexedSidecar';
import { pushUnder } from '../text/pushUnder';

/** What a sidecar says of who stands where; undefined for one that cannot be used. */
export function readIndexedSidecar(article: string, sidecar: string, source: string): IndexedSidecar | undefined {
  const parsed = parseSidecar(source);
  if (parsed.kind !== 'valid') return undefined;
  const { content } = parsed;
  const quotes = quotesBySpeaker(content);
  const entity = (kind: EntityKind, each: SidecarEntity): IndexedEntity => ({
    article,
    ...(content.article?.title ? { title: content.article.title } : {}),
    sidecar,
    id: each.id,
    kind,
    name: each.name,
    aliases: each.aliases ?? [],
    ...(each.role === undefined ? {} : { role: each.role }),
    ...(each.entity === undefined ? {} : { registryId: each.entity }),
    confidential: each.confidential === true,
    mentions: (each.mentions ?? []).flatMap((mention) => indexedPlace(mention) ?? []),
    quotes: quotes.get(each.id) ?? [],
  });
  return {
    article,
    open: openCounts(content),
    entities: [
      ...content.people.map((each) => entity('person', each)),
      ...content.organizations.map((each) => entity('organization', each)),
    ],
    rejected: content.rejected.flatMap(({ kind, text, at }) => (at !== undefined || kind === 'quote' ? [] : [{ kind, text }])),
  };
}

function openCounts({ people, organizations, quotes }: SidecarContent): OpenCounts {
  const entities = [...people, ...organizations];
  const all = [...entities.flatMap(({ mentions }) => mentions ?? []), ...quotes];
  const count = (counts: (annotation: SidecarMention | SidecarQuote) => boolean): number => all.filter(counts).length;
  return {
    suggested: count(({ status }) => status === 'suggested'),
    lost: count(({ status, state }) => state === 'orphaned' && status !== 'suggested'),
    disputed: count(({ status }) => status === 'disputed') + entities.filter(({ disputed }) => disputed !== undefined).length,
  };
}

function quotesBySpeaker({ quotes }: SidecarContent): ReadonlyMap<string, readonly IndexedQuote[]> {
  const bySpeaker = new Map<string, IndexedQuote[]>();
  for (const quote of quotes) {
    const speaker = quote.speaker?.entity;
    const place = indexedPlace(quote);
    if (speaker === undefined || place === undefined) continue;
    pushUnder(bySpeaker, speaker, { ...place, type: quote.type });
  }
  return bySpeaker;
}

function indexedPlace({ id, at, text, now, status, state }: SidecarMention | SidecarQuote): IndexedPlace | undefined {
  const range = parseLocation(at);
  return range && { id, range, text: now ?? text, status: status ?? 'confirmed', isOrphaned: state === 'orphaned' };
}

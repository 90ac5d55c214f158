import { mapThroughDiff } from '../anchor/mapThroughDiff';
import { findAgain, type Found } from '../anchor/findAgain';
import type { Wanted } from '../anchor/wanted';
import type { Annotation, AnchorState, LastKnown, Status } from '../model/annotation';
import { type AnnotationSet, type Rejection, sortSet } from '../model/annotationSet';
import type { Entity } from '../model/entity';
import type { Cue, Quote } from '../model/quote';
import type { SidecarContent, SidecarEntity, SidecarMention, SidecarQuote, SidecarRejection } from '../sidecar/schema';
import { contentKey, cueKey } from './placedSet';
import { StoredPlaces } from './storedPlaces';
import { storedProvenance } from './storedProvenance';

export interface FromSidecarOptions {
  /** Whether the text is the one the sidecar was written for (its `sha256` equals): then places are trusted. */
  readonly textUnchanged: boolean;
  /** The text that the sidecar was written for, where it is known though it is not this one: then the two are compared. */
  readonly formerText?: string | undefined;
  /** Ids for rejections, which have none in the file; by default they count from `rejected-1`. */
  readonly newId?: () => string;
}

/**
 * The annotations of a sidecar with their places in a text.
 *
 * In the text that the sidecar describes, a place is where it says; in any other, it is found again by its words and what stands around
 * them, and one that is not found is an orphan: it keeps its words and, as `lastKnown`, what {@link toSidecar} needs to write it back
 * as it was. Where the former text is known, a place goes where the comparison of the two texts has it. State `changed` stays until the reader
 * settles it.
 *
 * @param text With any line ends; spans are offsets into it.
 */
export function fromSidecar(content: SidecarContent, text: string, options: FromSidecarOptions): AnnotationSet {
  const { textUnchanged, formerText } = options;
  const reader =
    formerText === undefined
      ? new PlaceReader(content, new StoredPlaces(text), textUnchanged)
      : new PlaceReader(content, new StoredPlaces(formerText), true).movedTo(formerText, text);
  let rejections = 0;
  const newId = options.newId ?? ((): string => `rejected-${++rejections}`);
  return sortSet({
    people: content.people.map((entity) => loadedEntity(entity, 'person', reader)),
    organizations: content.organizations.map((entity) => loadedEntity(entity, 'organization', reader)),
    quotes: content.quotes.map((quote) => loadedQuote(quote, reader)),
    rejected: content.rejected.map((rejection, n) => loadedRejection(rejection, n, newId(), reader)),
  });
}

type StoredPlace = Pick<SidecarMention, 'at' | 'text' | 'now' | 'before' | 'after' | 'state'>;

/** Where everything of one sidecar is in a text. */
interface ReadPlaces {
  get(key: string): Found | undefined;
}

class PlaceReader implements ReadPlaces {
  readonly #found = new Map<string, Found>();
  /** What the text does not have. */
  readonly #lost: Wanted[] = [];

  constructor(content: SidecarContent, places: StoredPlaces, isTextUnchanged: boolean) {
    const open: Wanted[] = [];
    const want = (key: string, place: StoredPlace, isLong: boolean): void => {
      // While a text is unchanged, what was lost in it stays lost, even where look-alikes stand at its old place.
      const words = place.now ?? place.text;
      if (isTextUnchanged && place.state === 'orphaned') {
        this.#lost.push(places.wanted(key, { ...place, text: words }, isLong));
        return;
      }
      const trusted = isTextUnchanged ? places.trusted(place.at, words) : undefined;
      if (trusted) this.#found.set(key, { span: trusted, state: 'exact' });
      else open.push(places.wanted(key, { ...place, text: words }, isLong));
    };
    for (const entity of [...content.people, ...content.organizations]) {
      for (const mention of entity.mentions ?? []) want(mention.id, mention, false);
    }
    for (const quote of content.quotes) {
      want(quote.id, quote, true);
      if (quote.cue?.at !== undefined) want(cueKey(quote.id), { at: quote.cue.at, text: quote.cue.text }, false);
      if (quote.content)
        want(contentKey(quote.id), { at: quote.content.at, text: quote.content.text ?? quote.now ?? quote.text }, true);
    }
    for (const [n, rejection] of content.rejected.entries()) {
      if (rejection.at !== undefined) want(rejectionKey(n), { ...rejection, at: rejection.at }, rejection.kind === 'quote');
    }
    this.#adopt(places.findAgain(open, findAgain), content, places);
  }

  get(key: string): Found | undefined {
    return this.#found.get(key);
  }

  /** The same places in a text that this one became. */
  movedTo(formerText: string, text: string): ReadPlaces {
    const spans = new Map([...this.#found].map(([key, { span }]) => [key, span]));
    const moved = mapThroughDiff(formerText, text, spans);
    const taken = new Set([...moved.values()].map(({ span }) => `${span.start}-${span.end}`));
    // What was lost before may be back.
    const back = [...findAgain(text, this.#lost)].filter(([, { span }]) => !taken.has(`${span.start}-${span.end}`));
    return new Map([...moved, ...back]);
  }

  #adopt(found: ReadonlyMap<string, Found>, content: SidecarContent, places: StoredPlaces): void {
    for (const [key, place] of found) this.#found.set(key, place);
    for (const quote of content.quotes) {
      const own = this.#found.get(quote.id);
      if (own && quote.content) this.#placeContent(quote, quote.content, own, places);
      if (own && !this.#found.has(cueKey(quote.id))) {
        const span = quote.cue?.at === undefined ? undefined : places.followed(quote.cue.text, quote.cue.at, quote.at, own.span);
        if (span) this.#found.set(cueKey(quote.id), { span, state: 'moved' });
      }
    }
  }

  /** The content goes where its quote went: the words may have been edited, and it has no context of its own. */
  #placeContent(quote: SidecarQuote, content: NonNullable<SidecarQuote['content']>, own: Found, places: StoredPlaces): void {
    const key = contentKey(quote.id);
    if (content.at === quote.at) this.#found.set(key, own);
    else if (!this.#found.has(key) && content.text !== undefined) {
      const words = quote.now ?? quote.text;
      const at = content.text.indexOf(words);
      const span =
        at < 0 ? undefined : places.extended(own.span, content.text.slice(0, at), content.text.slice(at + words.length));
      if (span) this.#found.set(key, { span, state: own.state });
    }
  }
}

const rejectionKey = (n: number): string => `/rejected/${n}`;

const RANK: Readonly<Record<AnchorState, number>> = { exact: 0, moved: 1, changed: 2, orphaned: 3 };

function loadedPlace(place: StoredPlace, found: Found | undefined): Pick<Annotation, 'span' | 'text' | 'state' | 'lastKnown'> {
  const { text } = place;
  if (found === undefined) return { span: null, text, state: 'orphaned', lastKnown: lastSeen(place) };
  const stored = place.state ?? 'exact';
  // A place found again is no orphan any more; what was changed stays so until the reader says otherwise.
  const state = stored === 'orphaned' ? found.state : RANK[stored] > RANK[found.state] ? stored : found.state;
  return { span: found.span, text, state };
}

function lastSeen({ at, before, after, now }: StoredPlace): LastKnown {
  return {
    at,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(now === undefined ? {} : { now }),
  };
}

const statusOf = ({ status }: { readonly status?: Status }): Status => status ?? 'confirmed';

function loadedMention(mention: SidecarMention, reader: ReadPlaces): Annotation {
  return {
    id: mention.id,
    ...loadedPlace(mention, reader.get(mention.id)),
    status: statusOf(mention),
    ...storedProvenance(mention),
  };
}

function loadedEntity(stored: SidecarEntity, kind: Entity['kind'], reader: ReadPlaces): Entity {
  const { id, name, role, aliases, links, notes, entity } = stored;
  const mentions = (stored.mentions ?? []).map((mention) => loadedMention(mention, reader));
  return {
    id,
    kind,
    name,
    aliases: aliases ?? [],
    ...(role === undefined ? {} : { role }),
    ...(links === undefined ? {} : { links }),
    ...(notes === undefined ? {} : { notes }),
    ...(entity === undefined ? {} : { entity }),
    ...storedProvenance(stored),
    mentions,
  };
}

function loadedQuote(stored: SidecarQuote, reader: ReadPlaces): Quote {
  const { id, type, speaker, continues, checked } = stored;
  const place = loadedPlace(stored, reader.get(id));
  const content = stored.content && reader.get(contentKey(id))?.span;
  const cue: Cue | undefined = stored.cue && { text: stored.cue.text, span: reader.get(cueKey(id))?.span ?? null };
  const lostContent = stored.content && !content ? { content: stored.content } : {};
  const lostCue = stored.cue?.at !== undefined && cue?.span === null ? { cue: stored.cue.at } : {};
  const lastKnown: LastKnown = { ...place.lastKnown, ...lostContent, ...lostCue };
  return {
    id,
    ...place,
    ...(Object.keys(lastKnown).length > 0 ? { lastKnown } : {}),
    type,
    ...(content ? { content } : {}),
    ...(cue ? { cue } : {}),
    speaker: speaker ?? null,
    ...(continues === undefined ? {} : { continues }),
    ...(checked === undefined ? {} : { checked }),
    status: statusOf(stored),
    ...storedProvenance(stored),
  };
}

function loadedRejection(stored: SidecarRejection, n: number, id: string, reader: ReadPlaces): Rejection {
  const { kind, text, at, before, after, by, time } = stored;
  const own = { id, kind, text, ...(by === undefined ? {} : { by }), ...(time === undefined ? {} : { time }) };
  if (at === undefined) return { ...own, scope: 'anywhere', span: null };
  const found = reader.get(rejectionKey(n));
  if (found) return { ...own, scope: 'place', span: found.span };
  const lastKnown = { at, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
  return { ...own, scope: 'place', span: null, lastKnown };
}

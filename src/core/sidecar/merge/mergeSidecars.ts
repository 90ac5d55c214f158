import type { Disputed } from '../../model/annotation';
import { equalPlain, type Fields, isFields, unknownFields } from '../entryFields';
import { matchRejections } from '../matchRejections';
import type { Plain } from '../printYaml';
import type { SidecarContent } from '../schema';
import type { Renames } from './renames';
import { alignAnnotations, alignEntities } from './alignIds';
import { derivedId } from './derivedId';
import { type FlatContent, flatContent, type FlatEntity, type FlatMention, renamed, type Section } from './flatContent';
import { inFileOrder } from './inFileOrder';
import { joinDisputed, listOf, mergeFields, samePlaceFields, sameStatement, type Side } from './mergeFields';
import { Places } from './places';
import { samePlace } from './samePlace';
import { threeWay } from './threeWay';
import { pushUnder } from '../../text/pushUnder';

export interface MergedSidecar {
  readonly content: SidecarContent;
  /** Ids of entities, mentions and quotes on which the two sides differ (`article` for its facts): each has a key `disputed`. */
  readonly disputed: readonly string[];
  /** Ids of `into` that are others in `content`. */
  readonly renamed: Renames;
  /** Ids of `from` that are others in `content`. */
  readonly renamedFrom: Renames;
}

/**
 * Two sidecars that grew from the same, as one: the union of what both added, without what one removed and the other left alone.
 *
 * - Entries are compared by id. What both added of the same kind, at the same place and of the same entity, is one, under the smaller id;
 *   one entity id for two different people becomes two.
 * - Where something stands (`at` and the words around it) is never a conflict: it is found again in the text. Where the two describe
 *   different texts, `sha256` is left out, so that no place is trusted unseen.
 * - What one removed and the other changed stays; of what both changed differently, both values stay. Either is `disputed`: the entry has a
 *   key of that name with the values, and a mention or quote has that status.
 *
 * @param base What both were before; empty where both were made anew.
 * @param into The side whose order and ids stay where there is a choice; that is the file which the result is to be written over.
 */
export function mergeSidecars(base: SidecarContent, into: SidecarContent, from: SidecarContent): MergedSidecar {
  const before = flatContent(base);
  const [flatInto, flatFrom] = [flatContent(into), flatContent(from)];
  const entities = alignEntities(before, flatInto, flatFrom);
  const [a, b] = [renamed(flatInto, entities.into), renamed(flatFrom, entities.from)];
  const annotations = alignAnnotations(before, a, b);
  const merge = new Merge(before, renamed(a, annotations.into), renamed(b, annotations.from));
  return {
    ...merge.run(),
    renamed: new Map([...entities.into, ...annotations.into]),
    renamedFrom: new Map([...entities.from, ...annotations.from]),
  };
}

interface MergedEntry {
  readonly fields: Fields;
  readonly disputed: Disputed;
}

interface MergedMention extends MergedEntry {
  readonly id: string;
  readonly entity: string;
}

type RejectedPlaces = Places<{ readonly fields: Fields }>;

/** How a removal against a change is told. */
const REMOVED: Disputed = { entry: ['changed', 'removed'] };

class Merge {
  readonly #base: FlatContent;
  readonly #into: FlatContent;
  readonly #from: FlatContent;
  readonly #isSameText: boolean;
  readonly #conflicts = new Set<string>();
  /** Sides from which something comes that stands at a place which the other side does not name. */
  readonly #placesOf = new Set<Side>();

  constructor(base: FlatContent, into: FlatContent, from: FlatContent) {
    this.#base = base;
    this.#into = into;
    this.#from = from;
    this.#isSameText = into.sha256 === from.sha256;
  }

  run(): Omit<MergedSidecar, 'renamed' | 'renamedFrom'> {
    const entities = this.#entities();
    const mentions = this.#mentions(entities);
    const quotes = this.#quotes();
    const rejected = this.#rejected();
    this.#revive(entities, mentions, quotes);
    const placed = rejected.flatMap((fields) => (fields.at === undefined ? [] : [{ fields }]));
    const rejectedPlaces: RejectedPlaces = new Places(placed, this.#isSameText);
    const disputedMentions = this.#withContested(mentions, entities, rejectedPlaces);
    const disputedQuotes = quotes.map((quote) => this.#withRejection(quote, 'quote', rejectedPlaces));
    const sections = this.#assembled(entities, disputedMentions);
    const article = this.#article();
    return {
      content: {
        ...(mergeFields(this.#base.others, this.#into.others, this.#from.others).fields as object),
        version: 1,
        ...(Object.keys(article).length > 0 ? { article } : {}),
        ...sections,
        quotes: this.#ordered(disputedQuotes, this.#into.quotes).map((quote) => this.#finished(quote, true)),
        rejected,
      } as unknown as SidecarContent,
      disputed: [...this.#conflicts],
    };
  }

  /** Entities by id with their own fields; those that one side removed are missing, unless the other changed them. */
  #entities(): Map<string, MergedEntry & { readonly kind: Section }> {
    const merged = new Map<string, MergedEntry & { readonly kind: Section }>();
    for (const id of idsOf(this.#into.entities, this.#from.entities)) {
      const [base, into, from] = [this.#base, this.#into, this.#from].map(({ entities }) => entities.get(id));
      if (into !== undefined && from !== undefined) {
        const { fields, disputed } = mergeFields(base?.fields, into.fields, from.fields);
        const kind = threeWay(base?.kind, into.kind, from.kind);
        const kinds: Disputed = kind === undefined ? { kind: [KIND[into.kind], KIND[from.kind]] } : {};
        merged.set(id, { fields, kind: kind ?? into.kind, disputed: { ...disputed, ...kinds } });
        continue;
      }
      const only = into ?? from;
      if (only === undefined) continue;
      if (base === undefined) merged.set(id, { ...only, disputed: {} });
      else if (base.kind !== only.kind || !sameStatement(base.fields, only.fields))
        merged.set(id, { ...only, disputed: REMOVED });
    }
    return merged;
  }

  #mentions(entities: ReadonlyMap<string, MergedEntry>): readonly MergedMention[] {
    const taken = new Set([this.#base, this.#into, this.#from].flatMap(({ mentions }) => [...mentions.keys()]));
    return idsOf(this.#into.mentions, this.#from.mentions).flatMap((id): readonly MergedMention[] => {
      const [base, into, from] = [this.#base, this.#into, this.#from].map(({ mentions }) => mentions.get(id));
      if (into === undefined || from === undefined) return this.#oneSided(base, into, from, entities);
      const { fields, disputed, place } = this.#merged(base, into, from);
      this.#note(place);
      const entity = threeWay(base?.entity, into.entity, from.entity);
      if (entity !== undefined) return [{ id, entity, fields, disputed }];
      // Each side gave it to somebody else: both have it.
      const claims: Disputed = { ...disputed, entity: [into.entity, from.entity] };
      const second = derivedId(id, (candidate) => taken.has(candidate));
      taken.add(second);
      return [
        { id, entity: into.entity, fields, disputed: claims },
        { id: second, entity: from.entity, fields: { ...fields, id: second }, disputed: claims },
      ];
    });
  }

  #quotes(): readonly MergedMention[] {
    return idsOf(this.#into.quotes, this.#from.quotes).flatMap((id): readonly MergedMention[] => {
      const [base, into, from] = [this.#base, this.#into, this.#from].map(({ quotes }) => quotes.get(id));
      if (into === undefined || from === undefined) return this.#oneSided(base, into, from, new Map());
      const { fields, disputed, place } = this.#merged(base, into, from);
      this.#note(place);
      return [{ id, entity: '', fields, disputed }];
    });
  }

  #merged(base: FlatMention | undefined, into: FlatMention, from: FlatMention) {
    return mergeFields(base?.fields, into.fields, from.fields);
  }

  /** What only one side has: its addition, or what the other removed. */
  #oneSided(
    base: FlatMention | undefined,
    into: FlatMention | undefined,
    from: FlatMention | undefined,
    entities: ReadonlyMap<string, MergedEntry>,
  ): readonly MergedMention[] {
    const only = into ?? from;
    if (only === undefined) return [];
    const isChanged = base !== undefined && (base.entity !== only.entity || !sameStatement(base.fields, only.fields));
    // With an entity that one removed and the other changed, its mentions stay.
    const isOfDisputed = entities.get(only.entity)?.disputed.entry !== undefined;
    if (base !== undefined && !isChanged && !isOfDisputed) return [];
    const side: Side = into === undefined ? 'from' : 'into';
    if (base === undefined || !samePlaceFields(base.fields, only.fields)) this.#note(side);
    return [{ ...only, disputed: base === undefined ? {} : REMOVED }];
  }

  #note(side: Side | undefined): void {
    if (side !== undefined) this.#placesOf.add(side);
  }

  /** The union of what was rejected; what one side took back and the other left alone is gone. */
  #rejected(): readonly Fields[] {
    const [base, into, from] = [this.#base.rejected, this.#into.rejected, this.#from.rejected];
    const known = { into: matchRejections(base, into), from: matchRejections(base, from) };
    const [keptInto, keptFrom] = [new Set(known.into.values()), new Set(known.from.values())];
    const isTakenBack = (n: number | undefined): boolean => n !== undefined && !(keptInto.has(n) && keptFrom.has(n));
    const ofFrom = new Map([...known.from].map(([n, former]) => [former, from[n]]));
    const kept = into.flatMap((item, n) => {
      const former = known.into.get(n);
      if (isTakenBack(former)) return [];
      // One that stands elsewhere now was moved by an edit of the text.
      const isUnmoved = former !== undefined && samePlaceFields(base[former] ?? {}, item);
      return [(isUnmoved ? ofFrom.get(former) : undefined) ?? item];
    });
    const added = from.filter((_, n) => known.from.get(n) === undefined);
    const isThere = (item: Fields, n: number): boolean =>
      into.some((other) => this.#isSameRejection(other, item)) ||
      added.slice(0, n).some((other) => this.#isSameRejection(other, item));
    const news = added.filter((item, n) => !isThere(item, n));
    if (news.some(({ at }) => at !== undefined)) this.#note('from');
    if (into.some(({ at }, n) => at !== undefined && known.into.get(n) === undefined)) this.#note('into');
    return [...kept, ...news];
  }

  #isSameRejection(a: Fields, b: Fields): boolean {
    if (a.kind !== b.kind || a.text !== b.text || (a.at === undefined) !== (b.at === undefined)) return false;
    return a.at === undefined || samePlace(a, b, this.#isSameText);
  }

  /** Whoever still has a mention or says a quote is there, also when one side removed them. */
  #revive(
    entities: Map<string, MergedEntry & { readonly kind: Section }>,
    mentions: readonly MergedMention[],
    quotes: readonly MergedMention[],
  ): void {
    const speakers = quotes.flatMap(({ fields: { speaker } }) =>
      isFields(speaker) ? [speaker.entity, ...listOf(speaker.candidates)] : [],
    );
    for (const id of new Set([...mentions.map(({ entity }) => entity), ...speakers])) {
      if (typeof id !== 'string' || entities.has(id)) continue;
      const entity = this.#into.entities.get(id) ?? this.#from.entities.get(id) ?? this.#base.entities.get(id);
      if (entity !== undefined) entities.set(id, { ...entity, disputed: {} });
    }
  }

  /** Places that each side, newly, gives to somebody else or rejects. */
  #withContested(
    mentions: readonly MergedMention[],
    entities: ReadonlyMap<string, MergedEntry & { readonly kind: Section }>,
    rejected: RejectedPlaces,
  ): readonly MergedMention[] {
    const added = mentions.filter(({ id }) => !this.#base.mentions.has(id));
    const places = new Places(added, this.#isSameText);
    const isOf = (side: FlatContent, { id }: MergedMention): boolean => side.mentions.has(id);
    return mentions.map((mention) => {
      const rivals = this.#base.mentions.has(mention.id)
        ? []
        : places
            .at(mention.fields)
            .filter(
              (other) =>
                other.entity !== mention.entity &&
                isOf(this.#into, other) !== isOf(this.#into, mention) &&
                isOf(this.#from, other) !== isOf(this.#from, mention),
            );
      const claims = [mention, ...rivals].sort((a, b) => Number(isOf(this.#from, a)) - Number(isOf(this.#from, b)));
      const kind = KIND[entities.get(mention.entity)?.kind ?? 'people'];
      const checked = this.#withRejection(mention, kind, rejected);
      if (rivals.length === 0) return checked;
      return { ...checked, disputed: { ...checked.disputed, entity: claims.map(({ entity }) => entity) } };
    });
  }

  /** One side says yes and the other says no to one place. */
  #withRejection<T extends MergedMention>(mention: T, kind: string, rejected: RejectedPlaces): T {
    const isAdded = !this.#base.mentions.has(mention.id) && !this.#base.quotes.has(mention.id);
    if (!isAdded || mention.fields.status === 'suggested') return mention;
    const side = this.#into.mentions.has(mention.id) || this.#into.quotes.has(mention.id) ? this.#from : this.#into;
    const isRejected = rejected
      .at(mention.fields)
      .some(
        ({ fields }) =>
          fields.kind === kind &&
          side.rejected.some((other) => this.#isSameRejection(other, fields)) &&
          !this.#base.rejected.some((other) => this.#isSameRejection(other, fields)),
      );
    if (!isRejected) return mention;
    const status = [mention.fields.status ?? 'confirmed', 'rejected'];
    return { ...mention, disputed: { ...mention.disputed, status } };
  }

  #assembled(
    entities: ReadonlyMap<string, MergedEntry & { readonly kind: Section }>,
    mentions: readonly MergedMention[],
  ): Record<Section, readonly Fields[]> {
    const byEntity = new Map<string, MergedMention[]>();
    for (const mention of mentions) pushUnder(byEntity, mention.entity, mention);
    const all = [...entities].map(([id, entity]) => {
      const own = this.#ordered(byEntity.get(id) ?? [], this.#into.mentions);
      const printed = own.map((mention) => this.#finished(mention, true));
      return {
        id,
        kind: entity.kind,
        isOfFile: this.#into.entities.get(id)?.kind === entity.kind,
        at: own[0]?.fields.at,
        fields: { ...this.#finished({ ...entity, id }, false), ...(printed.length > 0 ? { mentions: printed } : {}) },
      };
    });
    const section = (kind: Section): readonly Fields[] =>
      inFileOrder(
        all.filter((entity) => entity.kind === kind),
        ({ id, isOfFile }) => (isOfFile ? this.#orderIn(this.#into.entities, id) : undefined),
        ({ at }) => at,
      ).map(({ fields }) => fields);
    return { people: section('people'), organizations: section('organizations') };
  }

  #ordered(items: readonly MergedMention[], file: ReadonlyMap<string, unknown>): readonly MergedMention[] {
    return inFileOrder(
      items,
      ({ id }) => this.#orderIn(file, id),
      ({ fields }) => fields.at,
    );
  }

  readonly #orders = new Map<ReadonlyMap<string, unknown>, ReadonlyMap<string, number>>();

  #orderIn(file: ReadonlyMap<string, unknown>, id: string): number | undefined {
    let order = this.#orders.get(file);
    if (order === undefined) {
      order = new Map([...file.keys()].map((each, n) => [each, n]));
      this.#orders.set(file, order);
    }
    return order.get(id);
  }

  #finished({ id, fields, disputed }: MergedEntry & { readonly id: string }, hasStatus: boolean): Fields {
    const { disputed: former, ...own } = fields;
    const isNew = Object.keys(disputed).length > 0;
    if (!isNew) return former === undefined ? own : fields;
    this.#conflicts.add(id);
    return { ...own, ...(hasStatus ? { status: 'disputed' } : {}), disputed: joinDisputed(former, disputed) };
  }

  #article(): Fields {
    const [base, into, from] = [this.#base.article, this.#into.article, this.#from.article];
    // The file knows best what lies beside it.
    const { fields, disputed } = mergeFields(base, into, { ...unknownFields(from, ['sha256']), ...ofTheFile(into) });
    // Undefined takes the hash out of the file; where neither side has one, nothing is said of it.
    const hash = into.sha256 === undefined && from.sha256 === undefined ? {} : { sha256: this.#sha256() };
    const merged = { ...present(fields), ...hash };
    if (Object.keys(disputed).length === 0) return merged;
    this.#conflicts.add('article');
    return { ...merged, disputed: joinDisputed(into.disputed, disputed) };
  }

  /** Undefined, so that nothing is trusted, where places of two texts are side by side. */
  #sha256(): Plain | undefined {
    const [base, into, from] = [this.#base.sha256, this.#into.sha256, this.#from.sha256];
    if (into === from) return into;
    if (!this.#placesOf.has('from') && !this.#placesOf.has('into')) return equalPlain(base, into) ? from : into;
    if (!this.#placesOf.has('from')) return into;
    return this.#placesOf.has('into') ? undefined : from;
  }
}

const present = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const ofTheFile = ({ path, newline, sha256 }: Fields): Fields => present({ path, newline, sha256 });

const KIND: Readonly<Record<Section, 'person' | 'organization'>> = { people: 'person', organizations: 'organization' };

const idsOf = (into: ReadonlyMap<string, FlatEntity | FlatMention>, from: ReadonlyMap<string, FlatEntity | FlatMention>) => [
  ...new Set([...into.keys(), ...from.keys()]),
];

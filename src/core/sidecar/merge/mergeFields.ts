import type { Disputed } from '../../model/annotation';
import { equalPlain, type Fields, isFields, sameField, saysNothing } from '../entryFields';
import type { Plain } from '../printYaml';

export interface MergedFields {
  readonly fields: Fields;
  /** What came into dispute just now; what was so before is in `fields`. */
  readonly disputed: Disputed;
  /** Whose place was taken; undefined where both say the same, or there is none. */
  readonly place: Side | undefined;
}

export type Side = 'into' | 'from';

/** Where something stands and how it is found again: one statement, which is taken from one side as a whole. */
const PLACE_KEYS = ['at', 'text', 'now', 'before', 'after', 'state'] as const;
/** Maps that hold a place beside words: only the words can be disputed. */
const PLACED_MAPS: ReadonlySet<string> = new Set(['content', 'cue']);
const SETS: ReadonlySet<string> = new Set(['aliases', 'tags']);
/** Who made it, when and how sure: of two who say the same, the one of the file stays. */
const QUIET: ReadonlySet<string> = new Set(['origin', 'confidence', 'by', 'time']);

/**
 * One entry out of two that grew from the same: what only one side changed is taken, what both changed alike too, lists of names and labels and
 * maps of links are joined, comments of a discussion put one after the other. What both changed in different ways stays as `into` has it, and
 * both values are reported as disputed.
 *
 * @param base Undefined when both sides added the entry: then a side that says nothing on a key has no opinion.
 */
export function mergeFields(base: Fields | undefined, into: Fields, from: Fields): MergedFields {
  const merger = new FieldMerger(base, into, from);
  const place = 'at' in into || 'at' in from || 'text' in into ? merger.place() : undefined;
  const handled = new Set<string>([...PLACE_KEYS, 'mentions', 'disputed']);
  for (const key of new Set([...Object.keys(into), ...Object.keys(from)])) if (!handled.has(key)) merger.key(key, place);
  return { fields: merger.fields, disputed: merger.disputed, place };
}

/** The words `into` and `from` have of a place are one statement: equal, or changed by one side only. */
export const samePlaceFields = (a: Fields, b: Fields): boolean => PLACE_KEYS.every((key) => equalPlain(a[key], b[key]));

/** Whether two versions of an entry say the same, wherever it stands. `at` is no statement: it is found again. */
export function sameStatement(a: Fields, b: Fields): boolean {
  const ignored = new Set<string>(['at', 'before', 'after', 'now', 'state', 'mentions']);
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => !ignored.has(key));
  return keys.every((key) => sameValue(key, a[key], b[key]));
}

/** Both what is disputed now and what was before. */
export function joinDisputed(...all: readonly (Plain | undefined)[]): Disputed {
  const joined: Record<string, readonly Plain[]> = {};
  for (const disputed of all) {
    if (!isFields(disputed)) continue;
    for (const [key, values] of Object.entries(disputed)) {
      if (Array.isArray(values)) joined[key] = union(joined[key] ?? [], values as readonly Plain[]);
    }
  }
  return joined;
}

class FieldMerger {
  readonly #base: Fields | undefined;
  readonly #into: Fields;
  readonly #from: Fields;
  readonly fields: Record<string, Plain | undefined>;
  readonly disputed: Record<string, readonly Plain[]>;

  constructor(base: Fields | undefined, into: Fields, from: Fields) {
    this.#base = base;
    this.#into = into;
    this.#from = from;
    // The order of keys is that of the file.
    this.fields = { ...into };
    const former = this.#formerDisputes();
    if (Object.keys(former).length > 0) this.fields.disputed = former;
    else delete this.fields.disputed;
    this.disputed = {};
  }

  place(): Side | undefined {
    if (samePlaceFields(this.#into, this.#from)) return undefined;
    const side = this.#base !== undefined && samePlaceFields(this.#base, this.#into) ? 'from' : 'into';
    const changedByBoth = side === 'into' && !(this.#base !== undefined && samePlaceFields(this.#base, this.#from));
    const [words, otherWords] = [this.#into.text, this.#from.text];
    if (changedByBoth && !equalPlain(words, otherWords)) this.#dispute('text', words, otherWords);
    if (side === 'from') for (const key of PLACE_KEYS) this.#set(key, this.#from[key]);
    return side;
  }

  key(key: string, place: Side | undefined): void {
    this.#set(key, this.#merged(key, place));
  }

  #merged(key: string, place: Side | undefined): Plain | undefined {
    const [base, into, from] = [this.#base?.[key], this.#into[key], this.#from[key]];
    if (SETS.has(key)) return mergedSet(base, into, from);
    if (key === 'thread') return union(listOf(into), listOf(from));
    if (key === 'links') return this.#links(base, into, from);
    if (key === 'status') return this.#status(base, into, from);
    if (PLACED_MAPS.has(key) && isFields(into) && isFields(from) && equalPlain(into.text, from.text))
      return place === 'from' ? from : into;
    return this.#oneSided(key, base, into, from, () => {
      if (key === 'confidential') return true;
      return QUIET.has(key) ? into : this.#conflict(key, into, from);
    });
  }

  /** What one side says that the other left alone; `both` where each says something else. */
  #oneSided(
    key: string,
    base: Plain | undefined,
    into: Plain | undefined,
    from: Plain | undefined,
    both: () => Plain | undefined,
  ): Plain | undefined {
    if (sameValue(key, into, from)) return into ?? from;
    const isAddition = this.#base === undefined || !this.#wasSaid(key, base);
    if (isAddition ? saysNothing(key, into) : sameValue(key, base, into)) return from;
    if (isAddition ? saysNothing(key, from) : sameValue(key, base, from)) return into;
    return both();
  }

  #wasSaid(key: string, base: Plain | undefined): boolean {
    return key === 'status' || !saysNothing(key, base);
  }

  /** A decision outweighs a suggestion; two different decisions are a dispute. */
  #status(base: Plain | undefined, into: Plain | undefined, from: Plain | undefined): Plain | undefined {
    const [a, b] = [into ?? 'confirmed', from ?? 'confirmed'];
    if (a === b) return into;
    if (this.#base !== undefined && a === (base ?? 'confirmed')) return b;
    if (this.#base !== undefined && b === (base ?? 'confirmed')) return into;
    if (a === 'suggested') return b;
    if (b === 'suggested') return into;
    this.#dispute('status', a, b);
    return 'disputed';
  }

  #links(base: Plain | undefined, into: Plain | undefined, from: Plain | undefined): Plain {
    const [a, b, c] = [base, into, from].map((value) => (isFields(value) ? value : {})) as [Fields, Fields, Fields];
    const merged: Record<string, Plain | undefined> = {};
    for (const name of new Set([...Object.keys(b), ...Object.keys(c)])) {
      const value = this.#oneSided(`links.${name}`, a[name], b[name], c[name], () =>
        this.#conflict(`links.${name}`, b[name], c[name]),
      );
      if (value !== undefined) merged[name] = value;
    }
    return merged;
  }

  #conflict(key: string, into: Plain | undefined, from: Plain | undefined): Plain | undefined {
    const [kept, other] = saysNothing(key, into) ? [from, into] : [into, from];
    this.#dispute(key, kept, other);
    return kept;
  }

  /** An empty text stands for the side that took the value away. */
  #dispute(key: string, first: Plain | undefined, second: Plain | undefined): void {
    this.disputed[key] = union(this.disputed[key] ?? [], [first ?? '', second ?? '']);
  }

  /** A dispute that one side settled is settled. */
  #formerDisputes(): Disputed {
    const all = joinDisputed(this.#into.disputed, this.#from.disputed);
    const before = joinDisputed(this.#base?.disputed);
    const [a, b] = [joinDisputed(this.#into.disputed), joinDisputed(this.#from.disputed)];
    return Object.fromEntries(Object.entries(all).filter(([key]) => before[key] === undefined || (key in a && key in b)));
  }

  #set(key: string, value: Plain | undefined): void {
    if (value === undefined || (isEmpty(value) && this.#into[key] === undefined)) Reflect.deleteProperty(this.fields, key);
    else this.fields[key] = value;
  }
}

const sameValue = (key: string, a: Plain | undefined, b: Plain | undefined): boolean =>
  PLACED_MAPS.has(key) && isFields(a) && isFields(b) ? equalPlain(a.text, b.text) : sameField(key, a, b);

const isEmpty = (value: Plain): boolean => typeof value === 'object' && value !== null && Object.keys(value).length === 0;

export const listOf = (value: Plain | undefined): readonly Plain[] => (Array.isArray(value) ? (value as readonly Plain[]) : []);

function mergedSet(base: Plain | undefined, into: Plain | undefined, from: Plain | undefined): Plain {
  const [before, a, b] = [listOf(base), listOf(into), listOf(from)];
  const isRemoved = (item: Plain): boolean => has(before, item) && !(has(a, item) && has(b, item));
  return union(a, b).filter((item) => !isRemoved(item));
}

const has = (items: readonly Plain[], item: Plain): boolean => items.some((other) => equalPlain(other, item));

function union(a: readonly Plain[], b: readonly Plain[]): readonly Plain[] {
  return [...a, ...b.filter((item) => !has(a, item))];
}

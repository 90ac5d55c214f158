import type { Span } from '../text/span';
import type { Wanted } from './findAgain';

/** A place that has the words, and how alike its surroundings are (0 to 1; undefined where a text's edge leaves nothing to compare). */
export interface Candidate {
  readonly span: Span;
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** Whether the words are the same but for typography. */
  readonly isExact: boolean;
}

export interface Search {
  readonly wanted: Wanted;
  readonly isLong: boolean;
  readonly speaksForItself: boolean;
  readonly candidates: readonly Candidate[];
}

const BOTH_SIDES = 0.7;
const ONE_SIDE = 0.85;
/** How far the best place must be ahead of the next. */
const LEAD = 0.1;
/** Nearly the same context on both sides: believed also where it means that annotations changed places. */
const BEYOND_DOUBT = 0.9;
/** How near, in UTF-16 units, an annotation must have stood for its new place to tell that of another whose one side changed. */
const NEAR = 300;

interface Placed {
  readonly search: Search;
  readonly candidate: Candidate;
  readonly score: number;
}

/** Decides for each search on a place or on none. */
export function placeAll(searches: readonly Search[]): ReadonlyMap<Wanted, Candidate> {
  const ordered = [...searches].sort((a, b) => hintOf(a) - hintOf(b));
  const placed = new Map<Search, Placed>();
  for (const search of ordered) {
    const best = clearBest(search);
    if (best) placed.set(search, best);
  }
  dropRivals(placed);
  dropOutOfOrder(ordered, placed);
  // Each round's finds are neighbours to the next; runs of names in one paragraph need a few.
  for (let round = 0; round < 4 && placeByNeighbours(ordered, placed); round++);
  return new Map([...placed.values()].map(({ search, candidate }) => [search.wanted, candidate]));
}

const hintOf = (search: Search): number => search.wanted.hint?.start ?? Number.MAX_SAFE_INTEGER;

const placeOf = ({ span }: Candidate): string => `${span.start}-${span.end}`;

/** The lower side, or the only one; undefined where there is nothing to go by. */
function scoreOf({ before, after }: Candidate): number | undefined {
  if (before === undefined) return after;
  return after === undefined ? before : Math.min(before, after);
}

function passes(candidate: Candidate): boolean {
  const score = scoreOf(candidate);
  const isWhole = candidate.before !== undefined && candidate.after !== undefined;
  return score !== undefined && score >= (isWhole ? BOTH_SIDES : ONE_SIDE);
}

function clearBest(search: Search): Placed | undefined {
  const ranked = search.candidates
    .map((candidate) => ({ search, candidate, score: scoreOf(candidate) ?? 0 }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = ranked;
  if (best === undefined) return undefined;
  if (
    search.speaksForItself &&
    best.candidate.isExact &&
    Math.max(best.candidate.before ?? 0, best.candidate.after ?? 0) >= BOTH_SIDES
  )
    return best;
  if (!passes(best.candidate)) return undefined;
  return next === undefined || best.score - next.score >= LEAD ? best : undefined;
}

/** Two annotations that stood apart cannot stand at one place now: the clearly better one stays, or none. */
function dropRivals(placed: Map<Search, Placed>): void {
  const byPlace = new Map<string, Placed[]>();
  for (const one of placed.values()) {
    const place = placeOf(one.candidate);
    byPlace.set(place, [...(byPlace.get(place) ?? []), one]);
  }
  for (const rivals of byPlace.values()) {
    if (new Set(rivals.map(({ search }) => hintOf(search))).size < 2) continue;
    const best = Math.max(...rivals.map(({ score }) => score));
    const winners = rivals.filter(({ score }) => score > best - LEAD);
    const isClear = new Set(winners.map(({ search }) => hintOf(search))).size === 1;
    for (const rival of rivals) if (!isClear || !winners.includes(rival)) placed.delete(rival.search);
  }
}

/** Keeps the longest run of places in the old order, and of the others those beyond doubt (a paragraph that moved). */
function dropOutOfOrder(ordered: readonly Search[], placed: Map<Search, Placed>): void {
  const run = ordered.flatMap((search) => (search.wanted.hint ? (placed.get(search) ?? []) : []));
  const kept = new Set(longestAscending(run));
  for (const one of run) if (!kept.has(one) && one.score < BEYOND_DOUBT) placed.delete(one.search);
}

/** Patience sorting (Aldous and Diaconis, Bull. AMS 36, 1999): O(n log n). */
function longestAscending(run: readonly Placed[]): readonly Placed[] {
  const tails: number[] = [];
  const previous: number[] = [];
  const startOf = (n: number | undefined): number => (n === undefined ? -1 : (run[n]?.candidate.span.start ?? 0));
  for (const n of run.keys()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (startOf(tails[middle]) <= startOf(n)) low = middle + 1;
      else high = middle;
    }
    previous[n] = tails[low - 1] ?? -1;
    tails[low] = n;
  }
  const kept: Placed[] = [];
  for (let n = tails.at(-1) ?? -1; n >= 0; n = previous[n] ?? -1) {
    const one = run[n];
    if (one) kept.push(one);
  }
  return kept;
}

/** One round over what has no place yet. True when it found some. */
function placeByNeighbours(ordered: readonly Search[], placed: Map<Search, Placed>): boolean {
  const taken = new Map([...placed.values()].map((one) => [placeOf(one.candidate), hintOf(one.search)]));
  const news: Placed[] = [];
  const next = nextPlaced(ordered, placed);
  let previous: Placed | undefined;
  for (const [n, search] of ordered.entries()) {
    const own = placed.get(search);
    if (own) {
      if (search.wanted.hint) previous = own;
      continue;
    }
    if (!search.wanted.hint) continue;
    const candidate = choiceOfNeighbours(search, previous, next[n], placed.size === 0);
    const isFree = candidate && (taken.get(placeOf(candidate)) ?? hintOf(search)) === hintOf(search);
    if (isFree) news.push({ search, candidate, score: scoreOf(candidate) ?? 0 });
  }
  const fresh = new Map(news.map((one) => [one.search, one]));
  dropRivals(fresh);
  for (const [search, one] of fresh) placed.set(search, one);
  return fresh.size > 0;
}

/** For each search, the first placed one behind it. */
function nextPlaced(ordered: readonly Search[], placed: ReadonlyMap<Search, Placed>): readonly (Placed | undefined)[] {
  const next: (Placed | undefined)[] = [];
  let last: Placed | undefined;
  for (const search of [...ordered].reverse()) {
    next.push(last);
    const own = placed.get(search);
    if (own && search.wanted.hint) last = own;
  }
  return next.reverse();
}

const shiftOf = ({ search, candidate }: Placed): number => candidate.span.start - hintOf(search);

function choiceOfNeighbours(
  search: Search,
  previous: Placed | undefined,
  next: Placed | undefined,
  isAlone: boolean,
): Candidate | undefined {
  const hint = hintOf(search);
  const at = (neighbour: Placed | undefined): Candidate | undefined =>
    neighbour && search.candidates.find(({ span, isExact }) => isExact && span.start === hint + shiftOf(neighbour));
  const isNear = (neighbour: Placed | undefined): boolean =>
    neighbour !== undefined && Math.abs(hintOf(neighbour.search) - hint) <= NEAR;
  const [left, right] = [at(previous), at(next)];

  // Several places fit: the one that moved as its neighbours did, unless they disagree.
  const tied = [left, right].filter((one) => one !== undefined && passes(one));
  if (tied.length > 0) return tied.every((one) => one === tied[0]) ? tied[0] : undefined;
  // One side was rewritten: the other is intact, and so is the distance to an annotation on that side.
  if (right && (right.after ?? 0) >= ONE_SIDE && isNear(next)) return right;
  if (left && (left.before ?? 0) >= ONE_SIDE && isNear(previous)) return left;
  // A hand-written entry without context: where its neighbours say, or where it says when no one can tell.
  if (search.wanted.before !== undefined || search.wanted.after !== undefined) return undefined;
  if (isAlone) return search.candidates.find(({ span }) => span.start === hint);
  return left && right ? (left === right ? left : undefined) : previous && next ? undefined : (left ?? right);
}

import { lowerBound } from '../text/lowerBound';
import { pushUnder } from '../text/pushUnder';
import type { Wanted } from './wanted';
import { type Candidate, LEAD, passes, SAME_SENTENCE, scoreOf, speaksAlone } from './evidence';
import type { Search } from './search';

/** More than just enough likeness on both sides: believed also where it means that annotations changed places. */
const BEYOND_DOUBT = 0.75;
/** How near, in UTF-16 units, an annotation must have stood for its new place to tell that of another whose one side changed. */
const NEAR = 300;

interface Placed {
  readonly search: Search;
  readonly candidate: Candidate;
  readonly score: number;
}

/** Decides for each search on a place or on none. */
export function placeAll(searches: readonly Search[]): ReadonlyMap<Wanted, Candidate> {
  const ordered = [...searches].sort((a, b) => a.hint - b.hint);
  const placed = new Map<Search, Placed>();
  for (const search of ordered) {
    if (search.best) placed.set(search, { search, ...search.best });
  }
  dropRivals(placed);
  dropOutOfOrder(ordered, placed);
  // Each round's finds are neighbours to the next; runs of names in one paragraph need a few.
  for (let round = 0; round < 4 && placeByNeighbours(ordered, placed); round++);
  return new Map([...placed.values()].map(({ search, candidate }) => [search.wanted, candidate]));
}

const placeOf = ({ span }: Candidate): string => `${span.start}-${span.end}`;

/** Two annotations that stood apart cannot stand at one place now: the clearly better one stays, or none. */
function dropRivals(placed: Map<Search, Placed>): void {
  const byPlace = new Map<string, Placed[]>();
  for (const one of placed.values()) pushUnder(byPlace, placeOf(one.candidate), one);
  for (const rivals of byPlace.values()) {
    if (new Set(rivals.map(({ search }) => search.hint)).size < 2) continue;
    const best = Math.max(...rivals.map(({ score }) => score));
    const winners = rivals.filter(({ score }) => score > best - LEAD);
    const isClear = new Set(winners.map(({ search }) => search.hint)).size === 1;
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
  const startOf = (n: number): number => run[n]?.candidate.span.start ?? 0;
  for (const n of run.keys()) {
    const place = lowerBound(tails, (tail) => startOf(tail) > startOf(n));
    previous[n] = tails[place - 1] ?? -1;
    tails[place] = n;
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
  const taken = new Map([...placed.values()].map((one) => [placeOf(one.candidate), one.search.hint]));
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
    const isFree = candidate && (taken.get(placeOf(candidate)) ?? search.hint) === search.hint;
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

const shiftOf = ({ search, candidate }: Placed): number => candidate.span.start - search.hint;

function choiceOfNeighbours(
  search: Search,
  previous: Placed | undefined,
  next: Placed | undefined,
  isAlone: boolean,
): Candidate | undefined {
  const hint = search.hint;
  const at = (neighbour: Placed | undefined): Candidate | undefined => neighbour && search.at(hint + shiftOf(neighbour));
  const isNear = (neighbour: Placed | undefined): boolean =>
    neighbour !== undefined && Math.abs(neighbour.search.hint - hint) <= NEAR;
  const [left, right] = [at(previous), at(next)];

  // Several places fit: the one that moved as its neighbours did, unless they disagree.
  const tied = [left, right].filter((one) => one !== undefined && passes(one));
  if (tied.length > 0) return tied.every((one) => one?.span.start === tied[0]?.span.start) ? tied[0] : undefined;
  // One side was rewritten: the other is intact, and so is the distance to an annotation on that side.
  const { before = '', after = '' } = search.wanted;
  if (right && speaksAlone(right.after, after.slice(0, SAME_SENTENCE)) && isNear(next)) return right;
  if (left && speaksAlone(left.before, before.slice(-SAME_SENTENCE)) && isNear(previous)) return left;
  // A hand-written entry without context: where its neighbours say, or where it says when no one can tell.
  if (search.wanted.before !== undefined || search.wanted.after !== undefined) return undefined;
  if (isAlone) return search.at(hint);
  return left && right
    ? left.span.start === right.span.start
      ? left
      : undefined
    : previous && next
      ? undefined
      : (left ?? right);
}

import { isInsideWord } from '../text/isInsideWord';
import { lowerBound } from '../text/lowerBound';
import { overlaps, type Span } from '../text/span';
import { ContextSide } from './contextSide';
import { BOTH_SIDES, type Candidate, LEAD, passes, scoreOf } from './evidence';
import { exactHits } from './exactHits';
import type { Wanted } from './wanted';
import { type FoldedText, foldText } from './foldText';
import { GramSignatures } from './gramSignatures';
import { twinsNearby } from './twinsNearby';
import { NO_PLACES, type Places, WordPlaces } from './wordPlaces';

export interface ScoredCandidate {
  readonly candidate: Candidate;
  readonly score: number;
}

/** Shortest quote, in folded units, that may match with edits. */
const SHORTEST_FUZZY = 20;
/** From this length on, the words of a quote are themselves evidence of the place when they stand in the text once. */
const SPEAKS_FOR_ITSELF = 40;

/** From this length on, what stands behind the words rules out most places of very many by a glance. */
const LONG_ENOUGH_TO_FILTER = 28;

/** What is to be found in a text for each of `wanted`, with the places of its words. */
export function searchesFor(folded: FoldedText, wanted: readonly Wanted[]): readonly Search[] {
  const words = wanted.map(({ text }) => foldText(text));
  const places = new Map(
    [...exactHits(folded.text, words)].map(([word, starts]) => [word, new WordPlaces(folded.text, word, starts)]),
  );
  const known = new Map<string, Search>();
  return wanted.map((one, n) => {
    const word = words[n] ?? '';
    // In tables and scores many annotations look alike: the places of one are those of all.
    const alike = JSON.stringify([word, one.before, one.after, one.fuzzy]);
    const search = new Search(folded, one, word, places.get(word)?.standingLike(one) ?? NO_PLACES, known.get(alike));
    known.set(alike, search);
    return search;
  });
}

/** One annotation and the places where its words stand. Looks at surroundings only as far as it must: names may stand in thousands. */
export class Search {
  readonly wanted: Wanted;
  /** Folded, as are the sides of its context. */
  readonly word: string;
  readonly before: string;
  readonly after: string;
  readonly #folded: FoldedText;
  readonly #places: Places;
  readonly #before: ContextSide;
  readonly #after: ContextSide;
  #best: ScoredCandidate | undefined;

  /** @param alike One with the same words and context. */
  constructor(folded: FoldedText, wanted: Wanted, word: string, places: Places, alike: Search | undefined) {
    this.#folded = folded;
    this.wanted = wanted;
    this.word = word;
    this.#places = places;
    this.before = foldText(wanted.before ?? '');
    this.after = foldText(wanted.after ?? '');
    this.#before = new ContextSide(this.before, -1);
    this.#after = new ContextSide(this.after, 1);
    this.#best = alike ? alike.#best : (this.#onlyPlace() ?? this.#clearBest([]));
  }

  get isLong(): boolean {
    return this.wanted.fuzzy && this.word.length >= SHORTEST_FUZZY;
  }

  /** The place that passes and has a clear lead over every other. */
  get best(): ScoredCandidate | undefined {
    return this.#best;
  }

  /** Old offset, for order. */
  get hint(): number {
    return this.wanted.hint?.start ?? Number.MAX_SAFE_INTEGER;
  }

  /** The place with exactly these words at an offset of the original text. */
  at(offset: number): Candidate | undefined {
    const start = this.#folded.indexOf(offset);
    const candidate = offset >= 0 && this.#has(start) ? this.#candidate({ start, end: start + this.word.length }) : undefined;
    return candidate?.span.start === offset ? candidate : undefined;
  }

  /**
   * Takes places with similar words into account, as spans of the folded text. Such a place must begin and end as the words do, with a mark mostly:
   * of a quote that was rewritten at its end, the likest stretch stops in the middle of a word.
   */
  addSimilar(spans: readonly Span[]): void {
    const isExact = (span: Span): boolean => this.#has(span.start) && span.end === span.start + this.word.length;
    this.#best = this.#clearBest(spans.filter((span) => !isExact(span) && this.#hasItsEnds(span)));
  }

  #hasItsEnds({ start, end }: Span): boolean {
    const { text } = this.#folded;
    const isCut = isInsideWord(text, start) || isInsideWord(text, end);
    return !isCut && text.charAt(start) === this.word.charAt(0) && text.charAt(end - 1) === this.word.slice(-1);
  }

  /** Takes places into account that may have the words in an edited form: the best place must be clearly ahead of those too. */
  addEdited(spans: readonly Span[]): void {
    const best = this.#best;
    if (best === undefined) return;
    const rivals = spans.map((span) => this.#candidate(span)).filter(({ span }) => !overlaps(span, best.candidate.span));
    if (rivals.some((rival) => best.score - (scoreOf(rival) ?? 0) < LEAD)) this.#best = undefined;
  }

  #has(start: number): boolean {
    const { starts } = this.#places;
    return starts[lowerBound(starts, (each) => each >= start)] === start;
  }

  #candidate(span: Span): Candidate {
    return {
      span: this.#folded.originalSpan(span),
      before: this.#before.similarity(this.#folded.text, span.start),
      after: this.#after.similarity(this.#folded.text, span.end),
    };
  }

  #onlyPlace(): ScoredCandidate | undefined {
    const [start, second] = this.#places.starts;
    if (start === undefined || second !== undefined || !this.wanted.fuzzy || this.word.length < SPEAKS_FOR_ITSELF)
      return undefined;
    const candidate = this.#candidate({ start, end: start + this.word.length });
    const score = Math.max(candidate.before ?? 0, candidate.after ?? 0);
    return score >= BOTH_SIDES ? { candidate, score } : undefined;
  }

  #clearBest(similar: readonly Span[]): ScoredCandidate | undefined {
    let best: Span | undefined;
    let bestScore = 0;
    let nextScore = 0;
    const consider = (start: number, end: number): void => {
      const after = this.#after.similarity(this.#folded.text, end);
      // Too far behind to win, or to come near what wins: its other side need not be looked at.
      if (after !== undefined && after < BOTH_SIDES - LEAD) return;
      const before = this.#before.similarity(this.#folded.text, start);
      const score = before === undefined ? (after ?? 0) : Math.min(before, after ?? 1);
      if (score > bestScore) {
        nextScore = bestScore;
        [best, bestScore] = [{ start, end }, score];
      } else if (score > nextScore) nextScore = score;
    };
    const { starts, following } = this.#places;
    const own = following && this.after.length >= LONG_ENOUGH_TO_FILTER ? new GramSignatures(this.after, [0]) : undefined;
    for (const [n, start] of starts.entries()) {
      if (following === undefined || own === undefined || following.mayMatch(n, own)) consider(start, start + this.word.length);
    }
    for (const { start, end } of similar) consider(start, end);
    if (best === undefined || bestScore - Math.max(nextScore, this.#scoreAsTwin(best)) < LEAD) return undefined;
    const candidate = this.#candidate(best);
    return passes(candidate) ? { candidate, score: bestScore } : undefined;
  }

  /** How well a place fits the same words that stood beside the wanted ones. */
  #scoreAsTwin({ start, end }: Span): number {
    const twins = twinsNearby(this.before, this.word, this.after);
    const scores = twins.map((twin) => {
      const sides = [twin.before.similarity(this.#folded.text, start), twin.after.similarity(this.#folded.text, end)];
      return Math.min(...sides.map((side) => side ?? 1));
    });
    return Math.max(0, ...scores);
  }
}

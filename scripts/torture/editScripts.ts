import { SpanHistory } from '../../src/core/text/spanHistory';
import { SpanTracker } from '../../src/core/text/spanTracker';
import type { Span } from '../../src/core/text/span';
import { oneByOne } from '../../src/core/text/textChange';
import { type AnnotatedArticle, annotatedArticles } from './annotatedArticles';
import { IdentityText, type Moment } from './identityText';
import { SeededRandom } from './seededRandom';
import type { TortureOutcome, TorturePart } from './torturePart';

const SCRIPTS = 100_000;
const FEWEST_SPANS = 200;
const LONGEST_TEXT = 3000;
const MOST_FAILURES = 5;
const REPLACING_EVERYTHING = 'replacing everything';
/** In one batch. */
const MOST_EDITS = 40;

/** What no article has: the same words again at their old place are new to the oracle alone. */
const TYPED = ['ø', 'þð', '\v', '𝓮', ' nëw wørds ', '\v\r\n'];

/** One replacement, stated in the text before the batch that it belongs to. */
interface Edit {
  readonly start: number;
  readonly deleted: number;
  readonly words: string;
}

/**
 * Random edit scripts over articles with annotations: after each step the tracker must say of every span what an oracle says in whose text
 * every unit carries an identity. Steps are what editors do: typing, deleting, several cursors, replacing all, formatting, replacing everything,
 * undo and redo of one or several steps at once.
 */
export const editScripts: TorturePart = {
  name: 'edits',
  run({ seed, scale }) {
    const articles = annotatedArticles('.').map(toScriptArticle);
    const count = Math.max(1, Math.round(SCRIPTS * scale));
    const failures: string[] = [];
    const totals = { scripts: 0, steps: 0, compared: 0, undone: 0, spans: 0 };
    for (let n = 0; n < count && failures.length < MOST_FAILURES; n++) {
      const script = new EditScript(articles[n % articles.length] ?? toScriptArticle(EMPTY), seed + n * 7919);
      const failure = script.run();
      totals.scripts++;
      totals.steps += script.steps;
      totals.undone += script.undone;
      totals.compared += script.compared;
      totals.spans += script.spans;
      if (failure !== undefined) failures.push(`--seed ${seed}, script ${n}: ${failure}`);
    }
    const figures: TortureOutcome['figures'] = [
      ['edit scripts', String(totals.scripts)],
      ['annotations in each, on average', (totals.spans / totals.scripts).toFixed(0)],
      ['steps', String(totals.steps)],
      ['of them undo and redo', String(totals.undone)],
      ['places compared', String(totals.compared)],
      ['scripts with a difference', String(failures.length)],
    ];
    return Promise.resolve({ ok: failures.length === 0, figures, failures });
  },
};

const EMPTY: AnnotatedArticle = { id: 'empty', text: '', places: [] };

/** Not so long that the oracle is slow, with some line ends of Windows and some units in pairs. */
function toScriptArticle({ id, text, places }: AnnotatedArticle, n = 0): AnnotatedArticle {
  const cut = text.slice(0, LONGEST_TEXT);
  const kept = places.filter(({ end }) => end <= cut.length);
  const form = n % 3;
  if (form === 0) return { id, text: cut, places: kept };
  // Each unit becomes one or two, so that places can follow.
  const units = [...Array(cut.length).keys()].map((i) => {
    const unit = cut.charAt(i);
    if (form === 1) return unit === '\n' ? '\r\n' : unit;
    return unit === 'e' && i % 7 === 0 ? '𝒆' : unit;
  });
  const offsets = [0];
  for (const unit of units) offsets.push((offsets.at(-1) ?? 0) + unit.length);
  return {
    id,
    text: units.join(''),
    places: kept.map((place) => ({ ...place, start: offsets[place.start] ?? 0, end: offsets[place.end] ?? 0 })),
  };
}

class EditScript {
  steps = 0;
  undone = 0;
  compared = 0;
  readonly spans: number;
  readonly #random: SeededRandom;
  readonly #oracle: IdentityText;
  readonly #tracker = new SpanTracker();
  readonly #history = new SpanHistory(this.#tracker);
  readonly #original: readonly { readonly span: Span; readonly words: string }[];
  /** What undo and redo go to. */
  #past: Moment[] = [];
  #future: Moment[] = [];

  constructor({ text, places }: AnnotatedArticle, seed: number) {
    this.#random = new SeededRandom(seed);
    const spans: Span[] = places.map(({ start, end }) => ({ start, end }));
    while (spans.length < FEWEST_SPANS && text.length > 0) {
      const start = this.#boundary(text, this.#random.below(text.length));
      const end = this.#boundary(
        text,
        Math.min(text.length, start + 1 + this.#random.below(this.#random.chance(0.2) ? 200 : 15)),
      );
      if (end > start) spans.push({ start, end });
    }
    this.spans = spans.length;
    this.#original = spans.map((span) => ({ span, words: text.slice(span.start, span.end) }));
    for (const [n, span] of spans.entries()) this.#tracker.set(String(n), span);
    this.#oracle = new IdentityText(text, spans);
  }

  /** @returns What differs; undefined when nothing does. */
  run(): string | undefined {
    const steps = 4 + this.#random.below(6);
    const done: string[] = [];
    for (let n = 0; n < steps; n++) {
      done.push(this.#step());
      this.steps++;
      const difference = this.#difference();
      if (difference !== undefined) return `after ${done.join('; ')}: ${difference}`;
    }
    return undefined;
  }

  #step(): string {
    const kind = this.#random.next();
    if (kind < 0.2 && this.#past.length > 0) return this.#travel('undo');
    if (kind < 0.3 && this.#future.length > 0) return this.#travel('redo');
    this.#past.push(this.#oracle.moment);
    this.#future = [];
    // What is typed in one go is taken back in one go.
    const batches = this.#random.chance(0.3) ? 1 + this.#random.below(4) : 1;
    const names: string[] = [];
    for (let n = 0; n < batches; n++) {
      // Reloading and formatting are steps of their own: no editor takes typing back along with them.
      const [name, edits] = n === 0 && this.#random.chance(0.04) ? this.#replaceEverything() : this.#edits();
      names.push(name);
      this.#apply(edits);
      if (name === REPLACING_EVERYTHING) break;
    }
    return names.join(', ');
  }

  #travel(cause: 'undo' | 'redo'): string {
    const [from, to] = cause === 'undo' ? [this.#past, this.#future] : [this.#future, this.#past];
    const moment = from.pop();
    if (moment === undefined) return cause;
    to.push(this.#oracle.moment);
    this.#history.apply(oneByOne(this.#oracle.goTo(moment)), cause, this.#holdsWords);
    this.undone++;
    return cause;
  }

  #apply(edits: readonly Edit[]): void {
    for (const { start, deleted, words } of oneByOne(edits)) this.#oracle.replace(start, deleted, words);
    // Whichever order an editor states them in.
    const changes = this.#random.shuffled(edits).map(({ start, deleted, words }) => ({ start, deleted, inserted: words.length }));
    this.#history.apply(oneByOne(changes), 'edit', this.#holdsWords);
  }

  #edits(): readonly [name: string, edits: readonly Edit[]] {
    const { text } = this.#oracle;
    const random = this.#random;
    const kind = random.next();
    if (kind < 0.22) return ['typing', [this.#editAt(this.#anyOffset(), 0, random.pick(TYPED))]];
    if (kind < 0.4) return ['deleting', [this.#editAt(this.#anyOffset(), random.below(random.chance(0.2) ? 300 : 20), '')]];
    if (kind < 0.6)
      return ['replacing', [this.#editAt(this.#anyOffset(), random.below(random.chance(0.2) ? 300 : 20), random.pick(TYPED))]];
    if (kind < 0.8) return ['several cursors', this.#severalCursors()];
    if (kind < 0.88) return ['replacing all', this.#replaceAll()];
    return ['formatting', [...text.matchAll(/ +$|(?<=[.!?]) +|\r\n|\n\n/gmu)].slice(0, MOST_EDITS).map(formatted)];
  }

  /** By other words: the same ones again are another text to the oracle alone. */
  #replaceEverything(): readonly [name: string, edits: readonly Edit[]] {
    const { text } = this.#oracle;
    const words = this.#random.chance(0.5) ? text.toUpperCase() : 'Nothing.';
    return [REPLACING_EVERYTHING, [{ start: 0, deleted: text.length, words }]];
  }

  #severalCursors(): readonly Edit[] {
    const deleted = this.#random.below(6);
    const words = this.#random.pick(['', ...TYPED]);
    const edits: Edit[] = [];
    for (const start of Array.from({ length: 2 + this.#random.below(7) }, () => this.#anyOffset()).sort((a, b) => a - b)) {
      const edit = this.#editAt(start, deleted, words);
      const last = edits.at(-1);
      // Cursors that touch become one.
      if (last === undefined || edit.start > last.start + last.deleted) edits.push(edit);
    }
    return edits;
  }

  #replaceAll(): readonly Edit[] {
    const word = this.#random.pick(['the', 'a', '“', ' said', 'e']);
    const by = this.#random.pick(['', 'þe', 'lønger wørds']);
    const edits: Edit[] = [];
    const { text } = this.#oracle;
    for (let at = text.indexOf(word); at >= 0 && edits.length < MOST_EDITS; at = text.indexOf(word, at + word.length))
      edits.push({ start: at, deleted: word.length, words: by });
    return edits;
  }

  #editAt(start: number, deleted: number, words: string): Edit {
    const { text } = this.#oracle;
    const from = this.#boundary(text, start);
    return { start: from, deleted: Math.max(0, this.#boundary(text, Math.min(text.length, from + deleted)) - from), words };
  }

  /** Anywhere, but often where mistakes are made: at the edges of spans and of lines. */
  #anyOffset(): number {
    const { text } = this.#oracle;
    const kind = this.#random.next();
    if (kind < 0.35) {
      const span = this.#tracker.get(String(this.#random.below(this.spans)))?.span;
      if (span) return this.#random.pick([span.start, span.end, span.start + 1, Math.max(0, span.end - 1)]);
    }
    if (kind < 0.5) {
      const line = text.indexOf('\n', this.#random.below(text.length + 1));
      if (line >= 0) return this.#random.pick([line, line + 1]);
    }
    return this.#random.below(text.length + 1);
  }

  /** Editors never part the two units of one character, nor those of a line's end. */
  #boundary(text: string, offset: number): number {
    const pair = text.slice(offset - 1, offset + 1);
    return offset > 0 && offset < text.length && (pair === '\r\n' || /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair))
      ? offset - 1
      : offset;
  }

  readonly #holdsWords = (key: string, { start, end }: Span): boolean =>
    this.#oracle.text.slice(start, end) === this.#original[Number(key)]?.words;

  #difference(): string | undefined {
    const { text } = this.#oracle;
    for (const [n, expected] of this.#oracle.places().entries()) {
      const found = this.#tracker.get(String(n));
      this.compared++;
      const isSame =
        found?.edited === expected.edited && found.span?.start === expected.span?.start && found.span?.end === expected.span?.end;
      if (!isSame) return `annotation ${n} is ${JSON.stringify(found)}, should be ${JSON.stringify(expected)}`;
      const words = this.#original[n]?.words;
      if (found.span !== null && !found.edited && text.slice(found.span.start, found.span.end) !== words)
        return `annotation ${n} is said to be unedited, but its words are others than “${String(words)}”`;
    }
    return undefined;
  }
}

function formatted(match: RegExpExecArray): Edit {
  const [words] = match;
  return { start: match.index, deleted: words.length, words: words === '\r\n' ? '\n' : words.startsWith(' ') ? '' : '\n' };
}

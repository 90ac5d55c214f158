import { createHash } from 'node:crypto';
import { captureContext } from '../../src/core/anchor/captureContext';
import { mapThroughDiff } from '../../src/core/anchor/mapThroughDiff';
import { fromSidecar } from '../../src/core/article/fromSidecar';
import { toSidecar } from '../../src/core/article/toSidecar';
import { type AnnotationSet, entitiesOf } from '../../src/core/model/annotationSet';
import type { Span } from '../../src/core/text/span';
import { plainTable } from '../eval/table';
import { type AnnotatedArticle, annotatedArticles } from './annotatedArticles';
import { hypothesisMatch } from './hypothesisMatch';
import { RevisedText, type Truth } from './revisedText';
import { REVISION_KINDS } from './revisionKinds';
import { SeededRandom } from './seededRandom';
import type { TorturePart } from './torturePart';

/** Of each kind, in the full run. */
const REVISIONS = 24;
const LEAST_REFOUND = 0.95;
/** How much of an edited annotation and its place must be one for the place to be right. */
const SAME_PLACE = 0.8;
const MOST_FAILURES = 40;

/** For each annotation the place where one way of looking has it. */
type Places = ReadonlyMap<string, Span>;

interface Score {
  readonly there: number;
  readonly refound: number;
  readonly wrong: number;
}

const NOTHING: Score = { there: 0, refound: 0, wrong: 0 };

const WAYS = {
  /** The text that was annotated is known. */
  'by diff': (article: AnnotatedArticle, text: string): Places =>
    new Map([...mapThroughDiff(article.text, text, spansOf(article))].map(([key, { span }]) => [key, span])),
  /** Nothing is known but what the sidecar has: words, 32 units on either side, line and column. */
  'by context': (article: AnnotatedArticle, text: string): Places => {
    const info = { path: article.id, sha256: createHash('sha256').update(article.text).digest('hex') };
    return placesIn(fromSidecar(toSidecar(setOf(article), info, article.text), text, { textUnchanged: false }));
  },
  'as Hypothesis': (article: AnnotatedArticle, text: string): Places =>
    new Map(
      article.places.flatMap(({ key, start, end }) => {
        const { before = '', after = '' } = captureContext(article.text, { start, end });
        const context = { prefix: before, suffix: after, hint: start };
        const span = hypothesisMatch(text, article.text.slice(start, end), context);
        return span ? [[key, span] as const] : [];
      }),
    ),
};

type Way = keyof typeof WAYS;
const OURS: readonly Way[] = ['by diff', 'by context'];

/**
 * Revisions of articles as publishers make them, with the right place of every annotation known. No annotation may be placed wrongly, and of those that
 * are still there at least 95% must be found, both by diff and by context alone. The same through the algorithm of Hypothesis.
 */
export const revisions: TorturePart = {
  name: 'revisions',
  run({ seed, scale }) {
    const articles = annotatedArticles('.');
    const random = new SeededRandom(seed);
    const count = Math.max(1, Math.round(REVISIONS * scale));
    const failures: string[] = [];
    const rows: { readonly kind: string; readonly scores: ReadonlyMap<Way, Score> }[] = [];
    for (const [kind, revise] of Object.entries(REVISION_KINDS)) {
      const scores = new Map<Way, Score>();
      for (let n = 0; n < count; n++) {
        const article = random.pick(articles);
        const other = random.pick(articles.filter(({ id }) => id !== article.id));
        const revised = new RevisedText(article.text);
        revise({ revised, article, other, random });
        const truths = new Map(article.places.map((place) => [place.key, revised.truthOf(place)]));
        for (const way of Object.keys(WAYS) as Way[]) {
          const score = scores.get(way) ?? NOTHING;
          const [wrong, judged] = judge(truths, WAYS[way](article, revised.text));
          scores.set(way, sum([score, judged]));
          if (OURS.includes(way))
            failures.push(
              ...wrong.map(
                (key) => `--seed ${seed}: ${kind} ${n}, ${article.id}, ${way}: ${explain(article, revised, key, WAYS[way])}`,
              ),
            );
        }
      }
      rows.push({ kind, scores });
    }
    const total = new Map((Object.keys(WAYS) as Way[]).map((way) => [way, sum(rows.map(({ scores }) => scoreOf(scores, way)))]));
    rows.push({ kind: 'all', scores: total });
    const low = OURS.filter((way) => share(scoreOf(total, way)) < LEAST_REFOUND);
    failures.push(...low.map((way) => `--seed ${seed}: ${way}, only ${percent(scoreOf(total, way))} are found again.`));
    return Promise.resolve({
      ok: failures.length === 0,
      figures: [['revisions', String(count * Object.keys(REVISION_KINDS).length)], ...tableOf(rows)],
      failures: failures.slice(0, MOST_FAILURES),
    });
  },
};

/** @returns Keys of the annotations that are placed wrongly, and the score. */
function judge(truths: ReadonlyMap<string, Truth>, places: Places): readonly [wrong: readonly string[], score: Score] {
  const placed = [...truths].flatMap(([key, truth]) => {
    const place = places.get(key);
    return place === undefined ? [] : [{ key, truth, isRight: isRight(truth, place) }];
  });
  const wrong = placed.filter((one) => !one.isRight).map(({ key }) => key);
  const refound = placed.filter((one) => one.isRight && one.truth.kind === 'there').length;
  const there = [...truths.values()].filter(({ kind }) => kind === 'there').length;
  return [wrong, { there, refound, wrong: wrong.length }];
}

function isRight(truth: Truth, place: Span): boolean {
  switch (truth.kind) {
    case 'gone':
      return false;
    case 'there':
      if (!truth.isEdited) return place.start === truth.span.start && place.end === truth.span.end;
      return sharedPart(truth.span, place) >= SAME_PLACE;
    case 'partly':
      // Whatever is left of it, and no more than that.
      return place.start < truth.span.end && truth.span.start < place.end;
  }
}

function sharedPart(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, shared) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function explain(
  article: AnnotatedArticle,
  revised: RevisedText,
  key: string,
  find: (article: AnnotatedArticle, text: string) => Places,
): string {
  const place = article.places.find((one) => one.key === key) ?? { start: 0, end: 0 };
  const around = (text: string, { start, end }: Span): string =>
    JSON.stringify(`${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`);
  const truth = revised.truthOf(place);
  const found = find(article, revised.text).get(key);
  return [
    `${key} ${around(article.text, place)}`,
    `is ${truth.kind === 'gone' ? 'gone' : `${truth.kind} at ${around(revised.text, truth.span)}`}`,
    `and was placed at ${found ? around(revised.text, found) : 'nowhere'}`,
  ].join('\n    ');
}

const spansOf = ({ places }: AnnotatedArticle): ReadonlyMap<string, Span> =>
  new Map(places.map(({ key, start, end }) => [key, { start, end }]));

function setOf({ text, places }: AnnotatedArticle): AnnotationSet {
  const annotation = ({ key, start, end }: Span & { readonly key: string }) => ({
    id: key,
    span: { start, end },
    text: text.slice(start, end),
    status: 'confirmed' as const,
    state: 'exact' as const,
  });
  const mentions = places.filter(({ kind }) => kind === 'name').map(annotation);
  const quotes = places.filter(({ kind }) => kind === 'quote').map(annotation);
  return {
    people: [{ id: 'somebody', kind: 'person', name: 'Somebody', aliases: [], mentions }],
    organizations: [],
    quotes: quotes.map((quote) => ({ ...quote, type: 'direct', speaker: null })),
    rejected: [],
  };
}

const placesIn = (set: AnnotationSet): Places =>
  new Map(
    [...entitiesOf(set).flatMap(({ mentions }) => mentions), ...set.quotes].flatMap(({ id, span }) => (span ? [[id, span]] : [])),
  );

const scoreOf = (scores: ReadonlyMap<Way, Score>, way: Way): Score => scores.get(way) ?? NOTHING;

const sum = (scores: readonly Score[]): Score => ({
  there: scores.reduce((total, { there }) => total + there, 0),
  refound: scores.reduce((total, { refound }) => total + refound, 0),
  wrong: scores.reduce((total, { wrong }) => total + wrong, 0),
});

const share = ({ there, refound }: Score): number => (there === 0 ? 1 : refound / there);

const percent = (score: Score): string => (score.there === 0 ? '–' : `${(100 * share(score)).toFixed(1)} %`);

/** One row for each kind, its columns as wide as those of all. */
function tableOf(
  rows: readonly { readonly kind: string; readonly scores: ReadonlyMap<Way, Score> }[],
): readonly (readonly [string, string])[] {
  const ways = Object.keys(WAYS) as Way[];
  const head = ['', 'there', ...ways.flatMap((way) => [`${way}: wrong`, 'found'])];
  const body = rows.map(({ kind, scores }) => [
    kind,
    String(scoreOf(scores, 'by diff').there),
    ...ways.flatMap((way) => [String(scoreOf(scores, way).wrong), percent(scoreOf(scores, way))]),
  ]);
  const first = Math.max(...rows.map(({ kind }) => kind.length));
  return plainTable([head, ...body])
    .split('\n')
    .map((line) => [line.slice(0, first).trimEnd(), line.slice(first + 2)] as const);
}

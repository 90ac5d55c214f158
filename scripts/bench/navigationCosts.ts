import {
  annotationsAt,
  type AnnotationSet,
  entitiesOf,
  type Entity,
  entityAt,
  highlightsAt,
  introduction,
  LineIndex,
  outlineOf,
  rankedSpeakers,
  sectionsOf,
  selectionSteps,
  speakerHints,
} from '../../src/core/index';
import { cardsAt } from '../../src/vscode/features/cards/card';

/** Places of an article that are asked about, evenly over its length. */
const PLACES = 400;
/** What an editor shows at once, about, in UTF-16 units. */
const SCREEN = 4000;

/** Milliseconds that VS Code waits for an answer about one place of an article. */
export interface NavigationCost {
  readonly question: string;
  readonly median: number;
  readonly slowest: number;
}

/** What the answers cost that the language features give, from a set of annotations as an article has it. */
export function navigationCosts(text: string, set: AnnotationSet): readonly NavigationCost[] {
  const lines = new LineIndex(text);
  const questions: Readonly<Record<string, (offset: number) => unknown>> = {
    'what stands here': (offset) => annotationsAt(set, offset),
    'definition and references': (offset) => placesOf(entityAt(set, offset)),
    highlights: (offset) => highlightsAt(set, offset),
    'cards of a hover': (offset) => cardsAt(set, offset, (at) => lines.positionAt(at).line),
    'larger selections': (offset) => selectionSteps(set, text, offset),
    'speakers shown on a screen': (start) => speakerHints(set, text, { start, end: start + SCREEN }),
    'speakers to choose from': (offset) => annotationsAt(set, offset).quotes.map((quote) => rankedSpeakers(set, quote)),
    outline: () => outlineOf(set),
    folding: () => sectionsOf(text),
    'names of the article': () => entitiesOf(set).map(({ name }) => name),
  };
  return Object.entries(questions).map(([question, ask]) => ({ question, ...costOf(ask, text.length) }));
}

const placesOf = (entity: Entity | undefined): unknown =>
  entity === undefined ? undefined : [introduction(entity), entity.mentions.map(({ span }) => span)];

function costOf(ask: (offset: number) => unknown, length: number): Omit<NavigationCost, 'question'> {
  const times = Array.from({ length: PLACES }, (_, n) => {
    const begin = performance.now();
    ask(Math.floor((n * length) / PLACES));
    return performance.now() - begin;
  }).sort((a, b) => a - b);
  return { median: times[PLACES >> 1] ?? 0, slowest: times.at(-1) ?? 0 };
}

import type { Evaluation } from '../../src/core/measure/evaluation';

/** The figures of the tables, as shares from 0 to 1; null where a set is not annotated for one. */
export type Figures = Readonly<Record<FigureName, number | null>>;

interface Figure {
  readonly of: (evaluation: Evaluation) => number | null | undefined;
  /** What issue and documentation ask for on unseen news, in percent. */
  readonly bar?: string;
}

const FIGURES = {
  'people, exact F1': { of: ({ matches }) => matches['person exact']?.f1, bar: '90–93' },
  'people, lenient F1': { of: ({ matches }) => matches['person lenient']?.f1 },
  'people, overlap F1': { of: ({ matches }) => matches['person overlap']?.f1 },
  'organizations, exact F1': { of: ({ matches }) => matches['organization exact']?.f1, bar: '73–80' },
  'organizations, lenient F1': { of: ({ matches }) => matches['organization lenient']?.f1 },
  'organizations, overlap F1': { of: ({ matches }) => matches['organization overlap']?.f1 },
  'set of people, F1': { of: ({ matches }) => matches['people set']?.f1, bar: '89' },
  'direct quotes, exact content F1': { of: ({ matches }) => matches['direct quotes exact']?.f1, bar: '97' },
  'direct quotes, exact content recall': { of: ({ matches }) => matches['direct quotes exact']?.recall },
  'direct quotes, IoU ≥ 0.8 F1': { of: ({ matches }) => matches['direct quotes alike']?.f1 },
  'all quotes, IoU ≥ 0.8 F1': { of: ({ matches }) => matches['all quotes alike']?.f1 },
  'all quotes, 30% covered F1': { of: ({ matches }) => matches['all quotes 0.3']?.f1 },
  'all quotes, 80% covered F1': { of: ({ matches }) => matches['all quotes 0.8']?.f1, bar: '80' },
  'speakers, last name': { of: ({ speakers }) => speakers?.lastName, bar: '92' },
  'speakers, full name': { of: ({ speakers }) => speakers?.fullName, bar: '85' },
  'speakers, right of those given': { of: ({ speakers }) => speakers?.precision },
  'speakers, left empty where none': { of: ({ speakers }) => speakers?.leftEmpty, bar: '90' },
  'short name to full name': { of: ({ shortNames }) => shortNames?.accuracy, bar: '88' },
  'linking, B-cubed F1': { of: ({ links }) => links?.f1, bar: '90' },
} as const satisfies Readonly<Record<string, Figure>>;

export type FigureName = keyof typeof FIGURES;
export const FIGURE_NAMES = Object.keys(FIGURES) as readonly FigureName[];

export const barOf = (name: FigureName): string => {
  const figure: Figure = FIGURES[name];
  return figure.bar ?? '';
};

/** What there is a bar for. */
export const FIGURES_WITH_BAR = FIGURE_NAMES.filter((name) => barOf(name) !== '');

/** Takes the figures out of an evaluation. */
export const figuresOf = (evaluation: Evaluation): Figures =>
  Object.fromEntries(FIGURE_NAMES.map((name) => [name, FIGURES[name].of(evaluation) ?? null])) as Figures;

/** A share in percent with one decimal. */
export const percent = (share: number | null | undefined): string =>
  share === null || share === undefined ? '–' : (100 * share).toFixed(1);

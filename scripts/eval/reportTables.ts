import type { Calibration } from '../../src/core/measure/calibration';
import { barOf, FIGURE_NAMES, FIGURES_WITH_BAR, type FigureName, type Figures, percent } from './figures';
import type { Report, SetReport } from './report';
import type { SetContents } from './setContents';
import type { Table } from './table';

/** A table with what it shows. */
export interface TitledTable {
  readonly title: string;
  readonly table: Table;
}

const NAMES_ONLY: readonly FigureName[] = [
  'people, exact F1',
  'people, overlap F1',
  'organizations, exact F1',
  'organizations, overlap F1',
];
/** What `compromise` has at all: it neither links names nor says who speaks. */
const WITHOUT_SPEAKERS = FIGURE_NAMES.filter((name) => !/speakers|short name|linking/u.test(name));
const SHOWN_ERRORS = 25;
const SPEAKERS: readonly FigureName[] = ['speakers, last name', 'speakers, full name', 'speakers, left empty where none'];

/** All tables of a report. */
export function reportTables(report: Report): TitledTable[] {
  const full = report.sets.filter(hasQuotes);
  const names = report.sets.filter((set) => !hasQuotes(set));
  const withCompromise = full.filter(({ compromise }) => compromise !== null);
  const withSpeakers = full.filter(({ nearestName }) => nearestName !== null);
  return [
    { title: 'What the texts hold', table: contentsTable(full) },
    { title: 'Article Annotator, in percent', table: figureTable(full, (set) => set.detector, FIGURE_NAMES, true) },
    {
      title: 'The same texts through `compromise`, in percent',
      table: figureTable(withCompromise, (set) => set.compromise, WITHOUT_SPEAKERS, false),
    },
    { title: `The same articles laid out otherwise (${layoutSets(report)}), in percent`, table: layoutTable(report) },
    {
      title: 'Rules and word lists alone, without the trained weights, in percent',
      table: figureTable(withSpeakers, (set) => set.rules, FIGURE_NAMES, false),
    },
    {
      title: 'Speakers by the nearest name, in percent',
      table: figureTable(withSpeakers, (set) => set.nearestName, SPEAKERS, false),
    },
    {
      title: 'Names in other corpora (`compromise` in brackets), in percent',
      table: namesTable(names),
    },
    ...(['names', 'quotes', 'speakers'] as const).map((what) => ({
      title: `Confidence of ${what} against the share that is right, on ${report.calibratedOn.join(', ')}`,
      table: reliabilityTable(report.calibration[what]),
    })),
    { title: 'Kinds of errors on dev, most first', table: errorTable(report) },
    { title: 'Speed on articles of about 5 KB, warm, one by one', table: speedTable(report) },
    { title: 'Speed by the length of the text', table: lengthTable(report) },
  ].filter(({ table }) => table.length > 1 && (table[0]?.length ?? 0) > 1);
}

const hasQuotes = ({ detector }: SetReport): boolean =>
  detector['direct quotes, exact content recall'] !== null || detector['speakers, last name'] !== null;

function figureTable(
  sets: readonly SetReport[],
  figuresOf: (set: SetReport) => Figures | null,
  names: readonly FigureName[],
  bars: boolean,
): Table {
  const rows = names.map((name) => ({ name, shares: sets.map((set) => figuresOf(set)?.[name] ?? null) }));
  const shown = rows.filter(({ shares }) => shares.some((share) => share !== null));
  return [
    ['', ...sets.map(({ set }) => set), ...(bars ? ['bar'] : [])],
    ...(bars ? [['names trained on', ...sets.map(({ trainedOn }) => (trainedOn ? 'yes' : 'no')), '']] : []),
    ...shown.map(({ name, shares }) => [name, ...shares.map(percent), ...(bars ? [barOf(name)] : [])]),
  ];
}

const layoutSets = ({ layouts }: Report): string => [...new Set(layouts.map(({ set }) => set))].join(', ');

const layoutTable = ({ layouts }: Report): Table => [
  ['', ...layouts.map(({ layout }) => layout)],
  ...FIGURES_WITH_BAR.map((name) => [name, ...layouts.map(({ detector }) => percent(detector[name]))]),
];

const CONTENTS = {
  texts: 'texts',
  characters: 'characters',
  people: 'mentions of people',
  organizations: 'mentions of organizations',
  directQuotes: 'direct quotes',
  otherQuotes: 'mixed and indirect quotes',
  namedSpeakers: 'direct quotes with a named speaker',
  withoutSpeaker: 'direct quotes without any speaker',
} as const satisfies Record<keyof SetContents, string>;

const contentsTable = (sets: readonly SetReport[]): Table => [
  ['', ...sets.map(({ set }) => set)],
  ...Object.entries(CONTENTS).map(([key, name]) => [
    name,
    ...sets.map(({ contents }) => String(contents[key as keyof SetContents])),
  ]),
];

function namesTable(sets: readonly SetReport[]): Table {
  const cell = ({ detector, compromise }: SetReport, name: FigureName): string =>
    `${percent(detector[name])}${compromise === null ? '' : ` (${percent(compromise[name])})`}`;
  return [
    ['', 'texts', 'trained on', ...NAMES_ONLY],
    ...sets.map((set) => [
      set.set,
      String(set.contents.texts),
      set.trainedOn ? 'yes' : 'no',
      ...NAMES_ONLY.map((name) => cell(set, name)),
    ]),
  ];
}

function reliabilityTable({ bins, expectedError, count }: Calibration): Table {
  return [
    ['confidence', 'number', 'mean confidence', 'right'],
    ...bins.map(({ from, to, count: number, meanConfidence, rightShare }) => [
      `${from.toFixed(1)}–${to.toFixed(1)}`,
      String(number),
      percent(meanConfidence),
      percent(rightShare),
    ]),
    ['expected calibration error', String(count), percent(expectedError), ''],
  ];
}

const errorTable = ({ errors }: Report): Table => [
  ['kind', 'number'],
  ...errors.slice(0, SHOWN_ERRORS).map(([kind, count]) => [kind, String(count)]),
];

function speedTable({ speed }: Report): Table {
  if (speed === null) return [];
  return [
    ['', 'MB/s', 'times'],
    ['Article Annotator', speed.detector.toFixed(2), speed.ratio.toFixed(1)],
    ['compromise', speed.compromise.toFixed(2), '1.0'],
  ];
}

const lengthTable = ({ lengths }: Report): Table => [
  ['million characters', 'seconds', 'MB/s'],
  ...lengths.map(({ characters, seconds, megabytesPerSecond }) => [
    (characters / 1e6).toFixed(1),
    seconds.toFixed(2),
    megabytesPerSecond.toFixed(2),
  ]),
];

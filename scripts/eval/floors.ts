import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { FIGURES_WITH_BAR, type FigureName, type Figures, percent } from './figures';
import { laidOut } from './layouts';
import { readOwnSet } from './ownSets';
import type { ReferenceSet } from './referenceSet';

/** The sets whose figures must never fall. */
export function floorSets(project: string): readonly ReferenceSet[] {
  const news = readOwnSet(project, 'news');
  return [
    readOwnSet(project, 'fixtures'),
    readOwnSet(project, 'dev'),
    news,
    laidOut(news, 'a line each sentence'),
    laidOut(news, 'one paragraph'),
    readOwnSet(project, 'world'),
    readOwnSet(project, 'fresh'),
  ];
}

const FLOORS_FILE = 'test/evaluation/floors.json';

/** What there is a bar for; other figures may be traded for these. */
const WITH_FLOOR = FIGURES_WITH_BAR;

/** The least that is accepted, in percent, by set and figure. */
export type Floors = Readonly<Partial<Record<string, Readonly<Partial<Record<FigureName, number>>>>>>;

export const readFloors = (file = FLOORS_FILE): Floors =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Floors) : {};

export const writeFloors = (floors: Floors, file = FLOORS_FILE): void => {
  writeFileSync(file, `${JSON.stringify(floors, undefined, 2)}\n`);
};

/** One line for each figure of a set that is below its floor. */
export function belowFloors(floors: Floors, set: string, figures: Figures): string[] {
  return WITH_FLOOR.flatMap((name) => {
    const floor = floors[set]?.[name];
    if (floor === undefined) return [];
    const reached = figures[name];
    return reached !== null && 100 * reached >= floor
      ? []
      : [`${set}: ${name} is ${percent(reached)}, the floor is ${floor.toFixed(1)}`];
  });
}

/** Floors lifted to what is reached, rounded down to a tenth; none gets lower. */
export function raisedFloors(floors: Floors, reached: ReadonlyMap<string, Figures>): Floors {
  const raised = [...reached].map(([set, figures]) => {
    const entries = WITH_FLOOR.flatMap((name) => {
      const share = figures[name];
      const now = share === null ? -Infinity : Math.floor(share * 1000 + 1e-9) / 10;
      const floor = Math.max(floors[set]?.[name] ?? -Infinity, now);
      return Number.isFinite(floor) ? [[name, floor] as const] : [];
    });
    return [set, Object.fromEntries(entries)] as const;
  });
  return { ...floors, ...Object.fromEntries(raised) };
}

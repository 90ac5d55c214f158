import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityKind } from '../../src/core/model/annotation';
import { parseGold } from '../../src/core/measure/gold';

/** A name that a text is annotated with; UTF-16 offsets. */
export interface GoldName {
  readonly kind: EntityKind;
  readonly start: number;
  readonly end: number;
}

/** A text whose people and organizations are all annotated. */
export interface TrainingText {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly names: readonly GoldName[];
}

interface CorpusRecord {
  readonly id: string;
  readonly text: string;
  readonly people?: readonly (readonly [number, number, ...unknown[]])[];
  readonly organizations?: readonly (readonly [number, number, ...unknown[]])[];
  readonly layers?: Readonly<Record<string, unknown>>;
}

/** The texts of one corpus file that are wholly annotated with names. */
export function readCorpus(folder: string, source: string): TrainingText[] {
  return readFileSync(join(folder, `${source}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CorpusRecord)
    .filter(({ layers }) => layers?.people === true && layers.organizations === true)
    .map(({ id, text, people = [], organizations = [] }) => ({
      id: `${source}/${id}`,
      source,
      text,
      names: [
        ...people.map(([start, end]) => ({ kind: 'person', start, end }) as const),
        ...organizations.map(([start, end]) => ({ kind: 'organization', start, end }) as const),
      ],
    }));
}

/** The project's own articles of one folder of training/articles. */
export function readArticles(folder: string, source: string): TrainingText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold'))
    .sort()
    .map((name) => {
      const { text, people, organizations } = parseGold(readFileSync(join(folder, name), 'utf8'));
      return {
        id: name,
        source,
        text,
        names: [...people, ...organizations].map(({ kind, start, end }) => ({ kind, start, end })),
      };
    });
}

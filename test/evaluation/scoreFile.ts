import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReferenceText } from '../../src/core/measure/annotatedText';
import type { Evaluation, MatchMeasure } from '../../src/core/measure/evaluation';

/** The names that the scorer gives to what we call otherwise. */
const MATCHES: Readonly<Record<string, MatchMeasure>> = {
  'PER exact': 'person exact',
  'PER lenient': 'person lenient',
  'PER overlap': 'person overlap',
  'ORG exact': 'organization exact',
  'ORG lenient': 'organization lenient',
  'ORG overlap': 'organization overlap',
  'people names (doc set)': 'people set',
  'direct quotes IoU>=0.8': 'direct quotes alike',
  'direct quotes exact content': 'direct quotes exact',
  'all quotes (direct+mixed+indirect)': 'all quotes alike',
  'all quotes, GGT measure 0.3': 'all quotes 0.3',
  'all quotes, GGT measure 0.8': 'all quotes 0.8',
};

type Values = Readonly<Record<string, number | null | undefined>>;

/** What both sides say, by one name. */
export type FlatFigures = Readonly<Record<string, number | null>>;

/** Figures of the scorer, which runs as a program of its own on two files. */
export function scorerFigures(scorer: string, gold: readonly object[], predicted: readonly object[]): FlatFigures {
  const folder = mkdtempSync(join(tmpdir(), 'article-annotator-score-'));
  try {
    const files = [gold, predicted].map((records, i) => {
      const file = join(folder, `${i}.jsonl`);
      writeFileSync(file, records.map((record) => JSON.stringify(record)).join('\n'));
      return file;
    });
    const output = execFileSync(process.execPath, [scorer, ...files, '--json'], { encoding: 'utf8', maxBuffer: 1e8 });
    const { ALL } = JSON.parse(output) as { readonly ALL: Readonly<Record<string, Values>> };
    const { speakers: sp, 'linking B3': b3, shortToFull: short } = ALL;
    return flat([
      ...Object.entries(MATCHES).map(([theirs, ours]) => [ours, pick(ALL[theirs], ['P', 'R', 'F1', 'gold', 'pred'])] as const),
      ['speakers', pick(sp, ['accLast', 'accExact', 'precisionLast', 'unattributedRight', 'goldNamed'])],
      ['links', pick(b3, ['P', 'R', 'F1', 'gold'])],
      // The scorer prints short names wherever it prints links.
      ['short names', short?.n === 0 ? [] : pick(short, ['accuracy', 'accuracyOnDetected', 'n'])],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Our figures in the same order. */
export function ourFigures({ matches, speakers, links, shortNames }: Evaluation): FlatFigures {
  return flat([
    ...Object.values(MATCHES).map(
      (name) => [name, pick(matches[name], ['precision', 'recall', 'f1', 'gold', 'predicted'])] as const,
    ),
    ['speakers', pick(speakers, ['lastName', 'fullName', 'precision', 'leftEmpty', 'named'])],
    ['links', pick(links, ['precision', 'recall', 'f1', 'gold'])],
    ['short names', pick(shortNames, ['accuracy', 'onFound', 'short'])],
  ]);
}

function pick<K extends string>(
  values: Readonly<Partial<Record<K, number | null>>> | null | undefined,
  keys: readonly K[],
): (number | null)[] {
  return values === null || values === undefined ? [] : keys.map((key) => values[key] ?? null);
}

const flat = (groups: readonly (readonly [string, readonly (number | null)[]])[]): FlatFigures =>
  Object.fromEntries(groups.flatMap(([name, values]) => values.map((value, i) => [`${name} ${i}`, rounded(value)])));

/** Sums in another order differ far behind the last digit that counts. */
const rounded = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(9)));

/** A reference text as the scorer reads it. */
export function goldRecord({ id, text, mentions, quotes, layers, peopleNames }: ReferenceText): object {
  const names = (label: string): unknown[] =>
    mentions
      .filter((mention) => mention.label === label)
      .map(({ start, end, text: words, entity }) => [start, end, words, entity]);
  const coverage = { whole: true, part: 'recall', none: false } as const;
  return {
    id,
    text,
    people: names('person'),
    organizations: names('organization'),
    quotes: quotes.map((quote) => [quote.start, quote.end, quote.text, quote.speakerText, quote.speaker, quote.type]),
    layers: {
      people: coverage[layers.names.person],
      organizations: coverage[layers.names.organization],
      quotes: coverage[layers.quotes],
      quotesIndirect: layers.allQuotes,
      speakers: layers.speakers,
      links: layers.links,
      peopleNames: peopleNames !== null,
    },
    peopleNames,
  };
}

import { parseArgs } from 'node:util';
import { plainTable } from '../eval/table';
import { damagedSidecars } from './damagedSidecars';
import { kills } from './kills';
import type { TorturePart } from './torturePart';
import { twoWriters } from './twoWriters';

const PARTS: readonly TorturePart[] = [kills, damagedSidecars, twoWriters];
const MOST_FAILURES = 10;

/** `npm run torture -- [--seed N] [--scale F] [--only NAME]`: the figures behind what is promised of annotations. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { seed: { type: 'string' }, scale: { type: 'string' }, only: { type: 'string' } } });
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const scale = Number(values.scale ?? 1);
  process.stdout.write(`seed ${String(seed)}\n`);
  for (const part of PARTS.filter(({ name }) => values.only === undefined || name === values.only)) {
    const { ok, figures, failures } = await part.run({ seed, scale });
    process.stdout.write(`\n${part.name}: ${ok ? 'ok' : 'FAILED'}\n${plainTable(figures)}\n`);
    for (const failure of failures.slice(0, MOST_FAILURES)) process.stdout.write(`${failure}\n`);
    if (!ok) process.exitCode = 1;
  }
}

void main();

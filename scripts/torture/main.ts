import { errorMessage } from '../../src/core/errorMessage';
import { plainTable } from '../eval/table';
import { damagedSidecars } from './damagedSidecars';
import { editScripts } from './editScripts';
import { kills } from './kills';
import { readOptions, USAGE } from './options';
import { revisions } from './revisions';
import type { TorturePart } from './torturePart';
import { twoWriters } from './twoWriters';

const PARTS: readonly TorturePart[] = [editScripts, revisions, kills, damagedSidecars, twoWriters];

/** Puts what is promised about annotations to the test and prints figures; 1 when something did not hold. */
async function main(args: readonly string[]): Promise<number> {
  const { seed, scale, only } = readOptions(args);
  const parts = PARTS.filter(({ name }) => only === undefined || name === only);
  if (parts.length === 0)
    throw new Error(`No such part: ${String(only)}. There are ${PARTS.map(({ name }) => name).join(', ')}.`);
  process.stdout.write(`seed ${seed}\n`);
  let ok = true;
  for (const part of parts) {
    const begin = performance.now();
    const outcome = await part.run({ seed, scale });
    ok &&= outcome.ok;
    const seconds = ((performance.now() - begin) / 1000).toFixed(0);
    const table = plainTable([[part.name, outcome.ok ? 'ok' : 'FAILED'], ...outcome.figures, ['seconds', seconds]]);
    process.stdout.write(`\n${table}\n`);
    for (const failure of outcome.failures) process.stdout.write(`${failure}\n`);
  }
  return ok ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${errorMessage(error)}\n${USAGE}`);
    process.exitCode = 1;
  },
);

import { parseArgs } from 'node:util';

/** What `npm run torture -- …` was asked for. */
export interface MainOptions {
  readonly seed: number;
  readonly scale: number;
  /** Only the part of this name. */
  readonly only: string | undefined;
}

export const USAGE = `npm run torture -- [--seed N] [--scale F] [--only NAME]
`;

/** @throws Error when there is an option that nothing knows, or one that is no number. */
export function readOptions(args: readonly string[]): MainOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { seed: { type: 'string' }, scale: { type: 'string' }, only: { type: 'string' } },
  });
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const scale = Number(values.scale ?? 1);
  if (!Number.isSafeInteger(seed)) throw new Error('--seed must be a whole number.');
  if (!(scale > 0)) throw new Error('--scale must be a number above 0.');
  return { seed, scale, only: values.only };
}

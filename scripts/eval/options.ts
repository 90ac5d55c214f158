import { parseArgs } from 'node:util';

/** What `npm run eval -- …` was asked for. */
export interface EvalOptions {
  /** Only these sets; empty for all. */
  readonly sets: readonly string[];
  /** List errors whose kind begins so; an empty text lists how many there are of each kind. */
  readonly errors: string | undefined;
  /** Print how often each rule for quotes and speakers is right, names given. */
  readonly rules: boolean;
  /** Another trained file than the one that ships. */
  readonly model: string | undefined;
  readonly json: boolean;
  /** Write the tables into the documentation. */
  readonly markdown: boolean;
  readonly raise: boolean;
  readonly compromise: boolean;
  readonly speed: boolean;
}

export const USAGE = `npm run eval -- [--set NAME]… [--no-compromise] [--no-speed]  measure, and print tables
npm run eval -- --json | --markdown                      the same as JSON; into docs/detection.md
npm run eval -- --errors [KIND] [--set NAME]…             kinds of errors; with KIND each one (dev, where no set is named)
npm run eval -- --rules [--set NAME]…                    how often each rule is right, names given (train, dev and news)
npm run eval -- --model FILE                              another trained file than media/detector.model
npm run eval -- --raise                                  raise the floors of npm test to what is reached
`;

/** @throws Error when there is an option that nothing knows. */
export function readOptions(args: readonly string[]): EvalOptions {
  // `--errors` alone asks for the kinds.
  const complete = args.flatMap((arg, i) =>
    arg === '--errors' && (args[i + 1] ?? '--').startsWith('--') ? ['--errors', ''] : [arg],
  );
  const { values } = parseArgs({
    args: complete,
    options: {
      set: { type: 'string', multiple: true },
      errors: { type: 'string' },
      rules: { type: 'boolean' },
      model: { type: 'string' },
      json: { type: 'boolean' },
      markdown: { type: 'boolean' },
      raise: { type: 'boolean' },
      'no-compromise': { type: 'boolean' },
      'no-speed': { type: 'boolean' },
    },
  });
  return {
    sets: values.set ?? [],
    errors: values.errors,
    rules: values.rules ?? false,
    model: values.model,
    json: values.json ?? false,
    markdown: values.markdown ?? false,
    raise: values.raise ?? false,
    compromise: !(values['no-compromise'] ?? false),
    speed: !(values['no-speed'] ?? false),
  };
}

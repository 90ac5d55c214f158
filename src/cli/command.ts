import { parseArgs, type ParseArgsConfig } from 'node:util';
import { errorMessage, type MessageKey } from '../core/index';
import { EXIT } from './exitCode';
import { type Io, OutputClosed } from './io';
import { say } from './say';

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;
type Values<Options extends OptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options & typeof HELP; allowPositionals: true }>
>['values'];

/** One command of the program. */
export interface Command {
  readonly name: string;
  /** Never throws. @returns The exit status. */
  run(argv: readonly string[], io: Io): Promise<number>;
}

/** A mistake in how the program was called; the message is for the person who called it. */
export class UsageError extends Error {}

const HELP = { help: { type: 'boolean', short: 'h' } } as const;

/** A command from its options and what it does: reads the arguments, knows `--help`, and is the boundary for errors. */
export function command<const Options extends OptionsConfig>(definition: {
  readonly name: string;
  readonly help: MessageKey;
  readonly options: Options;
  readonly act: (values: Values<Options>, files: readonly string[], io: Io) => Promise<number>;
}): Command {
  const { name, help, options, act } = definition;
  return {
    name,
    run: (argv, io) =>
      guarded(name, io, async () => {
        const { values, positionals } = parsed(argv, { ...options, ...HELP });
        // The compiler does not look into the union of the options that it does not know yet.
        if ((values as { readonly help?: boolean }).help === true) {
          await io.stdout.write(say(help));
          return EXIT.fine;
        }
        return act(values, positionals, io);
      }),
  };
}

/** Runs something and turns what it throws into a message on standard error and an exit status. */
export async function guarded(name: string, io: Io, action: () => Promise<number>): Promise<number> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof OutputClosed) return EXIT.fine;
    const reason = errorMessage(error);
    await complain(error instanceof UsageError ? say('cli.usage', reason, name) : say('cli.unexpected', reason), io);
    return EXIT.failed;
  }
}

/** Prints a message to standard error; when nobody reads that, it is lost. */
export async function complain(message: string, io: Io): Promise<void> {
  try {
    await io.stderr.write(`${say('cli.error', message)}\n`);
  } catch (error) {
    if (!(error instanceof OutputClosed)) throw error;
  }
}

function parsed<Options extends OptionsConfig>(argv: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true as const });
  } catch (error) {
    throw new UsageError(errorMessage(error));
  }
}

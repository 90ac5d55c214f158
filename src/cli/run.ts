import { type Command, complain, guarded } from './command';
import { annotate } from './commands/annotate';
import { check } from './commands/check';
import { detect } from './commands/detect';
import { exportCommand } from './commands/export';
import { merge } from './commands/merge';
import { EXIT } from './exitCode';
import type { Io } from './io';
import { printable } from './printable';
import { say } from './say';

const COMMANDS: readonly Command[] = [detect, annotate, exportCommand, check, merge];

/** The program: finds the command and runs it. Never throws. @returns The exit status. */
export function run([name, ...rest]: readonly string[], io: Io): Promise<number> {
  return guarded('', io, async () => {
    switch (name) {
      case undefined:
        await io.stderr.write(say('cli.help'));
        return EXIT.failed;
      case '--help':
      case '-h':
      case 'help':
        return help(rest[0], io);
      case '--version':
      case '-V':
        await io.stdout.write(`${await io.version()}\n`);
        return EXIT.fine;
    }
    const command = COMMANDS.find((candidate) => candidate.name === name);
    return command === undefined ? unknown(name, io) : command.run(rest, io);
  });
}

async function help(name: string | undefined, io: Io): Promise<number> {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command !== undefined) return command.run(['--help'], io);
  if (name !== undefined) return unknown(name, io);
  await io.stdout.write(say('cli.help'));
  return EXIT.fine;
}

async function unknown(name: string, io: Io): Promise<number> {
  await complain(say('cli.unknownCommand', printable(name)), io);
  await io.stderr.write(say('cli.help'));
  return EXIT.failed;
}

import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';

/** Runs a program to its end. What it printed goes into the error, so that a quiet run is quiet and a failed one explains itself. */
export async function runToEnd(
  command: string,
  args: readonly string[],
  options: SpawnOptions & { timeout?: number } = {},
): Promise<string> {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
  const code = await new Promise<number | NodeJS.Signals | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode, signal) => {
      resolve(exitCode ?? signal);
    });
  });
  const printed = output.join('');
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code ?? 'no exit code'}:\n${printed.slice(-2000)}`);
  return printed;
}

const groups = new Set<ChildProcess>();
process.once('exit', () => {
  groups.forEach(killGroup);
});

/** Starts a program that must not outlive this process, nor may the programs that it starts: they form a group that ends together. */
export function startGroup(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const child = spawn(command, args, { ...options, detached: true });
  groups.add(child);
  return child;
}

/** Ends what `startGroup` started: the program politely, then whatever is left of its group. */
export async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise<void>((resolve) =>
      child.once('exit', () => {
        resolve();
      }),
    );
    child.kill();
    const force = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(force);
  }
  killGroup(child);
  groups.delete(child);
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nothing of the group is left.
    return;
  }
}

/** Turns an interrupt into an ordinary exit, so that everything that waits for the exit cleans up. */
export function exitOnSignals(): void {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
  for (const [signal, code] of Object.entries(codes)) process.once(signal, () => process.exit(code));
}

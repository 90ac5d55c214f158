import { execFileSync, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSidecar, sidecarName } from '../../src/core/index';
import { randomNumbers } from '../train/random';
import { numberedArticle, numberOf } from './numberedNames';
import type { TortureOptions, TortureOutcome, TorturePart } from './torturePart';

const KILLS = 1000;
/** After so many kills a new file is begun: with a long file most of the time would go into reading it. */
const KILLS_A_FILE = 20;
const NAMES = 1000;
/** The longest wait, in milliseconds, after the first save before a process is killed; a save takes a few. */
const LONGEST_WAIT_MS = 40;
/** Temporary files that are looked at before one is taken for the signal to kill. */
const MOST_TEMPORARY_FILES = 4;
const AT_A_TIME = 4;

/**
 * Real processes that save annotations of an article on disk, one save after the other, are killed: half of them at any time, the others the
 * moment that a temporary file appears. Whatever was acknowledged must be in a file that is whole; at most the save that was under way may
 * be in it too.
 */
export const kills: TorturePart = { name: 'kills', run: (options) => killWriters(options, 'atomic') };

/** How the processes write; `in-place` tears files and is there to show that a torn file is told. */
export type WayOfWriting = 'atomic' | 'in-place';

/** The kills, of processes that write in one way. */
export async function killWriters({ seed, scale }: TortureOptions, way: WayOfWriting): Promise<TortureOutcome> {
  const folder = await mkdtemp(join(tmpdir(), 'article-annotator-kills-'));
  try {
    const program = buildSavingProcess(folder);
    const count = Math.max(1, Math.round(KILLS * scale));
    const begins = Array.from({ length: Math.ceil(count / KILLS_A_FILE) }, (_, n) => n * KILLS_A_FILE);
    const results: SeriesResult[] = [];
    // A few at a time: most of a process's life is waiting for the disk.
    const runNext = async (): Promise<void> => {
      for (let first = begins.shift(); first !== undefined; first = begins.shift()) {
        const series = await Series.begin(folder, [program, way], first);
        results.push(await series.run(seed + first, Math.min(KILLS_A_FILE, count - first)));
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, runNext));
    const sum = (key: 'acknowledged' | 'unacknowledged' | 'inSave' | 'leftOver'): string =>
      String(results.reduce((total, result) => total + result[key], 0));
    const failures = results.flatMap((result) => result.failures).map((failure) => `seed ${String(seed)}, ${failure}`);
    return {
      ok: failures.length === 0,
      figures: [
        ['kills', String(count)],
        ['kills in the middle of a save (a temporary file was there)', sum('inSave')],
        ['saves acknowledged before a kill', sum('acknowledged')],
        ['whole saves that were not acknowledged any more', sum('unacknowledged')],
        ['temporary files left after the next save', sum('leftOver')],
        ['torn files, or acknowledged annotations lost', String(failures.length)],
      ],
      failures,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function buildSavingProcess(folder: string): string {
  const program = join(folder, 'savingProcess.js');
  const options = ['--bundle', '--platform=node', '--minify', '--main-fields=module,main', `--outfile=${program}`];
  execFileSync(join('node_modules', '.bin', 'esbuild'), ['scripts/torture/savingProcess.ts', ...options], { stdio: 'pipe' });
  return program;
}

interface SeriesResult {
  readonly acknowledged: number;
  readonly unacknowledged: number;
  readonly inSave: number;
  readonly leftOver: number;
  readonly failures: readonly string[];
}

type Program = readonly [path: string, way: WayOfWriting];

/** Kills of processes that go on with the same article. */
class Series {
  readonly #folder: string;
  readonly #article: string;
  readonly #program: string;
  readonly #way: WayOfWriting;
  readonly #first: number;
  readonly #acknowledged = new Set<number>();

  private constructor(folder: string, [program, way]: Program, first: number) {
    this.#first = first;
    this.#folder = folder;
    this.#article = join(folder, 'people.article');
    this.#program = program;
    this.#way = way;
  }

  static async begin(parent: string, program: Program, first: number): Promise<Series> {
    const folder = await mkdtemp(join(parent, `series-${String(first)}-`));
    const series = new Series(folder, program, first);
    await writeFile(series.#article, numberedArticle(NAMES));
    return series;
  }

  async run(seed: number, count: number): Promise<SeriesResult> {
    const random = randomNumbers(seed);
    const sums = { acknowledged: 0, unacknowledged: 0, inSave: 0 };
    const failures: string[] = [];
    for (let n = 0; n < count; n++) {
      const result = await this.#kill(random);
      sums.acknowledged += result.acknowledged;
      sums.unacknowledged += result.unacknowledged;
      sums.inSave += Number(result.isInSave);
      failures.push(...result.failures.map((failure) => `kill ${String(this.#first + n)}: ${failure}`));
    }
    const leftOver = await this.#leftAfterNextSave();
    if (leftOver > 0) failures.push(`after kill ${String(this.#first + count - 1)}: temporary files stay: ${String(leftOver)}`);
    return { ...sums, leftOver, failures };
  }

  async #kill(random: () => number) {
    const known = this.#acknowledged.size;
    const printed = await this.#run(
      random() < 0.5 || this.#way === 'in-place'
        ? { wait: random() * LONGEST_WAIT_MS }
        : { files: 1 + Math.floor(random() * MOST_TEMPORARY_FILES) },
    );
    const failures: string[] = [];
    for (const line of printed) {
      if (line.startsWith('saved ')) this.#acknowledged.add(Number(line.slice('saved '.length)));
      else failures.push(line);
    }
    const isInSave = (await this.#temporaryFiles()).length > 0;
    const found = await this.#annotated();
    if (typeof found === 'string') return { failures: [...failures, found], isInSave, acknowledged: 0, unacknowledged: 0 };
    const lost = [...this.#acknowledged].filter((n) => !found.has(n));
    if (lost.length > 0) failures.push(`acknowledged and lost: ${lost.join(', ')}`);
    const more = found.size - this.#acknowledged.size;
    if (more > 1) failures.push(`${String(more)} annotations that were never acknowledged`);
    // The next process goes on from what is there.
    for (const n of found) this.#acknowledged.add(n);
    return { failures, isInSave, acknowledged: this.#acknowledged.size - known - more, unacknowledged: more };
  }

  /** Lets one more process save once in peace. @returns How many temporary files are there then. */
  async #leftAfterNextSave(): Promise<number> {
    await this.#run({ wait: 0, saves: 2 });
    return (await this.#temporaryFiles(true)).length;
  }

  /** Starts the process and kills it. @returns The whole lines that it printed. */
  #run(until: { readonly wait?: number; readonly files?: number; readonly saves?: number }): Promise<readonly string[]> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [this.#program, this.#article, this.#way], { stdio: ['ignore', 'pipe', 'inherit'] });
      const kill = (): void => void child.kill('SIGKILL');
      let output = '';
      let seen = 0;
      let timer: NodeJS.Timeout | undefined;
      const watcher =
        until.files === undefined
          ? undefined
          : watch(this.#folder, (event, name) => {
              if (event === 'rename' && name?.endsWith('.tmp') === true && ++seen >= (until.files ?? 1) * 2 - 1) kill();
            });
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const saves = output.split('\n').length - 1;
        if (until.wait !== undefined && saves >= (until.saves ?? 1)) timer ??= setTimeout(kill, until.wait);
      });
      child.once('error', reject);
      child.once('close', () => {
        watcher?.close();
        clearTimeout(timer);
        resolve(
          output
            .slice(0, output.lastIndexOf('\n') + 1)
            .split('\n')
            .slice(0, -1),
        );
      });
    });
  }

  /** @param isAfterKill The process that was killed last may have left one of its own, which only the next one removes. */
  async #temporaryFiles(isAfterKill = false): Promise<readonly string[]> {
    const names = (await readdir(this.#folder)).filter((name) => name.endsWith('.tmp'));
    const processes = [...new Set(names.map((name) => name.split('-')[3] ?? ''))];
    return isAfterKill ? processes.slice(1) : names;
  }

  /** Which names the file on disk has, or what is wrong with it. No file is none. */
  async #annotated(): Promise<ReadonlySet<number> | string> {
    let source: string;
    try {
      source = await readFile(sidecarName(this.#article), 'utf8');
    } catch {
      return new Set();
    }
    const parsed = parseSidecar(source);
    if (parsed.kind !== 'valid') return `the file is torn:\n${source.slice(-400)}`;
    return new Set(parsed.content.people.map(({ name }) => numberOf(name)));
  }
}

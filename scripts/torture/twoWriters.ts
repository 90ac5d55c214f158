import {
  annotateName,
  annotateQuote,
  type ArticleSession,
  entitiesOf,
  type ExpectedText,
  FileChanged,
  type Files,
  parseSidecar,
  type ReadResult,
  type SidecarContent,
  type Watcher,
} from '../../src/core/index';
import { randomNumbers } from '../train/random';
import { headlessServices, openHeadless, stillText } from './headlessArticle';
import { seededIds } from './seededIds';
import type { TorturePart } from './torturePart';

const RUNS = 1000;
const URI = 'memory:///talks.article';
const NAMES = ['Ada Okafor', 'Ben Cole', 'Kano Ports', 'Cleo Marsh', 'Dan Abel', 'Lagos Union'];
const TEXT = NAMES.map((name, n) => `${name} came in ${String(n)}. "Point ${String(n)} stands," said ${name}.\n\n`).join('');

/**
 * Two sessions on one file, as two windows have: they mark names and quotes, some of them the same, while every step of reading, comparing,
 * replacing and of being told of a change waits for a turn that a seeded die gives. In the end both show the union, and the file holds it.
 */
export const twoWriters: TorturePart = {
  name: 'two writers',
  async run({ seed, scale }) {
    const runs = Math.max(1, Math.round(RUNS * scale));
    const failures: string[] = [];
    const sums = { changes: 0, writes: 0, refused: 0, overwritten: 0 };
    for (let run = 0; run < runs; run++) {
      const outcome = await interleave(seed + run);
      sums.changes += outcome.changes;
      sums.writes += outcome.writes;
      sums.refused += outcome.refused;
      sums.overwritten += outcome.overwritten;
      failures.push(...outcome.failures.map((failure) => `seed ${String(seed + run)} --scale ${String(1 / RUNS)}: ${failure}`));
    }
    return {
      ok: failures.length === 0,
      figures: [
        ['runs', String(runs)],
        ['annotations made', String(sums.changes)],
        ['files written', String(sums.writes)],
        ['writes that found another file than expected', String(sums.refused)],
        ['writes that went over one not seen', String(sums.overwritten)],
        ['runs that did not end with the union', String(failures.length)],
      ],
      failures,
    };
  },
};

/** Who waits for a turn. */
class Turns {
  readonly #waiting: (() => void)[] = [];
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  wait(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Gives turns, one after the other, until nobody wants one. */
  async run(): Promise<void> {
    for (;;) {
      // Everything that does not wait for a turn goes on first.
      await new Promise((resolve) => setImmediate(resolve));
      if (this.#waiting.length === 0) return;
      const [next] = this.#waiting.splice(Math.floor(this.#random() * this.#waiting.length), 1);
      next?.();
    }
  }
}

/** One file in memory. Comparing and replacing are two steps, so that another writer may come in between, as on a disk. */
class SharedFile implements Watcher {
  text: string | undefined;
  writes = 0;
  refused = 0;
  overwritten = 0;
  readonly #turns: Turns;
  readonly #listeners = new Set<() => void>();

  constructor(turns: Turns) {
    this.#turns = turns;
  }

  readonly files: Files = {
    read: async (uri): Promise<ReadResult> => {
      await this.#turns.wait();
      if (uri === URI) return { kind: 'text', text: TEXT };
      return this.text === undefined ? { kind: 'missing' } : { kind: 'text', text: this.text };
    },
    write: async (uri, text, expected): Promise<void> => {
      await this.#turns.wait();
      this.#compare(uri, expected);
      await this.#turns.wait();
      if (expected !== undefined && this.text !== expected.text) this.overwritten++;
      this.text = text;
      this.writes++;
      for (const listener of this.#listeners) void this.#turns.wait().then(listener);
    },
  };

  watch(_uri: string, onDidChange: () => void) {
    this.#listeners.add(onDidChange);
    return { dispose: () => void this.#listeners.delete(onDidChange) };
  }

  #compare(uri: string, expected: ExpectedText | undefined): void {
    if (expected === undefined || this.text === expected.text) return;
    this.refused++;
    throw new FileChanged(uri);
  }
}

async function interleave(seed: number) {
  const random = randomNumbers(seed);
  const turns = new Turns(random);
  const file = new SharedFile(turns);
  const ids = seededIds(random);
  const services = headlessServices(file.files, ids, file);
  const opening = Promise.all([0, 1].map(() => openHeadless(stillText(URI, TEXT), services)));
  await turns.run();
  const sessions = await opening;
  const made = new Set<string>();
  for (const session of sessions) void write(session, turns, random, made);
  await turns.run();
  // A failed save is tried again with the next change; here there must be none.
  const failures = sessions.flatMap(({ status }) => (status.saveError === undefined ? [] : [`not saved: ${status.saveError}`]));
  const held = heldBy(file.text);
  const wanted = [...made].sort();
  if (held === undefined) failures.push(`the file is no sidecar:\n${String(file.text)}`);
  else if (held.join() !== wanted.join()) failures.push(`marked ${wanted.join()}, in the file ${held.join()}`);
  for (const [n, session] of sessions.entries()) {
    const shown = shownBy(session);
    if (shown.join() !== wanted.join()) failures.push(`marked ${wanted.join()}, window ${String(n)} shows ${shown.join()}`);
    session.dispose();
  }
  const { writes, refused, overwritten } = file;
  return { failures, changes: made.size, writes, refused, overwritten };
}

/** One reader at work: marks names and quotes, each after a while. */
async function write(session: ArticleSession, turns: Turns, random: () => number, made: Set<string>): Promise<void> {
  const changes = 1 + Math.floor(random() * 4);
  for (let n = 0; n < changes; n++) {
    for (let pause = Math.floor(random() * 6); pause >= 0; pause--) await turns.wait();
    const index = Math.floor(random() * NAMES.length);
    const name = NAMES[index] ?? '';
    const isQuote = random() < 0.3;
    const words = isQuote ? `"Point ${String(index)} stands,"` : name;
    const start = random() < 0.5 || isQuote ? TEXT.indexOf(words) : TEXT.lastIndexOf(words);
    const marked = { span: { start, end: start + words.length }, text: words };
    session.change((desk) =>
      isQuote ? annotateQuote(desk, marked, session.newId).stored : annotateName(desk, 'person', marked, session.newId).stored,
    );
    made.add(`${isQuote ? 'quote' : name}@${String(start)}`);
  }
}

/** Everything that a session shows as decided, by what and where. */
const shownBy = ({ annotations }: ArticleSession): readonly string[] =>
  [
    ...entitiesOf(annotations).flatMap(({ name, mentions }) => mentions.map(({ span }) => `${name}@${String(span?.start)}`)),
    ...annotations.quotes.map(({ span }) => `quote@${String(span?.start)}`),
  ].sort();

function heldBy(source: string | undefined): readonly string[] | undefined {
  const parsed = parseSidecar(source ?? '');
  if (parsed.kind !== 'valid') return undefined;
  const lines = TEXT.split('\n');
  const offset = (at: string): number => {
    const [line = 1, column = 1] = (at.split('-')[0] ?? '').split(':').map(Number);
    return lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  };
  const { people, organizations, quotes }: SidecarContent = parsed.content;
  return [
    ...[...people, ...organizations].flatMap(({ name, mentions }) =>
      (mentions ?? []).map(({ at }) => `${name}@${String(offset(at))}`),
    ),
    ...quotes.map(({ at }) => `quote@${String(offset(at))}`),
  ].sort();
}

import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { annotateName, type Files, parseSidecar, type ReadResult } from '../../src/core/index';
import { randomNumbers } from '../train/random';
import { headlessServices, openHeadless, stillText } from './headlessArticle';
import { seededIds } from './seededIds';
import type { TorturePart } from './torturePart';

const FILES = 10_000;
const SLOW_MS = 2000;
const URI = 'memory:///market-roof-vote.article';
/** Any bytes, and those that mean something in YAML. */
const TELLING = new TextEncoder().encode('\n\t :-#&*!|>%@`"\'{}[],?\\~0');

/**
 * A good annotations file, damaged: bytes flipped, cut off, lines put in another order, left out or twice. Each is opened as an editor does it,
 * and somebody tries to annotate. A file that does not parse must be told of where it is wrong and stay as it is, byte for byte; one that still
 * parses must stay valid, with everything that it said.
 */
export const damagedSidecars: TorturePart = {
  name: 'damaged sidecars',
  async run({ seed, scale }) {
    const count = Math.max(1, Math.round(FILES * scale));
    const random = randomNumbers(seed);
    const article = readFileSync('test/fixtures/articles/market-roof-vote.article', 'utf8');
    const good = goodSidecar();
    const sums = { valid: 0, invalid: 0, unreadable: 0, problems: 0, slowest: 0 };
    const failures: string[] = [];
    for (let n = 0; n < count; n++) {
      const { how, bytes } = damaged(good, random);
      // Of the processor: how busy the machine is otherwise does not count.
      const begin = process.cpuUsage();
      const { kind, problems, wrong } = await tried(bytes, article, random);
      const { user, system } = process.cpuUsage(begin);
      const time = (user + system) / 1000;
      sums[kind]++;
      sums.problems += problems;
      sums.slowest = Math.max(sums.slowest, time);
      const all = time > SLOW_MS ? [...wrong, `took ${time.toFixed(0)} ms`] : wrong;
      failures.push(
        ...all.map(
          (failure) => `seed ${String(seed)}, file ${String(n)} (${how}): ${failure}\n${Buffer.from(bytes).toString('base64')}`,
        ),
      );
    }
    return {
      ok: failures.length === 0,
      figures: [
        ['damaged files', String(count)],
        ['not to be parsed, told with a place, and left alone', String(sums.invalid)],
        ['not UTF-8, told and left alone', String(sums.unreadable)],
        ['still valid, annotated, and everything kept', String(sums.valid)],
        ['problems told', String(sums.problems)],
        ['slowest, opened and annotated, processor time', `${sums.slowest.toFixed(0)} ms`],
        ['crashes, overwritten or untold', String(failures.length)],
      ],
      failures,
    };
  },
};

/** The example of the documentation, with what people put into such files by hand. */
function goodSidecar(): Uint8Array {
  const example = /```yaml\n(.*?)```/su.exec(readFileSync('docs/sidecar.md', 'utf8'))?.[1] ?? '';
  const byHand = example
    .replace('    name: Sunday Ojo\n', '    name: \'Sunday Ojo\' # as he signs\n    x-phone: &phone "0803"\n')
    .replace('rejected:\n', '# checked on Monday\nx-office: { phone: *phone, note: |-\n  }\nrejected:\n'.replace('|-\n  ', '""'));
  return new TextEncoder().encode(byHand);
}

interface Damaged {
  readonly how: string;
  readonly bytes: Uint8Array;
}

function damaged(good: Uint8Array, random: () => number): Damaged {
  const below = (end: number): number => Math.floor(random() * end);
  const lines = (change: (lines: string[]) => string[]): Uint8Array =>
    new TextEncoder().encode(change(new TextDecoder().decode(good).split(/(?<=\n)/u)).join(''));
  switch (below(6)) {
    case 0: {
      const bytes = good.slice();
      for (let n = 1 + below(8); n > 0; n--) bytes[below(bytes.length)] = below(256);
      return { how: 'bytes flipped', bytes };
    }
    case 1: {
      const bytes = good.slice();
      for (let n = 1 + below(4); n > 0; n--) bytes[below(bytes.length)] = TELLING[below(TELLING.length)] ?? 0;
      return { how: 'signs flipped', bytes };
    }
    case 2:
      return { how: 'cut off', bytes: good.slice(0, below(good.length)) };
    case 3:
      return {
        how: 'lines shuffled',
        bytes: lines((all) => {
          const [from, to] = [below(all.length), below(all.length)];
          const moved = all.splice(from, 1 + below(5));
          return [...all.slice(0, to), ...moved.reverse(), ...all.slice(to)];
        }),
      };
    case 4:
      return { how: 'lines left out', bytes: lines((all) => all.filter(() => random() > 0.05)) };
    default:
      return { how: 'lines twice', bytes: lines((all) => all.flatMap((line) => (random() < 0.03 ? [line, line] : [line]))) };
  }
}

/** One file in memory as bytes. */
class DamagedFile {
  bytes: Uint8Array;
  readonly #article: string;

  constructor(bytes: Uint8Array, article: string) {
    this.bytes = bytes;
    this.#article = article;
  }

  readonly files: Files = {
    read: (uri): Promise<ReadResult> =>
      Promise.resolve(uri === URI ? { kind: 'text', text: this.#article } : decoded(this.bytes)),
    write: (_uri, text) => {
      this.bytes = new TextEncoder().encode(text);
      return Promise.resolve();
    },
  };
}

function decoded(bytes: Uint8Array): ReadResult {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'unreadable', reason: 'not UTF-8' };
  }
}

interface Tried {
  readonly kind: 'valid' | 'invalid' | 'unreadable';
  readonly problems: number;
  readonly wrong: readonly string[];
}

async function tried(bytes: Uint8Array, article: string, random: () => number): Promise<Tried> {
  const file = new DamagedFile(bytes, article);
  const session = await openHeadless(stillText(URI, article), headlessServices(file.files, seededIds(random)));
  const { sidecar } = session.status;
  const words = 'Ibadan';
  const start = article.indexOf(words);
  const isChanged = session.change(
    (desk) =>
      annotateName(desk, 'organization', { span: { start, end: start + words.length }, text: words }, session.newId).stored,
  );
  await session.whenSaved();
  const wrong: string[] = [];
  const isSame = Buffer.from(file.bytes).equals(Buffer.from(bytes));
  const read = decoded(bytes);
  const source = read.kind === 'text' ? read.text : undefined;
  if (session.status.saveError !== undefined) wrong.push(`not saved: ${session.status.saveError}`);
  session.dispose();
  if (sidecar.kind === 'valid' || sidecar.kind === 'none') {
    if (source !== undefined && isBad(source)) wrong.push('another parser finds errors that this one does not tell');
    if (!isChanged) wrong.push('could not be annotated');
    wrong.push(...lostFrom(source ?? '', new TextDecoder().decode(file.bytes)));
    return { kind: 'valid', problems: 0, wrong };
  }
  if (isChanged || !isSame) wrong.push('was written over');
  if (sidecar.kind === 'unreadable' || sidecar.kind === 'newer')
    return { kind: sidecar.kind === 'newer' ? 'invalid' : 'unreadable', problems: 1, wrong };
  const lines = (source ?? '').split(/\r\n|\n|\r/u).length;
  if (!sidecar.problems.some(({ severity }) => severity === 'error')) wrong.push('nothing is told');
  if (sidecar.problems.some(({ line, column }) => line < 0 || line > lines || column < 0)) wrong.push('told outside the file');
  return { kind: 'invalid', problems: sidecar.problems.length, wrong };
}

/** What the library says that knows nothing of annotations. */
const isBad = (source: string): boolean => parseDocument(source, { logLevel: 'silent' }).errors.length > 0;

/** Entries of a valid file that are no longer in what it became. */
function lostFrom(before: string, after: string): readonly string[] {
  const [old, now] = [parseSidecar(before), parseSidecar(after)];
  if (now.kind !== 'valid') return [`became ${now.kind}`];
  if (old.kind !== 'valid') return [];
  return [...old.places.keys()].filter((id) => !now.places.has(id)).map((id) => `lost ${id}`);
}

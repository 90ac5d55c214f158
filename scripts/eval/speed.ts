import type { ReferenceText } from '../../src/core/measure/annotatedText';
import { longText } from './longText';

/** What runs on a text whose time is taken. */
export type Run = (text: string) => void;

/** Makes what runs, before time is taken: a detector that remembers a text would answer from memory. */
export type Prepare = () => Promise<Run>;

export interface Speed {
  readonly articles: number;
  readonly meanLength: number;
  /** Megabytes (a million characters) in a second, warm, one article by one. */
  readonly detector: number;
  readonly compromise: number;
  readonly ratio: number;
}

export interface LengthSpeed {
  readonly characters: number;
  readonly seconds: number;
  readonly megabytesPerSecond: number;
}

const TYPICAL_LENGTH = 5000;
const ARTICLES = 20;
/**
 * Warm is who gets no faster: V8 goes on compiling what runs often, for some dozens of rounds, and how many differs from program to program. So
 * each side runs until this many rounds on end have not made it faster.
 */
const STEADY_ROUNDS = 25;
/** A gain below this is chance. */
const LEAST_GAIN = 0.005;
const MOST_ROUNDS = 150;
const LENGTHS = [100_000, 300_000, 1_000_000, 3_000_000, 10_000_000];

/**
 * How fast articles of about 5 KB are read, by the fastest of several rounds for each: what other programs take on the same machine only
 * ever makes a round slower.
 */
export async function measureSpeed(texts: readonly ReferenceText[], detector: Prepare, compromise: Prepare): Promise<Speed> {
  const articles = [...texts]
    .sort((a, b) => Math.abs(a.text.length - TYPICAL_LENGTH) - Math.abs(b.text.length - TYPICAL_LENGTH))
    .slice(0, ARTICLES)
    .map(({ text }) => text);
  const length = articles.reduce((sum, text) => sum + text.length, 0);
  const ours = length / 1e6 / (await fastest(articles, detector));
  const theirs = length / 1e6 / (await fastest(articles, compromise));
  return {
    articles: articles.length,
    meanLength: length / articles.length,
    detector: ours,
    compromise: theirs,
    ratio: ours / theirs,
  };
}

/** How the time grows with the length of a text. */
export async function measureLengths(
  texts: readonly ReferenceText[],
  detector: Prepare,
  lengths: readonly number[] = LENGTHS,
): Promise<LengthSpeed[]> {
  const speeds: LengthSpeed[] = [];
  for (const characters of lengths) {
    const text = longText(texts, characters);
    const taken = await seconds(text, detector);
    speeds.push({ characters: text.length, seconds: taken, megabytesPerSecond: text.length / 1e6 / taken });
  }
  return speeds;
}

/** Seconds for all articles together, each by its fastest round, once further rounds make it no faster. */
async function fastest(articles: readonly string[], prepare: Prepare): Promise<number> {
  const best = articles.map(() => Infinity);
  let total = Infinity;
  for (let round = 0, steady = 0; round < MOST_ROUNDS && steady < STEADY_ROUNDS; round++) {
    for (const [index, text] of articles.entries()) best[index] = Math.min(best[index] ?? Infinity, await seconds(text, prepare));
    const now = best.reduce((sum, taken) => sum + taken, 0);
    steady = now < total * (1 - LEAST_GAIN) ? 0 : steady + 1;
    if (steady === 0) total = now;
  }
  return total;
}

async function seconds(text: string, prepare: Prepare): Promise<number> {
  const run = await prepare();
  const begin = performance.now();
  run(text);
  return (performance.now() - begin) / 1000;
}

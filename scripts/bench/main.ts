import { errorMessage } from '../../src/core/errorMessage';
import { suggestionsOf } from '../../src/core/index';
import { runCompromise } from '../eval/compromiseSystem';
import { longText } from '../eval/longText';
import { OWN_SETS, readOwnSet } from '../eval/ownSets';
import { productDetectors } from '../eval/productDetector';
import { measureLengths, measureSpeed, type Run } from '../eval/speed';
import { plainTable, type Table } from '../eval/table';
import { editCost, firstLook, heldMegabytes } from './lookCosts';
import { navigationCosts } from './navigationCosts';
import { treeCosts } from './treeCosts';

/** Each twice the one before: growth is time over time, 2 where it is linear. */
const LENGTHS = [625_000, 1_250_000, 2_500_000, 5_000_000, 10_000_000];
const EDITED_LENGTH = 300_000;
const HELD_LENGTH = 5_000_000;
const CROWD = 5000;
const ARTICLE_LENGTH = 100_000;

const project = process.cwd();
const print = (title: string, table: Table): void => void process.stdout.write(`${title}\n${plainTable(table)}\n\n`);

async function views(): Promise<void> {
  print(`Views of ${CROWD} people and ${CROWD} quotes, in ms`, [
    ['', 'built first', 'built again', 'all rows', 'longest stretch'],
    ...(await treeCosts(CROWD)).map(({ view, ...costs }) => [
      view,
      ...[costs.first, costs.warm, costs.rows, costs.longest].map((each) => each.toFixed(1)),
    ]),
  ]);
}

async function answers(): Promise<void> {
  const texts = OWN_SETS.flatMap((name) => readOwnSet(project, name).texts);
  const text = longText(texts, ARTICLE_LENGTH);
  const detector = await productDetectors(project)();
  let last = 0;
  const set = suggestionsOf(detector.detect(text), () => `s${++last}`);
  print(`Answers about a place in an article of ${ARTICLE_LENGTH} characters with ${last} annotations, in ms`, [
    ['', 'median', 'slowest'],
    ...navigationCosts(text, set).map(({ question, median, slowest }) => [question, median.toFixed(2), slowest.toFixed(2)]),
  ]);
}

async function detection(): Promise<void> {
  const texts = OWN_SETS.flatMap((name) => readOwnSet(project, name).texts);
  const newDetector = productDetectors(project);
  const newRun = async (): Promise<Run> => {
    const detector = await newDetector();
    return (text) => void detector.detect(text);
  };
  const first = await firstLook(texts[0]?.text ?? '', newDetector);

  const { detector, compromise, ratio, meanLength } = await measureSpeed(texts, newRun, () => Promise.resolve(runCompromise));
  print(`Articles of about ${(meanLength / 1000).toFixed(1)} KB, warm, one by one`, [
    ['', 'MB/s', 'times compromise'],
    ['Article Annotator', detector.toFixed(2), ratio.toFixed(1)],
    ['compromise', compromise.toFixed(2), '1.0'],
  ]);
  const looked = meanLength / 1e6;
  print('The first look, with the trained file', [
    ['', 's', 'times a warm look of compromise'],
    ['one article', first.toFixed(2), (first / (looked / compromise)).toFixed(1)],
  ]);
  const { whole, edited } = await editCost(longText(texts, EDITED_LENGTH), newDetector);
  print(`${EDITED_LENGTH} characters after an edit of one paragraph`, [
    ['', 's', 'share of a whole look'],
    ['whole look', whole.toFixed(3), '1.00'],
    ['after the edit', edited.toFixed(3), (edited / whole).toFixed(2)],
  ]);
  const lengths = await measureLengths(texts, newRun, LENGTHS);
  print('By length', [
    ['characters', 's', 'MB/s', 'time over that of half the length'],
    ...lengths.map(({ characters, seconds, megabytesPerSecond }, i) => [
      String(characters),
      seconds.toFixed(2),
      megabytesPerSecond.toFixed(2),
      i === 0 ? '' : (seconds / (lengths[i - 1]?.seconds ?? seconds)).toFixed(2),
    ]),
  ]);
  const held = await heldMegabytes(longText(texts, HELD_LENGTH), newDetector);
  print('Memory', [
    ['', 'MB of heap'],
    [`after ${HELD_LENGTH} characters`, held.toFixed(0)],
  ]);
}

async function main(): Promise<void> {
  // Detection first, as V8 makes code slower that was used in other ways before.
  if (!process.argv.includes('--views')) await detection();
  await views();
  await answers();
}

main().catch((error: unknown) => {
  process.stderr.write(`${errorMessage(error)}\n`);
  process.exitCode = 1;
});

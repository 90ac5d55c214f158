import { join, resolve } from 'node:path';
import { errorMessage } from '../../src/core/errorMessage';
import type { ReferenceSet } from './referenceSet';
import { readCorpora } from './corpora';
import { writeTables } from './document';
import { errorCounts, errorLines, errorsOn } from './errorReport';
import { figuresOf } from './figures';
import { floorSets, raisedFloors, readFloors, writeFloors } from './floors';
import { type Detect, type Detecting, measureAll } from './measureAll';
import { type EvalOptions, readOptions, USAGE } from './options';
import { onGoldNames } from './onGoldNames';
import { OWN_SETS, type OwnSetName, readOwnArticles, readOwnSet } from './ownSets';
import { productDetectors, readLexicon, rulesDetector } from './productDetector';
import { reportTables } from './reportTables';
import { quoteRuleShares, shareTable, speakerRuleShares } from './ruleShares';
import { evaluateSet, systemOf } from './system';
import { plainTable } from './table';

const project = process.cwd();
const shared = resolve(process.env.ARTICLE_ANNOTATOR_SHARED ?? join(project, '../shared'));
const print = (text: string): void => void process.stdout.write(`${text}\n`);

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.rules) {
    await listRules(options);
    return;
  }
  const detectors = productDetectors(project, options.model);
  const newDetect = async (): Promise<Detect> => {
    const detector = await detectors();
    return (text) => detector.detect(text);
  };
  const detect = await newDetect();
  const rules = await rulesDetector(project, options.model);
  const detectByRules: Detect = (text) => rules.detect(text);
  if (options.raise) raise(detect);
  else if (options.errors !== undefined) listErrors(detect, options.sets, options.errors);
  else await measure({ detect, detectByRules, newDetect }, options);
}

async function measure(detecting: Detecting, options: EvalOptions): Promise<void> {
  const report = await measureAll(chosen(options.sets), detecting, options);
  if (options.json) {
    print(JSON.stringify(report, undefined, 2));
    return;
  }
  const tables = reportTables(report);
  for (const { title, table } of tables) print(`${title}\n${plainTable(table)}\n`);
  if (options.markdown) writeTables(join(project, 'docs/detection.md'), tables, 'npm run eval -- --markdown');
}

/** @throws Error when a set is named that is not there. */
function chosen(names: readonly string[]): readonly ReferenceSet[] {
  const sets = [...OWN_SETS.map((name) => readOwnSet(project, name)), ...readCorpora(project, shared)];
  const unknown = names.find((name) => !sets.some((set) => set.name === name));
  if (unknown !== undefined) throw new Error(`No set ${unknown}. There are ${sets.map(({ name }) => name).join(', ')}.`);
  return names.length === 0 ? sets : sets.filter(({ name }) => names.includes(name));
}

function listErrors(detect: Detect, sets: readonly string[], kind: string): void {
  for (const set of chosen(sets.length === 0 ? ['dev'] : sets)) {
    const errors = errorsOn(set, detect);
    print(`${set.name}: ${errors.length} errors`);
    if (kind === '') for (const [name, count] of errorCounts(errors)) print(`${String(count).padStart(5)}  ${name}`);
    else for (const error of errors) if (error.kind.startsWith(kind)) print(errorLines(error));
  }
}

/** The sets that confidences of rules are counted in. */
const COUNTED: readonly OwnSetName[] = ['train', 'dev', 'news'];

async function listRules({ sets, model }: EvalOptions): Promise<void> {
  const lexicon = await readLexicon(project, model);
  const unknown = sets.find((name) => !OWN_SETS.some((own) => own === name));
  if (unknown !== undefined) throw new Error(`No set ${unknown} of this project. There are ${OWN_SETS.join(', ')}.`);
  const read = (sets.length === 0 ? COUNTED : OWN_SETS.filter((name) => sets.includes(name)))
    .flatMap((name) => readOwnArticles(project, name))
    .map(({ article }) => ({ article, detection: onGoldNames(article, lexicon) }));
  print(`What is taken for a quote\n${plainTable(shareTable(quoteRuleShares(read)))}\n`);
  print(`Speakers\n${plainTable(shareTable(speakerRuleShares(read)))}`);
}

function raise(detect: Detect): void {
  const reached = floorSets(project).map((set) => {
    const evaluation = evaluateSet(set, systemOf(detect));
    return [set.name, figuresOf(evaluation)] as const;
  });
  writeFloors(raisedFloors(readFloors(), new Map(reached)));
}

main().catch((error: unknown) => {
  process.stderr.write(`${errorMessage(error)}\n${USAGE}`);
  process.exitCode = 1;
});

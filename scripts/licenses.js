// The licences of everything that the bundles are made of, as one text: what the packages of package.json need, and what those need.
'use strict';
const { existsSync, readFileSync, readdirSync } = require('node:fs');
const { dirname, join } = require('node:path');

const LICENSE_FILE = /^(?:licen[cs]e|notice|copying)(?:[.-]\w+)*$/iu;
const LINE = `\n\n${'-'.repeat(80)}\n\n`;

/** @param {string} root the folder of the package whose dependencies are meant @returns {string} */
function licenses(root) {
  const packages = new Map();
  collect(root, packages);
  return `${[...packages.keys()]
    .sort()
    .map((folder) => textOf(folder, packages.get(folder)))
    .join(LINE)}\n`;
}

/** @param {string} folder @param {Map<string, Record<string, unknown>>} packages by their folders */
function collect(folder, packages) {
  for (const name of Object.keys(manifestOf(folder).dependencies ?? {})) {
    const found = folderOf(name, folder);
    if (packages.has(found)) continue;
    packages.set(found, manifestOf(found));
    collect(found, packages);
  }
}

const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Where a package lies that another one asks for: beside it, or beside one of those that it lies in. */
function folderOf(name, from) {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
    if (folder === dirname(folder)) throw new Error(`The package ${name} is not installed.`);
  }
}

function textOf(folder, { name, version, license }) {
  const files = readdirSync(folder).filter((file) => LICENSE_FILE.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}

module.exports = { licenses };

// Holds the translations against the English texts that they are of.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where texts are, each English file with what its translations are called. */
const FILES = [
  { folder: '.', english: 'package.nls.json', translated: /^package\.nls\.[\w-]+\.json$/u },
  { folder: 'l10n', english: 'bundle.l10n.json', translated: /^bundle\.l10n\.[\w-]+\.json$/u },
];

/** What a translation must have as the English text has it: placeholders, icons, the targets of links, names of settings, code and keys. */
const KEPT = /\{\d+\}|\$\([\w~-]+\)|\]\([^)]*\)|``[^`]*``|`[^`]*`/gu;

/**
 * @param {string} file the name of the translation, for the report
 * @param {Readonly<Record<string, string>>} english
 * @param {Readonly<Record<string, string>>} translated
 * @returns {string[]} what is wrong, each with the key
 */
export function translationProblems(file, english, translated) {
  const keys = Object.keys(english);
  return [
    ...keys.filter((key) => !Object.hasOwn(translated, key)).map((key) => `${file} lacks: ${key}`),
    ...Object.keys(translated)
      .filter((key) => !Object.hasOwn(english, key))
      .map((key) => `${file} has what is no more: ${key}`),
    ...keys
      .filter((key) => Object.hasOwn(translated, key))
      .flatMap((key) => textProblems(english[key], translated[key]).map((problem) => `${file} ${problem}: ${key}`)),
  ];
}

/** @param {string} english @param {string} translated @returns {string[]} */
function textProblems(english, translated) {
  if (typeof translated !== 'string' || translated.trim() === '') return ['is empty'];
  const [wanted, found] = [english, translated].map((text) => (text.match(KEPT) ?? []).sort());
  const missing = wanted.filter((part, n) => wanted.indexOf(part) === n && count(wanted, part) !== count(found, part));
  const extra = found.filter((part) => !wanted.includes(part));
  return [...missing, ...extra].map((part) => `differs in ${part}`);
}

const count = (parts, part) => parts.filter((each) => each === part).length;

/** @param {string} root the folder of the project @returns {string[]} what is wrong with any translation */
export function allTranslationProblems(root) {
  const read = (folder, name) => JSON.parse(readFileSync(join(root, folder, name), 'utf8'));
  return FILES.flatMap(({ folder, english, translated }) =>
    readdirSync(join(root, folder))
      .filter((name) => translated.test(name))
      .flatMap((name) => translationProblems(join(folder, name), read(folder, english), read(folder, name))),
  );
}

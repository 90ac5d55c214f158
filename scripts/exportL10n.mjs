// Collects what the extension says to its readers, the English text of every `vscode.l10n.t` call and of core's messages, into
// l10n/bundle.l10n.json, which translators start from, and lists what the translations lack. `--check` writes nothing and fails when that file is
// not up to date, or a translation is not complete.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { allTranslationProblems } from './translations.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bundlePath = join(root, 'l10n/bundle.l10n.json');

/** Messages of the command line are not translated. */
const NOT_TRANSLATED = /^cli\./u;

class NotCollectable extends Error {}

function typescriptFiles(folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

function parse(path) {
  return ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2022, true);
}

function visit(node, see) {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

/** The texts that an expression can stand for: a literal, literals joined by `+`, or a choice between such. */
function textsOf(node) {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node)) return textsOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    return textsOf(node.left).flatMap((left) => textsOf(node.right).map((right) => left + right));
  }
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  throw new NotCollectable(`${file.fileName}:${line + 1}: what is translated must be written out as text.`);
}

/** `vscode.l10n.t(…)`, and `t(…)` in a file that takes `t` out of `vscode.l10n`. */
function isTranslation(call, takesT) {
  const { expression } = call;
  if (ts.isIdentifier(expression)) return takesT && expression.text === 't';
  return ts.isPropertyAccessExpression(expression) && expression.name.text === 't' && isL10n(expression.expression);
}

function isL10n(node) {
  return (ts.isPropertyAccessExpression(node) && node.name.text === 'l10n') || (ts.isIdentifier(node) && node.text === 'l10n');
}

function takesTOutOfL10n(node) {
  return (
    ts.isVariableDeclaration(node) &&
    ts.isObjectBindingPattern(node.name) &&
    node.initializer !== undefined &&
    isL10n(node.initializer) &&
    node.name.elements.some(({ name }) => ts.isIdentifier(name) && name.text === 't')
  );
}

/** Core's messages are collected where they are written. */
function isCoreMessage(node) {
  return ts.isElementAccessExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'messages';
}

/** The entries of one call: VS Code looks a text up by itself, or by itself and the comment for translators behind a slash. */
function entriesOfCall(call) {
  const [first] = call.arguments;
  if (first === undefined || isCoreMessage(first)) return [];
  if (!ts.isObjectLiteralExpression(first)) return textsOf(first).map((text) => [text, text]);
  const value = (name) => first.properties.find((property) => property.name?.getText() === name)?.initializer;
  const comment = value('comment');
  const parts = comment === undefined ? [] : ts.isArrayLiteralExpression(comment) ? [...comment.elements] : [comment];
  const suffix = parts.length === 0 ? '' : `/${parts.flatMap(textsOf).join('')}`;
  return textsOf(value('message') ?? first).map((text) => [`${text}${suffix}`, text]);
}

function entriesOfCalls(path) {
  const entries = [];
  let takesT = false;
  visit(parse(path), (node) => {
    if (takesTOutOfL10n(node)) takesT = true;
    else if (ts.isCallExpression(node) && isTranslation(node, takesT)) entries.push(...entriesOfCall(node));
  });
  return entries;
}

/** The entries of the tables of messages in a file. */
function entriesOfTables(path) {
  const entries = [];
  visit(parse(path), (node) => {
    if (!ts.isPropertyAssignment(node) || !ts.isStringLiteral(node.name) || NOT_TRANSLATED.test(node.name.text)) return;
    entries.push(...textsOf(node.initializer).map((text) => [text, text]));
  });
  return entries;
}

function bundle() {
  const tables = typescriptFiles('src/core').filter((path) => /^src\/core\/messages(?:\/|\.ts$)/u.test(path));
  const entries = [...typescriptFiles('src/vscode').flatMap(entriesOfCalls), ...tables.flatMap(entriesOfTables)];
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

function main() {
  const wanted = `${JSON.stringify(bundle(), undefined, 2)}\n`;
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(bundlePath), { recursive: true });
    writeFileSync(bundlePath, wanted);
    for (const problem of allTranslationProblems(root)) console.log(problem);
    return;
  }
  let found = '';
  try {
    found = readFileSync(bundlePath, 'utf8');
  } catch {
    // Reported as out of date.
  }
  if (found !== wanted) throw new NotCollectable('l10n/bundle.l10n.json is not up to date: run `npm run l10n`.');
  const problems = allTranslationProblems(root);
  if (problems.length > 0) throw new NotCollectable(problems.join('\n'));
}

try {
  main();
} catch (error) {
  if (!(error instanceof NotCollectable)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

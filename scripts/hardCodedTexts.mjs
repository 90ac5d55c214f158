// Finds texts that readers see and that no translator does: written out where they are shown, instead of passing through l10n.
import { createRequire } from 'node:module';

/** The compiler is a script of nine megabytes: imported as a module, it would first be searched for what it exports, which takes longer than the work here. */
const ts = createRequire(import.meta.url)('typescript');

/** Functions whose texts are shown, by how many of their first arguments are. */
const SHOWING = new Map([
  ['showInformationMessage', Infinity],
  ['showWarningMessage', Infinity],
  ['showErrorMessage', Infinity],
  ['setStatusBarMessage', 1],
  ['ReaderError', 1],
]);

/** Properties that are shown, of whatever object. */
const SHOWN = new Set([
  'contextualTitle',
  'description',
  'detail',
  'label',
  'openLabel',
  'placeHolder',
  'prompt',
  'saveLabel',
  'title',
  'tooltip',
]);
/** Properties that are shown where they are assigned to something: a view, a status bar item. Data has such names too. */
const SHOWN_WHEN_SET = new Set([...SHOWN, 'message', 'name', 'text']);

/**
 * @param {string} path for the report
 * @param {string} source of a TypeScript file
 * @returns {string[]} `path:line: text` of each
 */
export function hardCodedTexts(path, source) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true);
  const found = [];
  const see = (node) => {
    for (const expression of shownBy(node)) {
      for (const { text, at } of writtenTexts(expression)) {
        const { line } = file.getLineAndCharacterOfPosition(at.getStart());
        found.push(`${path}:${line + 1}: ${text}`);
      }
    }
    ts.forEachChild(node, see);
  };
  see(file);
  return found;
}

/** The expressions of a node whose values readers see. */
function shownBy(node) {
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const count = SHOWING.get(calledName(node.expression)) ?? 0;
    return [...(node.arguments ?? [])].slice(0, count);
  }
  if (ts.isPropertyAssignment(node) && SHOWN.has(nameText(node.name))) return [node.initializer];
  if (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isPropertyAccessExpression(node.left) &&
    SHOWN_WHEN_SET.has(node.left.name.text)
  )
    return [node.right];
  return [];
}

const calledName = (expression) =>
  ts.isPropertyAccessExpression(expression) ? expression.name.text : ts.isIdentifier(expression) ? expression.text : '';

const nameText = (name) => (ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '');

/** The texts with letters in them that an expression may come to without a call. */
function writtenTexts(node) {
  if (ts.isStringLiteralLike(node)) return hasWords(node.text) ? [{ text: node.text, at: node }] : [];
  if (ts.isTemplateExpression(node)) {
    const literals = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
    const own = literals.filter(({ text }) => hasWords(text)).map((literal) => ({ text: literal.text, at: literal }));
    return [...own, ...node.templateSpans.flatMap(({ expression }) => writtenTexts(expression))];
  }
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return writtenTexts(node.expression);
  if (ts.isConditionalExpression(node)) return [...writtenTexts(node.whenTrue), ...writtenTexts(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return [...writtenTexts(node.left), ...writtenTexts(node.right)];
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(writtenTexts);
  return [];
}

/** Icons are no words. */
const hasWords = (text) => /\p{L}/u.test(text.replace(/\$\([\w~-]+\)/gu, ''));

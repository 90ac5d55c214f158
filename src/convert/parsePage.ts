import { parseHTML } from 'linkedom/worker';

/**
 * How many elements of a page may lie in each other. Lighthouse warns of more than 32; a page of several hundred is made to take the libraries,
 * whose work grows with the square of it, many seconds.
 */
const DEEPEST = 200;

/** A page that is nested deeper than any real one. */
export class TooDeep extends Error {}

/** The document of a page, or of a part of one, with the `head` and `body` that a page may leave to the parser. @throws TooDeep */
export function parsePage(html: string): Document {
  const isWhole = /<html\b/iu.test(html);
  const page = isWhole ? html : `<html>${html.replace(/<!doctype[^>]*>/iu, '')}</html>`;
  const { document } = parseHTML(page);
  if (isDeeperThan(document, DEEPEST)) throw new TooDeep();
  completeDocument(document);
  return document;
}

const IN_HEAD = new Set(['BASE', 'LINK', 'META', 'TITLE']);

/** linkedom leaves what stands beside `head` and `body` where it was written, and makes neither where its tag is left out. */
function completeDocument(document: Document): void {
  const root = document.documentElement;
  const children = [...root.childNodes];
  const named = (name: string): ChildNode | undefined => children.find(({ nodeName }) => nodeName.toUpperCase() === name);
  const head = named('HEAD') ?? root.insertBefore(document.createElement('head'), root.firstChild);
  const body = named('BODY') ?? root.appendChild(document.createElement('body'));
  for (const child of children) {
    if (child !== head && child !== body) (IN_HEAD.has(child.nodeName.toUpperCase()) ? head : body).appendChild(child);
  }
}

/** Without recursion, which such a page would bring to its end. */
function isDeeperThan(root: Node, most: number): boolean {
  let level: readonly Node[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap(({ childNodes }) => [...childNodes].filter(({ firstChild }) => firstChild !== null));
  }
  return false;
}

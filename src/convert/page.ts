import { parseHTML } from 'linkedom/worker';

/** The document of a page, or of a part of one, with the `head` and `body` that a page may leave to the parser. */
export function parsePage(html: string): Document {
  const isWhole = /<html\b/iu.test(html);
  const page = isWhole ? html : `<html>${html.replace(/<!doctype[^>]*>/iu, '')}</html>`;
  const { document } = parseHTML(page);
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

import { tidyParagraph } from '../core/index';

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);

/** Elements whose text is no running text: pictures with their captions, controls, code of the page. */
const SKIPPED = new Set(
  'AUDIO BUTTON CANVAS DATALIST FIGURE FIGCAPTION HEAD IFRAME INPUT MATH NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'.split(
    ' ',
  ),
);

/** One paragraph, and how it stood in the page. */
export interface Paragraph {
  readonly text: string;
  readonly isHeading: boolean;
  /** Whether all of it leads elsewhere or is a time: what pages put between their paragraphs. */
  readonly isAside: boolean;
}

/** A paragraph that is being put together. */
interface Draft {
  text: string;
  aside: string;
  isHeading: boolean;
}

/** The paragraphs of a part of a page, in the order of the page; without those that hold nothing. */
export function paragraphsOf(root: Node): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let draft: Draft = { text: '', aside: '', isHeading: false };

  const finish = (isHeading = false): void => {
    const text = tidyParagraph(draft.text);
    if (text !== '') paragraphs.push({ text, isHeading: draft.isHeading, isAside: tidyParagraph(draft.aside) === text });
    draft = { text: '', aside: '', isHeading };
  };

  const add = (text: string, isAside: boolean): void => {
    draft.text += text;
    if (isAside || text.trim() === '') draft.aside += text;
  };

  const walk = (node: Node, isAside: boolean, isPreformatted: boolean): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        const text = child.nodeValue ?? '';
        add(isPreformatted ? text : text.replace(/\s+/gu, ' '), isAside);
        continue;
      }
      const name = child.nodeName.toUpperCase();
      if (child.nodeType !== 1 || SKIPPED.has(name)) continue;
      if (name === 'BR') add('\n', isAside);
      else if (name === 'TD' || name === 'TH') {
        walk(child, isAside, isPreformatted);
        add(' ', isAside);
      } else if (BLOCKS.has(name)) {
        const isHeading = /^H[1-6]$/u.test(name);
        finish(isHeading);
        walk(child, isAside, isPreformatted || name === 'PRE');
        finish();
      } else walk(child, isAside || name === 'A' || name === 'TIME', isPreformatted);
    }
  };

  walk(root, false, false);
  finish();
  return paragraphs;
}

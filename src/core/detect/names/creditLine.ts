import { isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../paragraphAnalysis';
import { bylineChunks, publisherChunks, thanksAtEnd } from './byline';
import { type CreditChunk, isInnerLetter, isOrganizationWord } from './creditNames';

/** Lines longer than this are prose, whatever they start with. */
const MOST_TOKENS = 40;

/** A credit or byline: its names, its first token and the token behind it; other text may stand around it. */
export interface CreditLine {
  readonly chunks: readonly CreditChunk[];
  readonly from: number;
  readonly to: number;
}

/**
 * The names of a photo credit ("(Photo : NAME/AFP via Getty Images)"), a byline ("By NAME and NAME"), a line of thanks ("With files from NAME", also at
 * the end of a paragraph) or of the publisher ("HuffPost Canada"), `undefined` when the paragraph has none. All write names in their own way, often all
 * in capitals.
 */
export function creditLine(paragraph: ParagraphAnalysis): CreditLine | undefined {
  const bracket = bracketEnd(paragraph);
  if (bracket === undefined && paragraph.tokens.length > MOST_TOKENS) return thanksAtEnd(paragraph);
  const to = bracket ?? paragraph.tokens.length;
  if (isPhotoCredit(paragraph)) return { chunks: photoChunks(paragraph, to), from: 0, to };
  const chunks = bylineChunks(paragraph) ?? publisherChunks(paragraph);
  return chunks === undefined ? thanksAtEnd(paragraph) : { chunks, from: 0, to: paragraph.tokens.length };
}

/** Behind the bracket that opens the paragraph: a caption may follow the credit. */
function bracketEnd(paragraph: ParagraphAnalysis): number | undefined {
  if (textAt(paragraph, 0) !== '(') return undefined;
  for (let i = 1; i < Math.min(paragraph.tokens.length, MOST_TOKENS); i++) if (textAt(paragraph, i) === ')') return i + 1;
  return undefined;
}

function isPhotoCredit(paragraph: ParagraphAnalysis): boolean {
  let at = 0;
  while (at < 2 && tokenAt(paragraph, at)?.kind === 'mark') at++;
  const opens = /^(?:photo|photograph|photos|picture|pictures|image|images|credit)$/u.test(keyAt(paragraph, at));
  const next = textAt(paragraph, at + 1);
  if (opens && (/^[:/(]$/u.test(next) || next.toLowerCase() === 'by' || next.toLowerCase() === 'credit')) return true;
  // Without the word "photo": a short line "NAME/AGENCY".
  return (
    paragraph.tokens.length <= 16 &&
    // "Harbour City / Fri, March 15, 2019 / 09:22 am" says when.
    !paragraph.tokens.some(({ kind }) => kind === 'number') &&
    paragraph.tokens.some(
      (token, index) => token.text === '/' && isCapital(paragraph, index + 1) && isCapital(paragraph, index - 1),
    )
  );
}

function photoChunks(paragraph: ParagraphAnalysis, limit: number): CreditChunk[] {
  const chunks: CreditChunk[] = [];
  const { tokens } = paragraph;
  let at = 0;
  let afterSlash = false;
  while (at < limit) {
    if (!isCapital(paragraph, at) || isCreditWord(keyAt(paragraph, at))) {
      const text = tokens[at]?.text ?? '';
      if (text === '/' || text.toLowerCase() === 'via' || text.toLowerCase() === 'for') afterSlash = true;
      else if (tokens[at]?.kind === 'mark') afterSlash = false;
      at++;
      continue;
    }
    let to = at + 1;
    while (to < tokens.length && (isCapital(paragraph, to) || isInnerLetter(paragraph, to))) to++;
    const isAgency = afterSlash || isOrganizationWord(paragraph, at);
    const endsCredit =
      tokens[to]?.text === '/' || tokens[to]?.text === ')' || to === tokens.length || keyAt(paragraph, to) === 'via';
    const previous = textAt(paragraph, at - 1);
    if (isAgency)
      chunks.push({ from: at, to, shape: 'plain', kind: 'organization', why: 'It stands behind the slash of a photo credit' });
    else if (to - at >= 2 && to - at <= 4 && endsCredit && (tokens[to]?.text === '/' || /^[:(]$|^by$/iu.test(previous))) {
      chunks.push({ from: at, to, shape: 'plain', kind: 'person', why: 'It is the photographer in a photo credit' });
    }
    afterSlash = false;
    at = to;
  }
  return chunks;
}

const isCreditWord = (key: string): boolean =>
  /^(?:photo|photos|photograph|picture|pictures|image|images|credit|by|via|file|handout|courtesy|pool)$/u.test(key);

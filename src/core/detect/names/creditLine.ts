import { hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt, caseAt } from '../paragraphAnalysis';
import { WordClass } from '../wordClass';
import type { Chunk } from './chunk';

/** Lines longer than this are prose, whatever they start with. */
const MOST_TOKENS = 40;

export type CreditChunk = Chunk & { readonly kind: 'person' | 'organization'; readonly why: string };

/** A credit or byline: its names, and the token behind it, where other text may follow. */
export interface CreditLine {
  readonly chunks: readonly CreditChunk[];
  readonly to: number;
}

/**
 * The names of a photo credit ("(Photo : NAME/AFP via Getty Images)") or a byline ("By NAME and NAME"), `undefined` when the
 * paragraph is neither. Both write names in their own way, often all in capitals.
 */
export function creditLine(paragraph: ParagraphAnalysis): CreditLine | undefined {
  const bracket = bracketEnd(paragraph);
  if (bracket === undefined && paragraph.tokens.length > MOST_TOKENS) return undefined;
  const to = bracket ?? paragraph.tokens.length;
  if (isPhotoCredit(paragraph)) return { chunks: photoChunks(paragraph, to), to };
  const chunks = bylineChunks(paragraph);
  return chunks === undefined ? undefined : { chunks, to: paragraph.tokens.length };
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

/** Acronyms count as written: "DANA", not "Dana". */
const isOrganizationWord = (paragraph: ParagraphAnalysis, index: number): boolean =>
  (hasClass(paragraph, index, WordClass.organization) && !hasClass(paragraph, index, WordClass.firstName)) ||
  (hasClass(paragraph, index, WordClass.acronym) && caseAt(paragraph, index) === 'upper');

const isCreditWord = (key: string): boolean =>
  /^(?:photo|photos|photograph|picture|pictures|image|images|credit|by|via|file|handout|courtesy|pool|getty$)$/u.test(key) &&
  key !== 'getty';
const isInnerLetter = (paragraph: ParagraphAnalysis, index: number): boolean =>
  caseAt(paragraph, index) === 'lower' &&
  hasClass(paragraph, index, WordClass.particle) &&
  isCapital(paragraph, index + 1) &&
  !/^(?:and|of|for|the|to|in)$/u.test(keyAt(paragraph, index));

/** "By Ada Okafor", "EXCLUSIVE by Robbie Frith", "By A and B in Lagos". */
function bylineChunks(paragraph: ParagraphAnalysis): CreditChunk[] | undefined {
  const { tokens } = paragraph;
  const by = [0, 1, 2].find((index) => keyAt(paragraph, index) === 'by');
  if (by === undefined || tokens.length > 24 || !isCapital(paragraph, by + 1)) return undefined;
  for (let i = 0; i < by; i++)
    if (
      !/^(?:exclusive|written|words|story|text|report|analysis|opinion|interview|interviewed|photography|\W)$/u.test(
        keyAt(paragraph, i),
      )
    )
      return undefined;
  if (/[.!?]/u.test(tokens[tokens.length - 1]?.text ?? '')) return undefined;
  const chunks: CreditChunk[] = [];
  let at = by + 1;
  let persons = true;
  while (at < tokens.length) {
    if (!isCapital(paragraph, at)) {
      const key = keyAt(paragraph, at);
      if (key !== 'and' && key !== ',' && key !== '&') persons = false;
      at++;
      continue;
    }
    let end = at + 1;
    while (end < tokens.length && (isCapital(paragraph, end) || isInnerLetter(paragraph, end))) end++;
    const to = beforeDesk(paragraph, at, end);
    const isOrganization =
      isOrganizationWord(paragraph, at) ||
      (to - at > 1 && hasClass(paragraph, to - 1, WordClass.headStrong | WordClass.headWeak));
    if (isOrganization)
      chunks.push({ from: at, to, shape: 'plain', kind: 'organization', why: 'It is the publisher in a byline' });
    else if (
      persons &&
      to - at >= 2 &&
      to - at <= 5 &&
      (hasClass(paragraph, at, WordClass.firstName) || !hasClass(paragraph, at, WordClass.role | WordClass.title))
    ) {
      chunks.push({ from: at, to, shape: 'plain', kind: 'person', why: 'It is the writer in a byline' });
    }
    at = end;
  }
  return chunks;
}

/** What papers call their desks, and the words that rank who works there. */
const DESKS: ReadonlySet<string> = new Set(
  (
    'health political politics business science sport sports crime education chief senior staff deputy foreign world court courts consumer ' +
    'environment technology transport arts royal economics money city associate special legal social media defence defense religion ' +
    'features news national diplomatic parliamentary investigations home'
  ).split(' '),
);
const WRITERS: ReadonlySet<string> = new Set(
  'editor editors correspondent correspondents reporter reporters writer writers columnist analyst critic'.split(' '),
);

/** "By NAME Health policy editor", "By NAME Political Correspondent": where the name ends and the desk begins. */
function beforeDesk(paragraph: ParagraphAnalysis, from: number, to: number): number {
  for (let i = from + 2; i < to; i++) {
    if (!DESKS.has(keyAt(paragraph, i))) continue;
    for (let role = i + 1; role < i + 4; role++) if (WRITERS.has(keyAt(paragraph, role))) return i;
  }
  return to;
}

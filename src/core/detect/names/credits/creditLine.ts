import type { TokenRange } from '../../../text/sentence';
import { hasClass, isCapital, keyAt, listedPhrase, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { WordSignal } from '../../words/wordSignal';
import { isSignOff } from '../signs/isSignOff';
import { bylineChunks, publisherChunks, thanksAtEnd } from './byline';
import {
  behindRank,
  type CreditChunk,
  type CreditLine,
  isInnerLetter,
  isOrganization,
  isStaff,
  organizationEnd,
} from './creditNames';

const C = WordClass;

/** Lines longer than this are prose, whatever they start with. */
const MOST_TOKENS = 40;

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
  const chunks = bylineChunks(paragraph) ?? publisherChunks(paragraph) ?? sourceChunks(paragraph);
  return chunks === undefined ? thanksAtEnd(paragraph) : { chunks, from: 0, to: paragraph.tokens.length };
}

const MOST_WORDS_OF_SOURCE = 3;

/** "Source: Velzha": a line that says nothing but which agency or paper has the news first. */
function sourceChunks(paragraph: ParagraphAnalysis): CreditChunk[] | undefined {
  const { tokens } = paragraph;
  const run = { from: 2, to: tokens.length };
  if (keyAt(paragraph, 0) !== 'source' || textAt(paragraph, 1) !== ':' || run.to - run.from > MOST_WORDS_OF_SOURCE)
    return undefined;
  if (run.to === run.from || namesPerson(paragraph, run) || isTown(paragraph, run)) return undefined;
  for (let i = run.from; i < run.to; i++) if (!isCapital(paragraph, i) || hasClass(paragraph, i, C.notName)) return undefined;
  return [{ ...run, shape: 'plain', kind: 'organization', why: 'It is where the news is from' }];
}

/** Behind the bracket that opens the paragraph: a caption may follow the credit. */
function bracketEnd(paragraph: ParagraphAnalysis): number | undefined {
  if (textAt(paragraph, 0) !== '(') return undefined;
  for (let i = 1; i < Math.min(paragraph.tokens.length, MOST_TOKENS); i++) if (textAt(paragraph, i) === ')') return i + 1;
  return undefined;
}

const PICTURES = wordSet('photo photograph photos picture pictures pic pics pix image images credit');

function isPhotoCredit(paragraph: ParagraphAnalysis): boolean {
  let at = 0;
  while (at < 2 && tokenAt(paragraph, at)?.kind === 'mark') at++;
  if (PICTURES.has(keyAt(paragraph, at)) && /^(?:[:/(]|by|credit)$/iu.test(textAt(paragraph, at + 1))) return true;
  // Without the word "photo": a short line "NAME/AGENCY".
  return (
    (paragraph.signals & WordSignal.slash) !== 0 &&
    paragraph.tokens.length <= 16 &&
    !isSignOff(paragraph) &&
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
    const to = photoRunEnd(paragraph, at);
    const kind = photoKind(paragraph, { from: at, to }, afterSlash, chunks.at(-1));
    if (kind === 'person') chunks.push({ from: at, to, shape: 'plain', kind, why: 'It is the photographer in a photo credit' });
    if (kind === 'organization') {
      const end = organizationEnd(paragraph, { from: at, to });
      const from = behindRank(paragraph, { from: at, to });
      chunks.push({ from, to: end, shape: 'plain', kind, why: 'It stands behind the slash of a photo credit' });
    }
    afterSlash = false;
    at = to;
  }
  return chunks;
}

/** "AP/Report for Norland": a listed name goes on behind its small words. */
function photoRunEnd(paragraph: ParagraphAnalysis, from: number): number {
  let to = from + 1;
  const { tokens } = paragraph;
  // "AP Photo/NAME": what the agency has is no part of its name.
  const isPicture = (at: number): boolean => /^photos?$/u.test(keyAt(paragraph, at)) && textAt(paragraph, at + 1) === '/';
  while (to < tokens.length && (isCapital(paragraph, to) || isInnerLetter(paragraph, to)) && !isPicture(to)) to++;
  return Math.max(to, listedPhrase(paragraph, from, tokens.length, C.organization)?.to ?? to);
}

/** Who a run of a photo credit is: the photographer, the agency, or nobody ("Staff reporter", the towns of a dateline). */
function photoKind(
  paragraph: ParagraphAnalysis,
  run: TokenRange,
  afterSlash: boolean,
  before: CreditChunk | undefined,
): CreditChunk['kind'] | undefined {
  const { from, to } = run;
  const next = textAt(paragraph, to);
  const isFullName = to - from >= 2 && to - from <= 4;
  const isListed = isOrganization(paragraph, run) && !isBehindBy(paragraph, run);
  if (isStaff(paragraph, run)) return undefined;
  // "Pictures: AAP/NAME", "AP Photo/NAME": the agency may stand first.
  if (afterSlash && isFullName && !isListed && before?.kind === 'organization' && isSlashBehind(paragraph, before.to, from))
    return 'person';
  if (afterSlash && before?.kind === 'person' && isFullName && !isListed && namesPerson(paragraph, run)) return 'person';
  // "Photo / Ada Lorne": nobody and nothing stands in front of the slash.
  if (afterSlash && before === undefined && isFullName && !isListed && namesPerson(paragraph, run)) return 'person';
  if (afterSlash) return isListed || !isTown(paragraph, run) ? 'organization' : undefined;
  if (isListed) return 'organization';
  const endsCredit = next === '/' || next === ')' || next === '' || /^(?:via|for)$/u.test(keyAt(paragraph, to));
  return isFullName && endsCredit && (next === '/' || /^[:(]$|^by$/iu.test(textAt(paragraph, from - 1))) ? 'person' : undefined;
}

/** "Photograph: Rose Garden for The Post": a first name and more, listed nowhere, right behind what leads the photographer in. */
const isBehindBy = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from > 1 &&
  hasClass(paragraph, from, C.firstName) &&
  /^[:(]$|^by$/iu.test(textAt(paragraph, from - 1)) &&
  listedPhrase(paragraph, from, to, C.organization)?.to !== to;

const NO_PERSON = C.organization | C.acronym | C.common | C.headStrong | C.headWeak | C.place | C.country | C.demonym;

/** "Ada Lorne / Kanu Lorne": two who wrote it, by a known first name or surname and no word of papers and agencies at either end. */
const namesPerson = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  (hasClass(paragraph, from, C.firstName) || hasClass(paragraph, to - 1, C.surname)) &&
  !hasClass(paragraph, to - 1, C.organization | C.acronym | C.common | C.headStrong | C.headWeak | C.companySuffix) &&
  !hasClass(paragraph, from, NO_PERSON);

const isTown = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  listedPhrase(paragraph, from, to, C.place)?.to === to;

/** Whether nothing but a slash, or a word for a picture and a slash, stands between two tokens. */
function isSlashBehind(paragraph: ParagraphAnalysis, from: number, to: number): boolean {
  const first = isCreditWord(keyAt(paragraph, from)) ? from + 1 : from;
  return textAt(paragraph, first) === '/' && first + 1 === to;
}

const isCreditWord = (key: string): boolean =>
  /^(?:photo|photos|photograph|picture|pictures|pics?|pix|image|images|credit|by|via|file|handout|courtesy|pool)$/u.test(key);

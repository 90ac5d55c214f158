import { isSpaceAt, isUpperAt } from '../../../text/character';
import type { TokenRange } from '../../../text/sentence';
import type { Span } from '../../../text/span';
import { datelineEnd } from '../../names/credits/dateline';
import type { NameMention } from '../../nameTagger';
import { keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { zeros } from '../../zeros';
import { markedSpans, type MarkedSpan } from '../../../text/markedSpans';
import { closedByCue } from './closedByCue';
import type { Cue } from './cue';
import { STOPS } from './stops';

/** A word or mark of the reporter's own text, or a whole quotation that stands in it. */
export type FrameItem = { readonly kind: 'token'; readonly token: number } | { readonly kind: 'quote'; readonly quote: number };

/** A sentence of the reporter's text, with the quotations in it as single items. */
export interface FrameSentence {
  readonly items: readonly FrameItem[];
  /** The tokens that the items are, -1 for quotations: hardly anything is read as often, and a plain list is read faster. */
  readonly tokens: readonly number[];
  /** The sentence may go on with the one before: that ended in a quotation with ! or ?. */
  readonly softStart: boolean;
}

/** A paragraph as a reporter's text with quotations set into it. */
export interface Frame {
  readonly paragraph: ParagraphAnalysis;
  readonly mentions: readonly NameMention[];
  readonly marked: readonly MarkedSpan[];
  readonly sentences: readonly FrameSentence[];
  /** The token behind the dateline, 0 where none opens the paragraph. */
  readonly dateline: number;
  /** The index into `mentions` of the mention a token belongs to, or -1. */
  readonly mentionOf: (token: number) => number;
  /** The cues of its sentences, once somebody asked for them. */
  readonly cues: Map<FrameSentence, readonly Cue[]>;
}

/** The token that an item is, -1 where it is none. */
export const tokenOf = (item: FrameItem | undefined): number => (item?.kind === 'token' ? item.token : -1);

/** An item of a sentence, by any index. */
export const itemIn = ({ items }: FrameSentence, index: number): FrameItem | undefined => (index >= 0 ? items[index] : undefined);

/** The token that is an item of a sentence, by any index; -1 where there is none. */
export const tokenIn = ({ tokens }: FrameSentence, index: number): number => (index >= 0 ? (tokens[index] ?? -1) : -1);

/** Whether an item of a sentence is a comma. */
export const isComma = ({ paragraph }: Frame, sentence: FrameSentence, index: number): boolean =>
  keyAt(paragraph, tokenIn(sentence, index)) === ',';

/** Whether an item is a dash between words. */
export const isDash = ({ paragraph }: Frame, sentence: FrameSentence, index: number): boolean =>
  DASHES.has(keyAt(paragraph, tokenIn(sentence, index)));

/** Dashes between words. */
export const DASHES: ReadonlySet<string> = new Set(['—', '–', '--']);

/** The mention a token belongs to. */
export const mentionAt = ({ mentions, mentionOf }: Frame, token: number): NameMention | undefined => {
  const mention = mentionOf(token);
  return mention < 0 ? undefined : mentions[mention];
};

/**
 * Sets a paragraph's quotations apart from the reporter's text. Linear in the paragraph.
 * @param goesOn the paragraph before left a quotation open.
 */
export function frameOf(paragraph: ParagraphAnalysis, mentions: readonly NameMention[], goesOn = false): Frame {
  const marked = closedByCue(paragraph, markedSpans(paragraph.text, goesOn)).filter((span) => !isNickname(span, mentions));
  const owner = zeros(paragraph.tokens.length);
  mentions.forEach((mention, index) => {
    for (let i = mention.from; i < mention.to; i++) owner[i] = index + 1;
  });
  return {
    paragraph,
    mentions,
    marked,
    sentences: frameSentences(paragraph, marked),
    dateline: datelineEnd(paragraph),
    mentionOf: (token) => (token >= 0 ? (owner[token] ?? 0) - 1 : -1),
    cues: new Map(),
  };
}

/** "Thomas “Ted” Lind": marks inside a name are part of it. */
const isNickname = (marks: MarkedSpan, mentions: readonly NameMention[]): boolean =>
  mentions.some(({ kind, span }) => kind === 'person' && span.start < marks.start && marks.end < span.end);

/** The items of the first tokens, which are the same in every paragraph. */
const TOKEN_ITEMS: readonly FrameItem[] = Array.from({ length: 1024 }, (_, token) => ({ kind: 'token', token }));

const TOKENS: readonly number[] = TOKEN_ITEMS.map((_, token) => token);

const tokenItem = (token: number): FrameItem => TOKEN_ITEMS[token] ?? { kind: 'token', token };

/** A sentence of certain items. */
export const sentenceOf = (items: readonly FrameItem[], softStart: boolean): FrameSentence => ({
  items,
  tokens: items.map(tokenOf),
  softStart,
});

/** Paragraphs without marks are the reporter's from end to end: their sentences are those of the text. */
const plainSentence = ({ from, to }: TokenRange): FrameSentence =>
  to <= TOKENS.length
    ? { items: TOKEN_ITEMS.slice(from, to), tokens: TOKENS.slice(from, to), softStart: false }
    : sentenceOf(
        Array.from({ length: to - from }, (_, i) => tokenItem(from + i)),
        false,
      );

function frameSentences(paragraph: ParagraphAnalysis, marked: readonly MarkedSpan[]): FrameSentence[] {
  if (marked.length === 0) return paragraph.sentences.map(plainSentence);
  const { tokens, text } = paragraph;
  const starts = zeros(tokens.length);
  for (const { from } of paragraph.sentences) starts[from] = 1;
  const outer: { readonly span: MarkedSpan; readonly index: number }[] = [];
  marked.forEach((span, index) => {
    if (span.depth === 0) outer.push({ span, index });
  });
  const found: FrameSentence[] = [];
  let items: FrameItem[] = [];
  let softStart = false;
  let next = 0;
  let lastQuoteEnd = '';
  let token = 0;
  while (token < tokens.length) {
    const isBoundary = items.length > 0 && startsSentence(paragraph, token, starts, items, lastQuoteEnd);
    if (isBoundary) {
      found.push(sentenceOf(items, softStart));
      softStart = items[items.length - 1]?.kind === 'quote' && (lastQuoteEnd === '!' || lastQuoteEnd === '?');
      items = [];
    }
    const here = outer[next];
    const marks = here?.span.start ?? Infinity;
    if (here !== undefined && (tokens[token]?.start ?? 0) >= marks) {
      items.push({ kind: 'quote', quote: here.index });
      lastQuoteEnd = endOfWords(text, here.span.inner);
      do token++;
      while ((tokens[token]?.start ?? Infinity) < here.span.end);
      next++;
      continue;
    }
    // Behind a word only the next sentence or quotation is of interest.
    do items.push(tokenItem(token++));
    while (starts[token] === 0 && (tokens[token]?.start ?? Infinity) < marks);
  }
  if (items.length > 0) found.push(sentenceOf(items, softStart));
  return found;
}

const CLOSING_MARKS = '"\'”’';

/** The last character of what marks hold, in front of the marks inside: "“I said, ‘Leave|.|’”". */
function endOfWords(text: string, { start, end }: Span): string {
  let at = end - 1;
  while (at >= start && (CLOSING_MARKS.includes(text.charAt(at)) || isSpaceAt(text, at))) at--;
  return at < start ? '' : text.charAt(at);
}

function startsSentence(
  paragraph: ParagraphAnalysis,
  token: number,
  starts: readonly number[],
  items: readonly FrameItem[],
  lastQuoteEnd: string,
): boolean {
  const last = items[items.length - 1];
  if (last?.kind !== 'quote') return starts[token] === 1;
  // Behind a quotation: a full stop inside the marks ends the reporter's sentence too, if what follows can start one.
  const text = textAt(paragraph, token);
  return STOPS.has(lastQuoteEnd) && (isUpperAt(text, 0) || /^["“‘'(]$/u.test(text));
}

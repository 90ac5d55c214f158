import { keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, tokenIn } from './frame';

const MOST_TOKENS = 40;

/** Whether a line ends without a stop, as headlines, decks and subheadings do. */
export function isHeadlineLine({ text, tokens }: ParagraphAnalysis): boolean {
  return tokens.length <= MOST_TOKENS && !/[.!?…,;:][^\p{L}\p{N}]*$/u.test(text);
}

/** "‘Enough is enough’: NAME demands inquiry", "NAME on the dam: ‘It will hold’": words that a colon sets apart in a headline. */
export function isSetApart(frame: Frame, sentence: FrameSentence, at: number): boolean {
  const { paragraph } = frame;
  const item = sentence.items[at];
  const span = item?.kind === 'quote' ? frame.marked[item.quote] : undefined;
  if (span === undefined || !span.closed || paragraph.tokens.length > MOST_TOKENS) return false;
  const isLead = span.start === 0 && paragraph.text.slice(span.end).startsWith(':');
  if (isLead) return !/[.!?…]\W*$/u.test(paragraph.text);
  const isEnd = span.end >= paragraph.text.trimEnd().length;
  return isEnd && at > 0 && textAt(paragraph, tokenIn(sentence, at - 1)) === ':' && isHeadlineLine(paragraph);
}

/** A line that is nothing but words in marks without a stop: "‘One man, one branch’". */
export function isMarkedHeading({ paragraph, marked }: Frame): boolean {
  const [whole] = marked;
  return whole?.closed === true && whole.start === 0 && whole.end >= paragraph.text.trimEnd().length && isHeadlineLine(paragraph);
}

/** The item behind the last semicolon in front of an item: "Papers seized; exports were fake, says BFIU". */
export function pieceStart(frame: Frame, sentence: FrameSentence, from: number, limit: number): number {
  for (let at = limit - 1; at >= from; at--) {
    const token = tokenIn(sentence, at);
    if (keyAt(frame.paragraph, token) === ';' && tokenAt(frame.paragraph, token)?.kind === 'mark') return at + 1;
  }
  return from;
}

import type { DraftQuote } from './draftQuote';
import type { Frame } from './frame';
import { QUOTE_CONFIDENCE } from './quoteConfidence';

/** "Q: …" and "A: …": everything behind the label is what the reporter asks or the person answers, without marks. */
export function interviewTurn(frame: Frame): DraftQuote | undefined {
  const { tokens, text } = frame.paragraph;
  const label = tokens[0]?.text;
  const first = tokens[2];
  if ((label !== 'Q' && label !== 'A') || tokens[1]?.text !== ':' || first === undefined) return undefined;
  return {
    span: { start: first.start, end: text.length },
    type: 'direct',
    hint: 'none',
    turn: label === 'Q' ? 'question' : 'answer',
    depth: 0,
    sentence: 0,
    open: false,
    origin: 'quotes/interview',
    confidence: QUOTE_CONFIDENCE.interview,
    why: label === 'Q' ? 'It is a question of an interview.' : 'It is an answer in an interview.',
  };
}

import { isUpperAt } from '../../../text/character';
import type { DraftQuote } from '../draft/draftQuote';
import type { Frame } from '../frame/frame';
import { QUOTE_CONFIDENCE } from '../draft/quoteConfidence';

/** What opens a question or an answer: where its words start, and whether it does so in an article with other turns only. */
interface InterviewLabel {
  readonly turn: 'question' | 'answer';
  readonly start: number;
  readonly needsTurns: boolean;
}

/** "Q: …" and "A: …": everything behind the label is what the reporter asks or the person answers, without marks. */
export function interviewTurn({ paragraph: { text } }: Frame): DraftQuote | undefined {
  const label = interviewLabel(text);
  if (label === undefined || label.start >= text.length) return undefined;
  return {
    span: { start: label.start, end: text.length },
    type: 'direct',
    hint: 'none',
    turn: label.turn,
    needsTurns: label.needsTurns,
    depth: 0,
    sentence: 0,
    open: false,
    origin: 'quotes/interview',
    confidence: QUOTE_CONFIDENCE.interview,
    why: label.turn === 'question' ? 'It is a question of an interview.' : 'It is an answer in an interview.',
  };
}

const WITH_COLON = /^(?:(Q|QUESTION|Question)|(?:A|ANSWER|Answer)):\s*/u;
const WITHOUT_COLON = /^(?:(Q)\.?|A\.)\s+/u;

function interviewLabel(text: string): InterviewLabel | undefined {
  const first = text.charAt(0);
  if (first !== 'Q' && first !== 'A') return undefined;
  const colon = WITH_COLON.exec(text);
  const label = colon ?? WITHOUT_COLON.exec(text);
  if (label === null) return undefined;
  const [{ length: start }, question] = label;
  const turn = question === undefined ? 'answer' : 'question';
  const asks = turn === 'question' && /\?[^\p{L}\p{N}]*$/u.test(text);
  // "Answer: Nobody knows." is the reporter's, and "A. Hale" and "Q Holdings" are names, where nobody takes turns.
  if (colon !== null) return { turn, start, needsTurns: /^\p{Lu}\p{Ll}/u.test(text) && !asks };
  return isUpperAt(text, start) || text.charAt(start) === '(' ? { turn, start, needsTurns: !asks } : undefined;
}

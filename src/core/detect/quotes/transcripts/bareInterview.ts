import type { DraftQuote } from '../draft/draftQuote';
import { QUOTE_CONFIDENCE } from '../draft/quoteConfidence';
import type { Frame } from '../frame/frame';
import { isHeadlineLine } from '../frame/headlineLine';
import { FIRST_PERSON, isSpoken, SECOND_PERSON } from './grammaticalPerson';
import { EDITED, isReporterAgain } from './reporterAgain';
import type { ReadParagraph } from './readParagraph';
import { wholeParagraph } from './wholeParagraph';

/** Fewer questions make no interview. */
const LEAST_QUESTIONS = 3;
/** What somebody is asked is shorter. */
const MOST_QUESTION_TOKENS = 80;
/** What somebody is told to make them answer is shorter still. */
const MOST_PROMPT_TOKENS = 16;

/** "Here is part of their conversation." */
const CONVERSATION =
  /\b(?:here (?:is|are)|here['’]s|below is|what follows is|the following is|read) (?:\p{L}+ ){0,6}(?:conversation|interview|exchange|discussion|Q&A)\b/iu;

/**
 * The turns of an interview whose questions and answers have no labels: "This conversation has been edited. ⏎ Why boats? ⏎ My brother sold them.".
 * Only where a note says that it is one: articles ask and answer questions of their own.
 */
export function bareInterview(paragraphs: readonly ReadParagraph[]): readonly (DraftQuote | undefined)[] | undefined {
  // Few articles ask so much, and to look all of a text through for a note takes longer.
  const all = questionsOf(paragraphs);
  if (all.length < LEAST_QUESTIONS) return undefined;
  const note = paragraphs.findIndex(
    ({ frame: { paragraph } }) => EDITED.test(paragraph.text) || CONVERSATION.test(paragraph.text),
  );
  if (note < 0) return undefined;
  // A note may stand at the end too.
  const behind = all.filter((index) => index > note);
  return turnsOf(paragraphs, behind.length < LEAST_QUESTIONS ? all : behind);
}

/** The paragraphs that end with a question mark and are followed by an answer. */
function questionsOf(paragraphs: readonly ReadParagraph[]): readonly number[] {
  const found: number[] = [];
  paragraphs.forEach(({ frame }, index) => {
    const next = paragraphs[index + 1];
    if (next !== undefined && isQuestion(frame) && !isQuestion(next.frame) && isAnswer(next.frame)) found.push(index);
  });
  return found;
}

const isQuestion = ({ paragraph: { text, tokens }, marked }: Frame): boolean =>
  tokens.length <= MOST_QUESTION_TOKENS && text.trimEnd().endsWith('?') && marked[0]?.start !== 0;

const isAnswer = ({ paragraph, marked }: Frame): boolean =>
  paragraph.caseStyle === 'sentence' && !isHeadlineLine(paragraph) && marked[0]?.start !== 0;

/** "You could have called.": told to whoever answers, by somebody who tells nothing of themselves. */
const isPrompt = ({ paragraph: { text, tokens } }: Frame): boolean =>
  tokens.length <= MOST_PROMPT_TOKENS && SECOND_PERSON.test(text) && !FIRST_PERSON.test(text);

function turnsOf(paragraphs: readonly ReadParagraph[], questions: readonly number[]): readonly (DraftQuote | undefined)[] {
  const [first = 0] = questions;
  const last = questions.at(-1) ?? first;
  let isAnswering = false;
  return paragraphs.map(({ frame, drafts }, index) => {
    if (index < first) return undefined;
    const isAsked = questions.includes(index - 1);
    if (questions.includes(index) || (isAnswering && !isAsked && index < last && isPrompt(frame))) {
      isAnswering = true;
      return turnIn(frame, 'question');
    }
    const { text } = frame.paragraph;
    const isTurn = isAsked || isSpoken(text);
    isAnswering &&= isTurn && !isReporterAgain(frame, drafts, '', NOBODY);
    return isAnswering ? turnIn(frame, 'answer') : undefined;
  });
}

const NOBODY: ReadonlySet<string> = new Set();

const turnIn = (frame: Frame, turn: 'question' | 'answer'): DraftQuote =>
  wholeParagraph(frame, {
    turn,
    origin: 'quotes/interview',
    confidence: QUOTE_CONFIDENCE.interview,
    why: turn === 'question' ? 'It is a question of an interview.' : 'It is an answer in an interview.',
  });

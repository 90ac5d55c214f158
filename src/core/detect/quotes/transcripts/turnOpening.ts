import type { SpeakerPhrase } from '../frame/speakerPhrase';
import { keyAt, textAt } from '../../words/paragraphAnalysis';
import type { DraftQuote } from '../draft/draftQuote';
import { type Frame, mentionAt } from '../frame/frame';
import { isHeadlineLine } from '../frame/headlineLine';
import { interviewTurn } from './interviewTurn';
import { type IsNamed, transcriptTurn, turnLabel } from './transcriptTurn';

/** What opens a turn of a transcript or interview. */
export interface TurnOpening {
  /** The turn, where it follows in the same paragraph. */
  readonly draft: DraftQuote | undefined;
  /** Whose label it is; nobody's is "Q:". */
  readonly speaker: SpeakerPhrase | undefined;
  /** The last word of the name in the label. */
  readonly name: string;
  /** It opens a turn only in an article with other turns. */
  readonly needsTurns: boolean;
  /** It is a line with nothing but a name and, maybe, what they are. */
  readonly isNameLine: boolean;
}

const MOST_LINE_TOKENS = 24;
/** Nobody is called so. */
const TURN_WORD = /^(?:question|answer):/iu;

/** What opens a turn in a paragraph, if it looks like that. */
export function turnOpening(frame: Frame, isNamed: IsNamed): TurnOpening | undefined {
  const interview = interviewTurn(frame);
  const { text } = frame.paragraph;
  const mayBeLabelled =
    interview?.needsTurns !== false && text.includes(':') && !(interview !== undefined && TURN_WORD.test(text));
  const label = mayBeLabelled ? turnLabel(frame, isNamed) : undefined;
  if (label !== undefined) {
    const draft = transcriptTurn(frame, label);
    const name = keyAt(frame.paragraph, label.speaker.to - 1);
    return { draft, speaker: label.speaker, name, needsTurns: label.needsTurns, isNameLine: false };
  }
  if (interview !== undefined)
    return { draft: interview, speaker: undefined, name: '', needsTurns: interview.needsTurns === true, isNameLine: false };
  return nameLine(frame);
}

/** "Ada Hale⏎captain of the Harriers", above what she says. */
function nameLine(frame: Frame): TurnOpening | undefined {
  const { paragraph } = frame;
  const person = mentionAt(frame, 0);
  if (person?.kind !== 'person' || person.from !== 0 || paragraph.tokens.length > MOST_LINE_TOKENS) return undefined;
  const isAlone = person.to === paragraph.tokens.length || /^\s*\n/u.test(paragraph.text.slice(person.span.end));
  if (!isAlone || !isHeadlineLine(paragraph) || textAt(paragraph, person.to) === '(') return undefined;
  const speaker: SpeakerPhrase = { kind: 'name', from: 0, to: person.to, mention: frame.mentionOf(0) };
  return { draft: undefined, speaker, name: keyAt(paragraph, person.to - 1), needsTurns: true, isNameLine: true };
}

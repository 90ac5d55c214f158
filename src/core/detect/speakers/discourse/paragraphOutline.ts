import type { ResolvedEntities } from '../../entities/resolveEntities';
import type { DraftQuote } from '../../quotes/draft/draftQuote';
import type { SpeakerPhrase } from '../../quotes/frame/speakerPhrase';
import { clauseSubject } from '../../quotes/subjects/clauseSubject';
import { isTurn } from '../../quotes/transcripts/isTurn';
import type { DiscourseEvent } from './discourseEvent';
import { discourseEvents } from './discourseEvents';
import { isByline } from './interviewer';
import type { PlacedParagraph } from './placedParagraph';

/** A paragraph with what it tells by itself, whatever stands before it. */
export interface ParagraphOutline extends PlacedParagraph {
  /** It is a turn of an interview or transcript. */
  readonly isTurn: boolean;
  /** The words at the cue of one of its quotations leave open whose it is, so that it may be whom the paragraph before is about. */
  readonly asksTextBefore: boolean;
  /** The subjects of its sentences. */
  readonly subjects: readonly (SpeakerPhrase | undefined)[];
  /** What it brings up. */
  readonly events: readonly DiscourseEvent[];
}

/** The outline of a paragraph, whose quotes are `drafts`. */
export function paragraphOutline(
  paragraph: PlacedParagraph,
  drafts: readonly DraftQuote[],
  entityAt: ResolvedEntities['entityAt'],
): ParagraphOutline {
  const { frame, mentions, place, unit, firstSentence } = paragraph;
  const inTurn = drafts.some(isTurn);
  const isProse = frame.paragraph.caseStyle === 'sentence' && !inTurn;
  const subjects = frame.sentences.map((sentence) => (isProse ? clauseSubject(frame, sentence) : undefined));
  const events = isByline(frame) ? [] : discourseEvents(paragraph, subjects, entityAt, inTurn);
  const asksTextBefore = frame.marked.length > 0 && drafts.some(isOpenWhose);
  // Written out: spreading one object into another is far slower.
  return { frame, mentions, place, unit, firstSentence, isTurn: inTurn, asksTextBefore, subjects, events };
}

/** Whether the words at its cue leave open whose a quotation is. */
const isOpenWhose = ({ type, speaker, link, hint }: DraftQuote): boolean =>
  type === 'direct' && hint !== 'none' && (speaker === undefined || link === undefined);

import type { ArticleMention } from '../../articleMention';
import type { ResolvedEntities } from '../../entities/resolveEntities';
import type { Frame } from '../../quotes/frame/frame';
import type { SpeakerPhrase } from '../../quotes/frame/speakerPhrase';
import { clauseSubject } from '../../quotes/subjects/clauseSubject';
import { discourseEvents, type DiscourseEvent, type ParagraphPlace } from './discourseEvents';
import { isByline } from './interviewer';

/** Where a paragraph stands and what it tells by itself, whatever stands before it. */
export interface ParagraphOutline {
  /** How many sentences of the article stand before it. */
  readonly firstSentence: number;
  /** The subjects of its sentences. */
  readonly subjects: readonly (SpeakerPhrase | undefined)[];
  /** What it brings up. */
  readonly events: readonly DiscourseEvent[];
}

/** The outline of a paragraph; a turn of an interview is all quoted, without marks. */
export function paragraphOutline(
  frame: Frame,
  mentions: readonly ArticleMention[],
  place: ParagraphPlace,
  entityAt: ResolvedEntities['entityAt'],
  isTurn: boolean,
): ParagraphOutline {
  const isProse = frame.paragraph.caseStyle === 'sentence' && !isTurn;
  const subjects = frame.sentences.map((sentence) => (isProse ? clauseSubject(frame, sentence) : undefined));
  const events = isByline(frame) ? [] : discourseEvents(frame, mentions, place, subjects, entityAt, isTurn);
  return { firstSentence: place.firstSentence, subjects, events };
}

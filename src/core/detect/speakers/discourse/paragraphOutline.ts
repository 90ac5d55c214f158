import type { ArticleMention } from '../../articleMention';
import type { ResolvedEntities } from '../../entities/resolveEntities';
import type { Frame } from '../../quotes/frame/frame';
import type { SpeakerPhrase } from '../../quotes/frame/speakerPhrase';
import { clauseSubject } from '../../quotes/subjects/clauseSubject';
import { discourseEvents, type DiscourseEvent, type ParagraphPlace } from './discourseEvents';
import { isByline } from './interviewer';

/** What a paragraph tells by itself, whatever stands before it. */
export interface ParagraphOutline {
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
  return { subjects, events: isByline(frame) ? [] : discourseEvents(frame, mentions, place, subjects, entityAt, isTurn) };
}

import type { DetectedEntity } from '../../../model/detection';
import type { SpeakerPhrase } from '../../quotes/frame/speakerPhrase';
import type { FocusPlace } from '../focus/focus';
import type { KinBefore } from '../focus/kinBefore';
import type { PartyAndState } from '../focus/statedParty';
import type { Authorship } from './authorship';

/** Something a sentence brings up, in the order of the text. */
export interface DiscourseEvent {
  readonly place: FocusPlace;
  readonly entity: DetectedEntity | undefined;
  readonly phrase: SpeakerPhrase | undefined;
  /** Whoever made the statement or letter that stands here. */
  readonly author: Authorship | undefined;
  /** It asks somebody something. */
  readonly asks: boolean;
  /** Whose relative it is. */
  readonly kin: KinBefore | undefined;
  readonly age: number | undefined;
  readonly party: PartyAndState | undefined;
  /** It answers in court. */
  readonly testifies: boolean;
  /** The noun of what the text says it is. */
  readonly trade: string | undefined;
  /** It is asked something. */
  readonly isAsked: boolean;
}

/** What brings up nobody by name: a pronoun or description, or whoever wrote something. */
export const phraseEvent = (
  place: FocusPlace,
  phrase: SpeakerPhrase | undefined,
  author: Authorship | undefined,
  asks = false,
): DiscourseEvent => ({
  place,
  entity: undefined,
  phrase,
  author,
  asks,
  kin: undefined,
  age: undefined,
  party: undefined,
  testifies: false,
  trade: undefined,
  isAsked: false,
});

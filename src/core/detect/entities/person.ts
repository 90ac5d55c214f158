import type { Gender } from './gender';
import type { PersonMention } from './personMention';

/** A person while the mentions are being put together. */
export interface Person {
  readonly words: readonly string[];
  mentions: PersonMention[];
  gender: Gender;
  /** Which of the words is the family name. */
  readonly familyAt: number;
  /** Whether the family name stands in front of a given name, as in East Asia. */
  readonly familyFirst: boolean;
  /** What may be written in one word: the given name of two syllables behind the family name, "jong-un", else the last two, "bar-lind". */
  readonly joined: string | undefined;
  /** "jr", "sr", "xiv": father and son may share all the rest of their name. */
  generation: string | undefined;
  /** Where the person is named in full, in order; `passed` of them lie before the mention being looked at. */
  fullPlaces: readonly number[];
  /** The tagging unit of each of those places. */
  fullUnits: readonly number[];
  /** The titles that stand with the full name; `undefined` for none, as most people have. */
  titles: Set<string> | undefined;
  /** The titles that the article has called the person by, in front of one word ("Mr Penhale"). */
  calledBy: Set<string> | undefined;
  passed: number;
  /** The last place before it where the person is named at all. */
  latest: number;
  /** Introduced as somebody's relative. */
  readonly kin: boolean;
  /** The article also calls the person by the first name alone. */
  byFirstName: boolean;
}

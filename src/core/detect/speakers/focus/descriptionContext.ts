import type { DetectedEntity } from '../../../model/detection';
import type { Lexicon } from '../../words/lexicon';
import type { FocusList } from './focus';
import type { Kinship } from './kinship';

/** Everything needed to say whom a description means. */
export interface DescriptionContext {
  readonly lexicon: Lexicon;
  readonly focuses: FocusList;
  /** The entities whose stated role or own name has the word. */
  readonly withRole: (word: string) => readonly DetectedEntity[];
  /** The people whose stated role has the letters as its initials: "cs" for a Cabinet Secretary. */
  readonly withInitials: (letters: string) => readonly DetectedEntity[];
  readonly kinship: Kinship;
  /** The one person who has the last of some words as a name. */
  readonly named: (words: string) => DetectedEntity | undefined;
  /** Whether the text has just brought up somebody by a noun beside somebody else, without a name. */
  readonly isUnnamedBeside: (noun: string) => boolean;
}

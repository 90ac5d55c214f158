import type { EntityKind } from '../model/annotation';
import type { DetectedMention } from '../model/detection';

/**
 * A name in the article with what who-is-who needs to know about it. Spans count from the article's start. All have all fields, be they
 * undefined: code that meets objects of many shapes is slow.
 */
export interface ArticleMention extends DetectedMention {
  readonly kind: EntityKind;
  /** Index of the tagging unit, and of the mention's first token and the token after its last in it. */
  readonly unit: number;
  readonly from: number;
  readonly to: number;
  /** Lexicon keys of the words. */
  readonly words: readonly string[];
  /** The words, joined by spaces. */
  readonly key: string;
  /** Title or description that the text gives to this mention. */
  readonly title: string | undefined;
  readonly role: string | undefined;
  /** The pronoun that follows in the sentence before anybody else is named. */
  readonly pronoun: 'male' | 'female' | undefined;
  /** Whether that pronoun is "his" or "her": what somebody praises may be somebody else's. */
  readonly pronounOwns: boolean;
  /** Whether it is another name of the mention before it: in brackets directly behind, or behind "known as". */
  readonly defines: boolean;
  /** Whether the text speaks of it as of a newspaper: "told The Star", "The Star carried". */
  readonly isPaper: boolean;
  /** Whether it is an organization's name of one word and the words around it say so (`isSpokenOfAsFirm`). */
  readonly isFirm: boolean;
  /** Whether the words behind a person's name are such as only follow a human being's (`humanSign`). */
  readonly hasHumanSign: boolean;
  /** Whether the text introduces the person as somebody's relative ("his sister, Veneice Cummings"). */
  readonly kin: boolean;
  /** Whether it introduces somebody as a relative of whom the article has not spoken ("a daughter, Veneice"). */
  readonly isNewKin: boolean;
}

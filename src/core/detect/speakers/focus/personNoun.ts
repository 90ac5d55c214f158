import type { Lexicon } from '../../words/lexicon';
import { WordClass } from '../../words/wordClass';

/** The classes of words for what one person is. */
export const PERSON_NOUN = WordClass.role | WordClass.title | WordClass.kin;

/** What the lists say of a word, else of what is behind its hyphen: "leg-spinner", "vice-captain". */
export const classesOfNoun = (word: string, lexicon: Lexicon): number =>
  lexicon.classes(word) || lexicon.classes(word.slice(word.lastIndexOf('-') + 1));

/** Whether a word is what one person is: "lawyer", but neither "officials" nor "spokeswoman", who hardly is named first. */
export const isRoleOfOne = (head: string, lexicon: Lexicon): boolean =>
  (classesOfNoun(head, lexicon) & (WordClass.role | WordClass.title)) !== 0 && !isPluralNoun(head) && !isUnnamedRole(head);

/** Whether a word is a role in which people hardly are named first. */
export const isUnnamedRole = (head: string): boolean => UNNAMED_ROLES.test(head);

const UNNAMED_ROLES = /^(?:source|person|insider|staffer|caller|spokes\w+|caretaker|resident|bystander)$/u;

/** "officials", but not "boss". */
export const isPluralNoun = (head: string): boolean => /[^s]s$/u.test(head);

export const isYearOld = (word: string): boolean => word.endsWith('-year-old') && /^\d+-year-old$/u.test(word);

import type { NameMention } from '../../nameTagger';
import { hasClass, keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { DETERMINERS } from '../../words/smallWords';
import { WordClass } from '../../words/wordClass';

/** The words at a cue that say who speaks. Token indices count within the paragraph, `to` excluded. */
export interface SpeakerPhrase {
  readonly kind: 'name' | 'pronoun' | 'description' | 'place';
  readonly from: number;
  readonly to: number;
  /** Index into the frame's mentions, for a name. */
  readonly mention?: number;
}

/** A name as a phrase; `mention` is its index into the frame's mentions. */
export const namePhrase = ({ from, to }: NameMention, mention: number): SpeakerPhrase => ({ kind: 'name', from, to, mention });

/** The pronoun that a token is, as a phrase. */
export const pronounAt = (token: number): SpeakerPhrase => ({ kind: 'pronoun', from: token, to: token + 1 });

/** Whether "say" may follow: names and pronouns may be of several, descriptions show it. */
export function isPlural(paragraph: ParagraphAnalysis, { kind, from, to }: SpeakerPhrase): boolean {
  if (kind !== 'description') return true;
  const last = keyAt(paragraph, to - 1);
  // "the French say".
  if (SEVERAL.test(last) || hasClass(paragraph, to - 1, WordClass.demonym)) return true;
  return last !== 'one' && paragraph.keys.slice(from, to).some((key) => ANY_SEVERAL.test(key) && !DETERMINERS.has(key));
}

const SEVERAL =
  /(?:[^s]s|people|police|men|women|children|couple|pair|media|majority|others|some|most|many|both|several|few|two|three|four|five)$/u;
/** The same for a word that others follow: "police in Norland". */
const ANY_SEVERAL = /^(?:and|people|police|couple|pair|\p{L}+[^s]s)$/u;

/** Whether a phrase has a word for a person. */
export const hasPersonWord = (paragraph: ParagraphAnalysis, { from, to }: SpeakerPhrase): boolean => {
  for (let i = from; i < to; i++) if (hasClass(paragraph, i, WordClass.role | WordClass.title | WordClass.kin)) return true;
  return false;
};

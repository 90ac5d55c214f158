import { hasClass, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, WordClass } from '../../words/wordClass';

const C = WordClass;
/** No name of a person or place ends so behind a hyphen. */
const BY_ENDING = /^\p{Lu}\p{Ll}+-(?:of|in|and|to|old|\p{Ll}{3,}(?:ed|ing|er))/u;
const TWO_WORDS = /^(\p{Lu}\p{Ll}+)-(\p{Ll}{3,})$/u;

/** "Anne-marie"; "Self-sufficient" opens like a surname that is a word as well. */
const isGivenName = (classes: number): boolean => (classes & PERSON_CLASSES) !== 0 && (classes & C.ambiguous) === 0;

/** "Twenty-year-old", "Oil-producing", "Oil-rich": words with a hyphen that have their capital from the start of the sentence. */
export function isOrdinaryCompound(paragraph: ParagraphAnalysis, index: number): boolean {
  const text = textAt(paragraph, index);
  if (!text.includes('-')) return false;
  if (BY_ENDING.test(text)) return true;
  const [, first = '', second = ''] = TWO_WORDS.exec(text) ?? [];
  const { lexicon } = paragraph;
  return (
    (lexicon.classes(second) & (C.common | C.english)) !== 0 &&
    !isGivenName(lexicon.classes(first.toLowerCase())) &&
    !hasClass(paragraph, index, C.organization)
  );
}

import { type ParagraphAnalysis, textAt, caseAt } from '../../words/paragraphAnalysis';

/**
 * Whether the token is a word that belongs to sentences, not to names: an article, pronoun, preposition, conjunction, auxiliary, day
 * or month. "US", "WHO" and the initial "A." are none of these, however their letters read.
 */
export function isFunctionToken(paragraph: ParagraphAnalysis, index: number): boolean {
  if (paragraph.words[index]?.isFunctionWord !== true) return false;
  const text = textAt(paragraph, index);
  return !text.endsWith('.') && (caseAt(paragraph, index) !== 'upper' || paragraph.caseStyle === 'upper' || text.length > 4);
}

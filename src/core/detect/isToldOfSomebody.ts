import { hasClass, keyAt, type ParagraphAnalysis } from './words/paragraphAnalysis';
import { WordClass } from './words/wordClass';
import { wordSet } from './words/wordSet';

const ARTICLES = wordSet('the a an one');
const SAYS = wordSet('said says wrote writes argued argues noted notes added adds that');
const SOMEBODY = WordClass.role | WordClass.kin | WordClass.official;
const MOST_WORDS_OF_SOMEBODY = 3;
const MOST_TOKENS_TO_PRONOUN = 16;
const ENDS_CLAUSE = wordSet('. ! ? ; : " “ ”');

/** "Rivers said | the | judge was right because she": what is said is about somebody without a name, whom a pronoun there may mean. */
export function isToldOfSomebody(paragraph: ParagraphAnalysis, article: number): boolean {
  if (!ARTICLES.has(keyAt(paragraph, article)) || !SAYS.has(keyAt(paragraph, article - 1))) return false;
  for (let i = article + 1; i <= article + MOST_WORDS_OF_SOMEBODY; i++) if (hasClass(paragraph, i, SOMEBODY)) return true;
  return false;
}

/** Whether a pronoun stands in such a report. */
export function isInReportOfSomebody(paragraph: ParagraphAnalysis, pronoun: number): boolean {
  for (let i = pronoun - 1; i >= Math.max(0, pronoun - MOST_TOKENS_TO_PRONOUN); i--) {
    if (ENDS_CLAUSE.has(keyAt(paragraph, i))) return false;
    if (isToldOfSomebody(paragraph, i)) return true;
  }
  return false;
}

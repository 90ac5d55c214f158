import type { TokenRange } from '../../../text/sentence';
import { caseAt, keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { wordSet } from '../../words/wordSet';

const FAMILIES = wordSet('family families clan clans household dynasty siblings brothers sisters twins');
/** No relatives of somebody. */
const ALONE = wordSet('family household dynasty clan');

/** "the Doyle family": a surname between the article and such a word is nobody's by itself, nor in a headline, which leaves the article out. */
export const isFamily = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 &&
  FAMILIES.has(keyAt(paragraph, to)) &&
  (keyAt(paragraph, from - 1) === 'the' || (ALONE.has(keyAt(paragraph, to)) && caseAt(paragraph, from - 1) === 'lower'));

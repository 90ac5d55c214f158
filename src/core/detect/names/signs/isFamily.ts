import type { TokenRange } from '../../../text/sentence';
import { keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { wordSet } from '../../words/wordSet';

const FAMILIES = wordSet('family families clan clans household dynasty siblings brothers sisters twins');

/** "the Doyle family": a surname between the article and such a word is nobody's by itself. */
export const isFamily = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 && keyAt(paragraph, from - 1) === 'the' && FAMILIES.has(keyAt(paragraph, to));

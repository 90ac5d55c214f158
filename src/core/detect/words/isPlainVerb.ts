import { caseAt, type ParagraphAnalysis } from './paragraphAnalysis';
import { VerbShape } from './verbShape';

/** Whether a word looks like a verb, and is no name such as "Drew". */
export const isPlainVerb = (paragraph: ParagraphAnalysis, token: number): boolean =>
  paragraph.words[token]?.verbShape === VerbShape.verb && caseAt(paragraph, token) === 'lower';

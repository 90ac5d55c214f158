import type { CueVerb } from '../cueVerb';
import { hasClass, keyAt, type ParagraphAnalysis } from '../paragraphAnalysis';
import { WordClass } from '../wordClass';

/** The verb of saying that a word is together with the next one, if it is one: "pointed out". */
export const cuePairAt = (paragraph: ParagraphAnalysis, token: number): CueVerb | undefined =>
  hasClass(paragraph, token, WordClass.cueStart)
    ? paragraph.lexicon.cueVerb(`${keyAt(paragraph, token)} ${keyAt(paragraph, token + 1)}`)
    : undefined;

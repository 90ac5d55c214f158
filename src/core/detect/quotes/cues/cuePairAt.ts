import type { CueVerb } from '../../words/cueVerb';
import { hasClass, keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { joinedHash } from '../../words/phraseFilter';
import { WordClass } from '../../words/wordClass';

/** The verb of saying that a word is together with the next one, if it is one: "pointed out". */
export const cuePairAt = (paragraph: ParagraphAnalysis, token: number): CueVerb | undefined =>
  hasClass(paragraph, token, WordClass.cueStart) && mayBePair(paragraph, token)
    ? paragraph.lexicon.cueVerb(`${keyAt(paragraph, token)} ${keyAt(paragraph, token + 1)}`)
    : undefined;

/** "Is" and "was" start one ("was quoted as saying"), but nearly always something else follows. */
const mayBePair = ({ lexicon, words }: ParagraphAnalysis, token: number): boolean =>
  lexicon.mayBePhrase(joinedHash(words[token]?.phraseHash ?? 0, words[token + 1]?.phraseHash ?? 0));

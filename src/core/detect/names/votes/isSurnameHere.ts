import type { TokenRange } from '../../../text/sentence';
import { caseAt, cueVerbAt, hasClass, keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { isPlainVerb } from '../../words/isPlainVerb';
import { PREPOSITIONS } from '../../words/smallWords';
import { PERSON_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import type { Chunk } from '../runs/chunk';
import { isFunctionToken } from '../signs/isFunctionToken';

const C = WordClass;

const LEADS_OBJECT = wordSet('with by to for about against from like of than and but that as when while after before because');

/**
 * "Tory blamed the snow", "a cyclist praised You's plan": whether a word for one of a nation or party, or of sentences, can only be the surname of somebody
 * whom the article names in full. "Tory voters" and "a Tory said" are of the party, "You" opens sentences.
 */
export function isSurnameHere(
  paragraph: ParagraphAnalysis,
  { from, to, shape, titleFrom }: Chunk,
  sentence: TokenRange,
): boolean {
  if (to - from !== 1 || titleFrom !== undefined || caseAt(paragraph, from) !== 'capital') return false;
  const isInside = caseAt(paragraph, from - 1) === 'lower' && tokenAt(paragraph, from - 1)?.kind === 'word';
  const isOwner = tokenAt(paragraph, to)?.kind === 'possessive';
  if (isFunctionToken(paragraph, from)) return hasClass(paragraph, from, PERSON_CLASSES) && (isOwner || isInside);
  if (shape !== 'place' || hasClass(paragraph, from, C.place | C.country)) return false;
  if (from > sentence.from && !LEADS_OBJECT.has(keyAt(paragraph, from - 1)) && !isPlainVerb(paragraph, from - 1)) return false;
  return isOwner || doesSomething(paragraph, to) || (isInside && endsPhrase(paragraph, to));
}

function doesSomething(paragraph: ParagraphAnalysis, verb: number): boolean {
  const cue = cueVerbAt(paragraph, verb);
  return (
    isPlainVerb(paragraph, verb) ||
    (cue !== undefined && (cue.form === 'past' || (cue.form === 'present' && cue.strength === 'say')))
  );
}

/** Behind what no noun follows that the word would be said of. */
const endsPhrase = (paragraph: ParagraphAnalysis, at: number): boolean =>
  tokenAt(paragraph, at)?.kind === 'mark' || tokenAt(paragraph, at) === undefined || PREPOSITIONS.has(keyAt(paragraph, at));

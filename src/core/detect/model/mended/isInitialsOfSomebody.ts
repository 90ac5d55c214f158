import type { TokenRange } from '../../../text/sentence';
import { seenAt, Sighting, type TokenEvidence } from '../../wordEvidence';
import { hasClass, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';

const C = WordClass;
/** "V.B.K.", "Zh.B.", which may stand in one token or in several. */
const DOTTED = /^(?:\p{Lu}\p{Ll}?\. ?){1,3}\p{Lu}\p{Ll}?\.?$/u;
const SOMEBODY = wordSet(
  'citizen resident suspect suspects defendant accused detainee victim man woman boy girl teenager youth businessman',
);
const OF_SOMEBODY = C.role | C.kin | C.title | C.official;
const OF_PERSON = Sighting.afterTitle | Sighting.personal;

/**
 * "citizen | V.B.K. |", "the boy's mother, | R.V. |,", "identified as | S.K. |": the letters by which papers call whom they may not name, or who does not want it, here
 * or elsewhere in the article; those of bodies with dots are listed.
 */
export function isInitialsOfSomebody(paragraph: ParagraphAnalysis, { from, to }: TokenRange, evidence: TokenEvidence): boolean {
  const first = tokenAt(paragraph, from);
  const last = tokenAt(paragraph, to - 1);
  if (first === undefined || last === undefined || !DOTTED.test(paragraph.text.slice(first.start, last.end))) return false;
  // "identified as A.K.", whatever else the letters stand for.
  if (isIdentified(paragraph, from)) return true;
  if (hasClass(paragraph, from, C.organization | C.acronym) || (seenAt(evidence, from) & Sighting.initials) !== 0) return false;
  return isIntroduced(paragraph, from) || (seenAt(evidence, from) & OF_PERSON) !== 0;
}

const isIdentified = (paragraph: ParagraphAnalysis, from: number): boolean =>
  keyAt(paragraph, from - 1) === 'as' && /^(?:identified|named|known)$/u.test(keyAt(paragraph, from - 2));

function isIntroduced(paragraph: ParagraphAnalysis, from: number): boolean {
  const noun = textAt(paragraph, from - 1) === ',' ? from - 2 : from - 1;
  return SOMEBODY.has(keyAt(paragraph, noun)) || hasClass(paragraph, noun, OF_SOMEBODY);
}

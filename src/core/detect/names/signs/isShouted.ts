import type { TokenRange } from '../../../text/sentence';
import { caseAt, hasClass, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { seenAt, Sighting, type TokenEvidence } from '../../wordEvidence';

const C = WordClass;
const NAMED = C.organization | C.acronym | C.headStrong | C.companySuffix | PERSON_CLASSES | PLACE_CLASSES;
/** Shorter words in capitals are letters that stand for words. */
const LEAST_LETTERS = 4;
/** No abbreviation is so long and ends like a word. */
const WORDLIKE = /^\p{L}{3,}(?:er|ers|ed|ing|ly|ness|tion|tions|able|less|ful|ment)$/u;
const UNITS = wordSet(
  'ton tons tonne tonnes kilo kilos pound pounds mile miles dollar dollars percent year years million billion',
);
const COUNTS = wordSet('one two three four five six seven eight nine ten hundred thousand million billion');

/** "the right to PARDON myself", "a LEAKER & LIAR", "eight TON": words in capitals for emphasis, as the article or the word itself shows. */
export function isShouted(paragraph: ParagraphAnalysis, { from, to }: TokenRange, evidence: TokenEvidence): boolean {
  // "the Legal Assistance Group (FLAG)".
  if (paragraph.caseStyle !== 'sentence' || textAt(paragraph, from - 1) === '(') return false;
  let isWord = false;
  for (let i = from; i < to; i++) {
    if (tokenAt(paragraph, i)?.kind !== 'word') continue;
    if (caseAt(paragraph, i) !== 'upper') return false;
    if (isMeasure(paragraph, i)) return true;
    const seen = seenAt(evidence, i);
    if (hasClass(paragraph, i, NAMED) || (seen & Sighting.initials) !== 0) return false;
    const key = keyAt(paragraph, i);
    if ((key.length >= LEAST_LETTERS && (seen & Sighting.lower) !== 0) || WORDLIKE.test(key)) isWord = true;
  }
  return isWord;
}

const isMeasure = (paragraph: ParagraphAnalysis, index: number): boolean =>
  UNITS.has(keyAt(paragraph, index)) &&
  (COUNTS.has(keyAt(paragraph, index - 1)) || tokenAt(paragraph, index - 1)?.kind === 'number');

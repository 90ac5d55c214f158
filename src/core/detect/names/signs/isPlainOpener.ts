import type { TokenRange } from '../../../text/sentence';
import {
  caseAt,
  cueVerbAt,
  hasClass,
  isCapital,
  keyAt,
  type ParagraphAnalysis,
  textAt,
  tokenAt,
} from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { NAME_SIGHTINGS, seenAt, Sighting, type TokenEvidence } from '../../wordEvidence';
import { isFunctionToken } from './isFunctionToken';
import { opensSentence } from './opensSentence';

const C = WordClass;
const OWN = C.acronym | C.title | PERSON_CLASSES | PLACE_CLASSES;
const ORDINARY = C.common | C.english | C.cueNoun | C.placeHead;

/**
 * "Forecasters expect rain", "Preliminary results": an ordinary word that opens a sentence by itself, as the lists or the article know it, and that has a
 * capital nowhere else. "Empire, which", "Globe and Orvex" and, in an article that tells of games, "Union beat" are short for longer names.
 */
export function isPlainOpener(
  paragraph: ParagraphAnalysis,
  { from, to }: TokenRange,
  sentence: TokenRange,
  evidence: TokenEvidence,
): boolean {
  if (to - from !== 1 || !opensSentence(paragraph, from, sentence) || caseAt(paragraph, from) !== 'capital') return false;
  const seen = seenAt(evidence, from);
  if (hasClass(paragraph, from, OWN) || (seen & NAME_SIGHTINGS) !== 0) return false;
  // "Rangers" are a team as well.
  const isListed = hasClass(paragraph, from, C.organization);
  if (isListed && (seen & Sighting.league) !== 0) return false;
  if (hasClass(paragraph, from, C.role)) return caseAt(paragraph, to) === 'lower' || textAt(paragraph, to) === ',';
  // "Billboard said": one of what is counted would have an article.
  if (
    hasClass(paragraph, from, C.english) &&
    !keyAt(paragraph, from).endsWith('s') &&
    cueVerbAt(paragraph, to)?.strength === 'say'
  )
    return false;
  const isPlain = hasClass(paragraph, from, ORDINARY) || (seen & Sighting.lower) !== 0;
  return isPlain && !isListed && (seen & Sighting.league) === 0 && goesOn(paragraph, to);
}

/** A small word follows that joins nothing else with a capital, or several of which one is (", murders and"). */
const goesOn = (paragraph: ParagraphAnalysis, to: number): boolean =>
  textAt(paragraph, to) === ',' ? isListItem(paragraph, to + 1) : isSmallWord(paragraph, to);

const isListItem = (paragraph: ParagraphAnalysis, index: number): boolean =>
  caseAt(paragraph, index) === 'lower' &&
  !isFunctionToken(paragraph, index) &&
  !hasClass(paragraph, index, C.role | C.official | C.kin) &&
  !keyAt(paragraph, index).endsWith('ed') &&
  /^(?:,|and|or)$/u.test(keyAt(paragraph, index + 1));

const isSmallWord = (paragraph: ParagraphAnalysis, to: number): boolean =>
  tokenAt(paragraph, to)?.kind === 'word' &&
  caseAt(paragraph, to) === 'lower' &&
  !(/^(?:and|or)$/u.test(keyAt(paragraph, to)) && isCapital(paragraph, to + 1));
